"""What the tools need of a server, whichever of the three it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypedDict

from mem0_client.deadline import Deadline
from mem0_client.filters import Filter
from mem0_client.json_text import Json
from mem0_client.records import Added, Record
from mem0_client.scope import Scope


class Message(TypedDict):
    """One message of an exchange."""

    role: Literal["user", "assistant"]
    content: str


class HistoryEntry(TypedDict):
    """One change of a memory; texts of what was deleted are not shown."""

    id: str
    memory_id: str
    event: str
    before: str | None
    after: str | None
    at: str


@dataclass(frozen=True)
class Add:
    """What to keep."""

    messages: Sequence[Message]
    metadata: Mapping[str, Json] | None
    infer: bool


@dataclass(frozen=True)
class Search:
    """What to look for."""

    query: str
    filters: Filter | None
    top_k: int
    threshold: float
    rerank: bool


@dataclass(frozen=True)
class Listing:
    """What to list: a page, from 1."""

    filters: Filter | None
    page: int
    page_size: int


@dataclass(frozen=True)
class Page:
    """A page, newest first."""

    records: list[Record]
    has_more: bool


@dataclass(frozen=True)
class Work:
    """What a write came to. `event_id` names work that may go on after the answer."""

    status: Literal["accepted", "succeeded", "failed"]
    event_id: str = ""
    results: list[Added] = field(default_factory=list[Added])
    error: str = ""
    # Whether `results` are all that it came to, rather than kept back.
    shows_results: bool = True
    # How many were deleted; `None` where the server does not say.
    deleted: int | None = None


class Backend(Protocol):
    """A server. Every method keeps to its scope; `None` and `False` mean: no such memory."""

    deadline: Deadline

    def close(self) -> None:
        """Ends the connections."""
        ...

    def check(self) -> None:
        """Makes a real request that only a right address and a right key get through."""
        ...

    def add(self, scope: Scope, add: Add) -> Work:
        """Adds; never repeated where it may have been done."""
        ...

    def event(self, scope: Scope, event_id: str, *, is_own: bool = False) -> Work:
        """What has become of accepted work; `is_own` where this call itself had it accepted."""
        ...

    def search(self, scope: Scope, search: Search) -> list[Record]:
        """Finds memories, best first."""
        ...

    def list_page(self, scope: Scope, listing: Listing) -> Page:
        """Lists memories."""
        ...

    def get(self, scope: Scope, memory_id: str) -> Record | None:
        """Reads a memory."""
        ...

    def update(self, scope: Scope, memory_id: str, text: str) -> Record | None:
        """Changes the text of a memory."""
        ...

    def delete(self, scope: Scope, memory_id: str) -> bool:
        """Deletes a memory."""
        ...

    def delete_all(self, scope: Scope) -> Work:
        """Deletes every memory of the scope."""
        ...

    def history(self, scope: Scope, memory_id: str) -> list[HistoryEntry]:
        """The changes of a memory, oldest first; none for a memory that is not there."""
        ...
