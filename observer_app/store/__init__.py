"""The only SQL: the encrypted notebook, its journal, evidence and queries."""
