"""What the plugin calls itself."""

VERSION = "0.1.0"

USER_AGENT = f"mem0-kit-dify/{VERSION}"
