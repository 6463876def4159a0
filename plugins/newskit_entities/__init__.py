"""See the module's own helper."""
