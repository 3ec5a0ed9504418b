"""The backend that credentials choose."""

from mem0_client.backend import Backend
from mem0_client.deadline import Deadline
from mem0_client.oss import OssServer
from mem0_client.platform import Platform
from mem0_client.settings import Settings


def open_backend(settings: Settings) -> Backend:
    """A backend for one call: nothing is kept, since one process serves many workspaces."""
    deadline = Deadline()
    if settings.backend == "oss":
        return OssServer(settings, deadline)
    return Platform(settings, deadline)
