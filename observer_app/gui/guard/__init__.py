"""What watches for the moment to lock: idleness, keys, the desktop, the machine."""
