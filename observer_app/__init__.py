"""Observer: an offline, encrypted record of a polling day."""

__version__ = "0.1.0"
