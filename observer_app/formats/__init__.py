"""Bytes to values and back: what leaves the laptop and what comes in. No database."""
