"""The only Qt: the window, its pages and widgets."""
