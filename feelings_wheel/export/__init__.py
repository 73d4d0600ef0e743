"""The faces that need no server: files written once, the same bytes for the same input."""
