"""The demonstration: one polling day, three observers, one coordinator, real files."""
