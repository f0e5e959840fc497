"""Before a notebook is open: unlock it, or make a new one."""
