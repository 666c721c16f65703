"""The window: widgets paint and ask; they decide nothing."""
