"""The reader without its window: values and functions, free of Qt (a test holds that)."""
