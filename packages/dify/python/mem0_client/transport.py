"""The way to one server: bounded in time and size, repeated only where that does no harm."""

import logging
import random
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

import httpx

from mem0_client.deadline import CONNECT_SECONDS, REQUEST_SECONDS, Deadline, timed_out
from mem0_client.errors import Mem0Error
from mem0_client.json_text import to_json
from mem0_client.responses import Response, RetryableError, read_response
from mem0_client.settings import Settings
from mem0_client.version import USER_AGENT

# It logs whole addresses, with the ids of users in them.
logging.getLogger("httpx").setLevel(logging.WARNING)


_RETRIES = 2
_FIRST_DELAY = 0.25
_LONGEST_DELAY = 30.0
_LARGEST_ANSWER = 16 * 1024 * 1024


@dataclass(frozen=True)
class Request:
    """A call of a JSON API; `path` has its leading slash and is percent-encoded."""

    method: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    # A "write" may be done twice if it is sent twice; an "idempotent" one may not.
    kind: Literal["read", "idempotent", "write"]
    query: Mapping[str, str] | None = None
    body: object = None
    headers: Mapping[str, str] | None = None
    # An add may run a model before it answers.
    seconds: float = REQUEST_SECONDS

    @property
    def name(self) -> str:
        """How an error calls it, without its query: that may say who somebody is."""
        return f"{self.method} {self.path}"


class Transport:
    """Sends requests of one call with one set of credentials. Nothing of it outlives the call."""

    def __init__(
        self,
        settings: Settings,
        auth: Mapping[str, str],
        deadline: Deadline,
        query: Mapping[str, str] | None = None,
    ) -> None:
        self.settings = settings
        self.deadline = deadline
        self._query = query or {}
        self._client = new_client({"Accept": "application/json", "User-Agent": USER_AGENT, **auth})

    def close(self) -> None:
        """Ends the connections."""
        self._client.close()

    def send(self, request: Request) -> Response:
        """Sends a request, again where that helps, and returns a 2xx answer or a 404.

        Only the caller knows whether a 404 is about a memory or about the route. Raises `Mem0Error`
        for everything else.
        """
        attempt = 1
        while True:
            try:
                return self._send_once(request)
            except RetryableError as failure:
                delay = _delay_before(attempt, failure.error.retry_after)
                may_repeat = request.kind != "write" or failure.was_not_done
                fits = delay <= _LONGEST_DELAY and delay < self.deadline.left()
                if attempt > _RETRIES or not may_repeat or not fits:
                    raise failure.error from None
                self.deadline.sleep(delay)
                attempt += 1

    def _send_once(self, request: Request) -> Response:
        seconds = min(request.seconds, self.deadline.left())
        if seconds <= 0:
            raise timed_out("The server", self.deadline.seconds, may_have_happened=False)
        has_body = request.body is not None
        try:
            with self._client.stream(
                request.method,
                self.settings.address.url + request.path,
                params={**self._query, **(request.query or {})} or None,
                content=to_json(request.body) if has_body else None,
                headers={
                    **({"Content-Type": "application/json"} if has_body else {}),
                    **(request.headers or {}),
                },
                timeout=httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds)),
            ) as response:
                text = _read(response, time.monotonic() + seconds)
        except httpx.ConnectTimeout:
            raise self._unreachable(request, "no answer") from None
        except httpx.ConnectError as error:
            raise RetryableError(
                self._unreachable(request, str(error)[:120]), was_not_done=True
            ) from None
        except httpx.TimeoutException:
            is_unsure = request.kind != "read"
            raise timed_out(request.name, seconds, may_have_happened=is_unsure) from None
        except httpx.HTTPError as error:
            raise RetryableError(_hung_up(request, type(error).__name__)) from None
        return read_response(request.name, response, text, self.settings.api_key)

    def _unreachable(self, request: Request, reason: str) -> Mem0Error:
        address = self.settings.address
        if address.is_loopback:
            return Mem0Error(
                "localhost_in_container",
                f"{address.url} could not be reached ({reason}). Inside Dify's containers "
                "localhost is the container itself: use http://host.docker.internal and the "
                "server's port, or the server's name in the container network, and let it listen "
                "on 0.0.0.0.",
            )
        return Mem0Error(
            "unreachable",
            f"{request.name} could not be sent: {address.url} could not be reached ({reason}). "
            "Check base_url, and that Dify's plugin daemon may connect to it.",
        )


def new_client(headers: Mapping[str, str]) -> httpx.Client:
    """A client of one call. It follows no redirect: another host must never see the key."""
    return httpx.Client(headers=dict(headers), verify=_trusted(), follow_redirects=False)


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities that are trusted, the same for everyone: to read them takes 30 ms."""
    return httpx.create_ssl_context()


def _read(response: httpx.Response, end: float) -> bytes:
    """Reads an answer. httpx bounds each piece only: a server that drips would hold us for ever."""
    text = bytearray()
    for chunk in response.iter_bytes():
        text += chunk
        if len(text) > _LARGEST_ANSWER:
            raise Mem0Error(
                "bad_response", "The server's answer is over 16 MiB. Ask for less at a time."
            )
        if time.monotonic() > end:
            raise httpx.ReadTimeout("The whole answer took too long.")
    return bytes(text)


def _hung_up(request: Request, reason: str) -> Mem0Error:
    advice = (
        "Try again later."
        if request.kind == "read"
        else "It may still have been done: look with list_memories before it is repeated."
    )
    return Mem0Error(
        "unreachable", f"The connection broke during {request.name} ({reason}). {advice}"
    )


def _delay_before(attempt: int, retry_after: float | None) -> float:
    """Half of the delay is random, so that many runs do not come back at once."""
    delay = _FIRST_DELAY * 2 ** (attempt - 1) * (0.5 + random.random() / 2)  # noqa: S311
    return max(delay, retry_after or 0)
