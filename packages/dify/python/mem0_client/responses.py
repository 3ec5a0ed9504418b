"""What an answer means: JSON, a 404 for the caller to judge, or an error with its remedy."""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import httpx

from mem0_client.errors import ErrorCode, Mem0Error
from mem0_client.http_words import error_words

NOT_FOUND = 404
_FIRST_CLIENT_ERROR = 400
_FIRST_SERVER_ERROR = 500


@dataclass(frozen=True)
class Response:
    """An answer; `body` is parsed JSON, `None` for an empty one."""

    status: int
    body: object


class RetryableError(Exception):
    """A failure that a repeat may mend; `was_not_done` where the server certainly did nothing."""

    def __init__(self, error: Mem0Error, *, was_not_done: bool = False) -> None:
        super().__init__()
        self.error = error
        self.was_not_done = was_not_done


def read_response(name: str, response: httpx.Response, text: bytes, secret: str) -> Response:
    """Reads an answer to the request `name`; nothing that it raises shows the secret."""
    status = response.status_code
    is_json = "json" in response.headers.get("content-type", "").lower()
    body = _parse(text)
    if response.is_success:
        if body is _NOT_JSON or (text and not is_json):
            raise Mem0Error(
                "bad_response",
                f"{name} answered {status} with something that is not JSON. Check base_url.",
                status=status,
            )
        return Response(status, body)
    body = None if body is _NOT_JSON else body
    if status == NOT_FOUND:
        return Response(status, body)
    raise _failure(name, response, error_words(body, secret))


def is_missing_route(body: object) -> bool:
    """Whether a 404 is FastAPI's for a path that it has not, or a web page."""
    return body is None or body == {"detail": "Not Found"}


def _failure(name: str, response: httpx.Response, words: str) -> Exception:
    status = response.status_code
    code = _code_of(status)
    said = f": {words}" if words else ""
    stop = "" if said.endswith((".", "!", "…")) else "."
    error = Mem0Error(
        code,
        f"{name} answered {status}{said}{stop} {_REMEDIES[code]}",
        status=status,
        retry_after=_retry_after(response.headers.get("retry-after")),
    )
    if code == "rate_limited":
        # The server says that it did nothing.
        return RetryableError(error, was_not_done=True)
    return RetryableError(error) if code in {"server_error", "timeout"} else error


_NOT_JSON = object()

_REMEDIES: Mapping[ErrorCode, str] = {
    "key_rejected": "Check api_key: it may be wrong, revoked or of another server.",
    "forbidden": "This key may not do that: use one with more rights.",
    "quota_exceeded": "Delete memories, or raise the plan's limit.",
    "rate_limited": "Ask less often, or try again later.",
    "timeout": "Try again later.",
    "server_error": "Try again later, or look into the server's log.",
    "bad_response": "Check base_url.",
    "unsupported": "Use another backend for this.",
    "refused": "Correct the parameters.",
}


def _code_of(status: int) -> ErrorCode:
    match status:
        case 401:
            return "key_rejected"
        case 402 | 413:
            return "quota_exceeded"
        case 403:
            return "forbidden"
        case 408 | 504:
            return "timeout"
        case 429:
            return "rate_limited"
        case 501:
            return "unsupported"
        case _ if status >= _FIRST_SERVER_ERROR:
            return "server_error"
        case _ if status >= _FIRST_CLIENT_ERROR:
            return "refused"
        case _:
            return "bad_response"


def _parse(text: bytes) -> object:
    if not text.strip():
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return _NOT_JSON


def _retry_after(header: str | None) -> float | None:
    """Seconds that a `Retry-After` asks for: a number, or a date (RFC 9110 §10.2.3)."""
    if header is None:
        return None
    try:
        return max(0.0, float(header))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None
