"""What goes wrong, with a stable code for tests and workflows, and a remedy for people."""

from typing import Literal

type ErrorCode = Literal[
    "key_rejected",
    "forbidden",
    "unreachable",
    "localhost_in_container",
    "oss_server_with_platform_backend",
    "platform_server_with_oss_backend",
    "https_required",
    "invalid_base_url",
    "base_url_required",
    "api_key_required",
    "timeout",
    "rate_limited",
    "quota_exceeded",
    "server_error",
    "bad_response",
    "refused",
    "user_id_required",
    "invalid_id",
    "invalid_parameter",
    "unsupported",
    "memory_not_found",
    "confirm_required",
    "event_not_found",
    "event_failed",
]

# A chat may go on without its memory when the memory is down, but never with a wrong key or with
# input that nobody will correct.
PASSING_CODES: frozenset[ErrorCode] = frozenset(
    {
        "unreachable",
        "localhost_in_container",
        "timeout",
        "rate_limited",
        "server_error",
        "bad_response",
        "event_failed",
    }
)


class Mem0Error(Exception):
    """A failed call. Dify fails the node with its message, so that its retry and fail branch work.

    `message` says what happened and what to do. It never holds the key nor what users said.
    """

    def __init__(
        self,
        code: ErrorCode,
        message: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"[mem0] {message}")
        self.code: ErrorCode = code
        self.status = status
        self.retry_after = retry_after


def invalid_parameter(name: str, wanted: str) -> Mem0Error:
    """Says what a parameter must be, without repeating what it was: that may be private."""
    return Mem0Error("invalid_parameter", f"{name} must be {wanted}.")


def memory_not_found() -> Mem0Error:
    """The same for an unknown memory and for another user's."""
    return Mem0Error(
        "memory_not_found",
        "This user has no memory with this id. Take the id from retrieve_memory or list_memories "
        "of the same user_id.",
    )


def event_not_found() -> Mem0Error:
    """The same for an unknown event and for another user's."""
    return Mem0Error(
        "event_not_found",
        "This user has no event with this id. Take event_id from add_memory or "
        "delete_all_memories of the same user_id.",
    )


def wrong_backend(backend: str, url: str) -> Mem0Error:
    """The error of a server that has not got a route that it must have."""
    if backend == "oss":
        return Mem0Error(
            "platform_server_with_oss_backend",
            f"{url} is not mem0's own REST server. Choose backend=platform for mem0's platform or "
            "backend=memory_server for a mem0-kit server, or correct base_url.",
        )
    return Mem0Error(
        "oss_server_with_platform_backend",
        f"{url} does not speak the protocol of mem0's platform. If this is mem0's own REST server "
        "choose backend=oss, otherwise correct base_url.",
    )
