"""The observer's pages."""
