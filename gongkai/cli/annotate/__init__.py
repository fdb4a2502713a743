"""The commands on annotated reports: one module a command."""
