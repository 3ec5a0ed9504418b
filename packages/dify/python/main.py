"""The entry point that Dify's plugin daemon runs as `python -m main`."""

from dify_plugin import DifyPluginEnv, Plugin

# Above the longest that a tool takes (mem0_client/deadline.py), so that its own error comes first.
plugin = Plugin(DifyPluginEnv(MAX_REQUEST_TIMEOUT=120))

if __name__ == "__main__":
    plugin.run()
