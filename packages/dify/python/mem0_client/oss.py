"""mem0's own REST server. It has no pages, filters by ids alone, and does everything at once."""

from mem0_client.backend import Add, HistoryEntry, Listing, Page, Search, Work
from mem0_client.deadline import TOTAL_SECONDS, Deadline
from mem0_client.errors import Mem0Error, wrong_backend
from mem0_client.history import read_history
from mem0_client.json_text import Json
from mem0_client.oss_metadata import to_stored
from mem0_client.oss_wire import passes, path_of, read_one, wire_ids
from mem0_client.records import (
    KEY_MARK,
    Record,
    bad_answer,
    is_seen,
    read_added,
    results_of,
    score_of,
)
from mem0_client.responses import NOT_FOUND, Response, is_missing_route
from mem0_client.scope import Scope
from mem0_client.settings import Settings
from mem0_client.transport import Request, Transport
from mem0_client.uuids import is_uuid

_LONGEST_LIST = 1000
_DEEPEST_SEARCH = 10_000
_LONGEST_QUERY = 8000

# Whose memories the check asks for: nobody's.
_NOBODY = "mem0-kit-credential-check"


class OssServer:
    """mem0's own REST server."""

    def __init__(self, settings: Settings, deadline: Deadline) -> None:
        self.deadline = deadline
        self._settings = settings
        auth = {"X-API-Key": settings.api_key} if settings.api_key else {}
        self._transport = Transport(settings, auth, deadline)

    def close(self) -> None:
        """Ends the connections."""
        self._transport.close()

    def check(self) -> None:
        """Asks for nobody's memories, which needs a key but no administrator's."""
        query = {"user_id": _NOBODY, "top_k": "1"}
        results_of(self._send(Request("GET", "/memories", "read", query=query)).body)

    def add(self, scope: Scope, add: Add) -> Work:
        """Adds, and answers when it is done: it asks a model meanwhile."""
        body = {
            "messages": list(add.messages),
            "metadata": to_stored(add.metadata or {}),
            "infer": add.infer,
            **wire_ids(scope),
        }
        request = Request("POST", "/memories", "write", body=body, seconds=TOTAL_SECONDS)
        results = [read_added(row) for row in results_of(self._send(request).body)]
        return Work("succeeded", results=results)

    def event(self, scope: Scope, event_id: str, *, is_own: bool = False) -> Work:  # noqa: ARG002
        """There are none."""
        raise Mem0Error(
            "unsupported",
            "mem0's own server has no events: add_memory there answers when the work is done.",
        )

    def search(self, scope: Scope, search: Search) -> list[Record]:
        """Searches further down until enough passes what the server cannot judge."""
        if search.rerank:
            raise Mem0Error("unsupported", "mem0's own server cannot rerank. Switch rerank off.")
        depth = search.top_k
        while True:
            ranked = self._ranked(scope, search.query, depth)
            passing = [
                record
                for record in ranked
                if score_of(record) >= search.threshold and passes(record, scope, search.filters)
            ]
            is_all = len(ranked) < depth or score_of(ranked[-1]) < search.threshold
            if len(passing) >= search.top_k or is_all:
                return passing[: search.top_k]
            if depth == _DEEPEST_SEARCH:
                raise Mem0Error(
                    "unsupported",
                    f"mem0's own server cannot filter, and of the {_DEEPEST_SEARCH} memories that "
                    "fit best too few pass these filters. Lower top_k or narrow the ids.",
                )
            depth = min(depth * 8, _DEEPEST_SEARCH)

    def list_page(self, scope: Scope, listing: Listing) -> Page:
        """Lists a page, newest first, of everything that the server has of the scope."""
        records = self._all(scope)
        if len(records) >= _LONGEST_LIST:
            raise _incomplete("A list")
        seen = [record for record in records if passes(record, scope, listing.filters)]
        seen.sort(key=lambda record: record.item["created_at"], reverse=True)
        start = (listing.page - 1) * listing.page_size
        end = start + listing.page_size
        return Page(seen[start:end], has_more=len(seen) > end)

    def get(self, scope: Scope, memory_id: str) -> Record | None:
        """Reads a memory, if it is the scope's."""
        if not is_uuid(memory_id):
            return None
        response = self._send_about_one(Request("GET", path_of(memory_id), "read"))
        if response is None or response.body is None:
            return None
        record = read_one(response.body)
        return record if is_seen(record, scope) else None

    def update(self, scope: Scope, memory_id: str, text: str) -> Record | None:
        """Changes a text, if it is the scope's, and reads it again: the server only says "done"."""
        record = self.get(scope, memory_id)
        if record is None:
            return None
        body: dict[str, Json] = {"text": text}
        if KEY_MARK in record.stored and "mem0_kit_source_message_ids" not in record.stored:
            # Its old words must no longer find it; the server merges, so null takes it away.
            body["metadata"] = {KEY_MARK: None}
        request = Request("PUT", path_of(memory_id), "idempotent", body=body)
        if self._send_about_one(request) is None:
            return None
        return self.get(scope, memory_id)

    def delete(self, scope: Scope, memory_id: str) -> bool:
        """Deletes a memory, if it is the scope's."""
        if self.get(scope, memory_id) is None:
            return False
        self._send_about_one(Request("DELETE", path_of(memory_id), "idempotent"))
        return True

    def delete_all(self, scope: Scope) -> Work:
        """Deletes one by one: the server's own way has other rules and needs an administrator."""
        deleted: set[str] = set()
        while True:
            rows = self._all(scope)
            ids = [record.item["id"] for record in rows if is_seen(record, scope)]
            if deleted & set(ids):
                raise bad_answer("a memory that it had deleted")
            for memory_id in ids:
                self._send_about_one(Request("DELETE", path_of(memory_id), "idempotent"))
                deleted.add(memory_id)
            # A full list may have gone on; with some of it gone the rest comes into view.
            if len(rows) < _LONGEST_LIST:
                return Work("succeeded", deleted=len(deleted))
            if not ids:
                raise _incomplete("Deleting")

    def history(self, scope: Scope, memory_id: str) -> list[HistoryEntry]:
        """The changes of a memory that is there: its rows do not say whose they are."""
        if self.get(scope, memory_id) is None:
            return []
        request = Request("GET", f"{path_of(memory_id)}/history", "read")
        response = self._send_about_one(request)
        times = ("updated_at", "created_at")
        return [] if response is None else read_history(response.body, times)

    def _ranked(self, scope: Scope, query: str, depth: int) -> list[Record]:
        body = {
            "query": query[:_LONGEST_QUERY],
            "filters": wire_ids(scope.without_agent()),
            "top_k": depth,
            "threshold": 0,
            "show_expired": True,
        }
        answer = self._send(Request("POST", "/search", "read", body=body))
        records = [read_one(row) for row in results_of(answer.body)]
        if any(record.item["score"] is None for record in records):
            raise bad_answer("a search result without a score")
        return records

    def _all(self, scope: Scope) -> list[Record]:
        query = {
            **wire_ids(scope.without_agent()),
            "top_k": str(_LONGEST_LIST),
            "show_expired": "true",
        }
        answer = self._send(Request("GET", "/memories", "read", query=query))
        return [read_one(row) for row in results_of(answer.body)]

    def _send(self, request: Request) -> Response:
        """Sends to a route that the server always has: a 404 is about the address."""
        response = self._transport.send(request)
        if response.status == NOT_FOUND:
            raise wrong_backend("oss", self._settings.address.url)
        return response

    def _send_about_one(self, request: Request) -> Response | None:
        """Sends what is about one memory: `None` where there is none."""
        response = self._transport.send(request)
        if response.status != NOT_FOUND:
            return response
        if is_missing_route(response.body):
            raise wrong_backend("oss", self._settings.address.url)
        return None


def _incomplete(purpose: str) -> Mem0Error:
    return Mem0Error(
        "unsupported",
        f"{purpose} would be incomplete: mem0's own server lists at most {_LONGEST_LIST} memories "
        "and has no pages, and there may be more. Narrow the ids with run_id, delete what is not "
        "needed, or use a backend with pages.",
    )
