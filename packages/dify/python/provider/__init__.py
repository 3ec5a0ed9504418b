"""The credentials of the tools."""
