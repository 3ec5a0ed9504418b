"""The tools, a module each; Dify wants exactly one subclass of Tool in it."""
