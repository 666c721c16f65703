"""File formats: one module each, file -> Document."""
