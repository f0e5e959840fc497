"""The domain: pure functions and frozen values. No I/O, no Qt, no SQL."""
