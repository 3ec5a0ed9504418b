"""The protocol of mem0's platform, which a mem0-kit server speaks as well."""

from collections.abc import Mapping
from uuid import uuid4

from mem0_client.backend import Add, HistoryEntry, Listing, Page, Search, Work
from mem0_client.deadline import Deadline
from mem0_client.errors import Mem0Error, event_not_found, wrong_backend
from mem0_client.filters import TEXT_FIELDS, asks_for
from mem0_client.history import read_history
from mem0_client.json_text import Json
from mem0_client.platform_filter import narrowed, scope_filter
from mem0_client.platform_wire import (
    is_known_by_content,
    owner_of,
    path_of,
    read_one,
    read_records,
    read_work,
)
from mem0_client.records import (
    AGENT_MARK,
    KEY_MARK,
    Record,
    bad_answer,
    is_seen,
    read_object,
    score_of,
)
from mem0_client.responses import NOT_FOUND, Response, is_missing_route
from mem0_client.scope import Scope, scope_matches
from mem0_client.settings import Settings
from mem0_client.transport import Request, Transport
from mem0_client.uuids import is_uuid

_MOST_RESULTS = 1000
_LONGEST_PAGE = 200
_LARGEST_BATCH = 1000


class Platform:
    """mem0's platform or a mem0-kit server."""

    def __init__(self, settings: Settings, deadline: Deadline) -> None:
        self.deadline = deadline
        self._settings = settings
        auth = {"Authorization": f"Token {settings.api_key}"}
        place = {"org_id": settings.org_id, "project_id": settings.project_id}
        query = {name: value for name, value in place.items() if value}
        self._transport = Transport(settings, auth, deadline, query)

    def close(self) -> None:
        """Ends the connections."""
        self._transport.close()

    def check(self) -> None:
        """Asks whose key it is."""
        body = read_object(self._send(Request("GET", "/v1/ping/", "read")).body)
        if body.get("status") != "ok":
            raise wrong_backend(self._settings.backend, self._settings.address.url)

    def add(self, scope: Scope, add: Add) -> Work:
        """Adds. The platform answers before it has, except for what is kept as it is."""
        marks = {} if scope.agent_id is None else {AGENT_MARK: scope.agent_id}
        metadata = {**(add.metadata or {}), **marks}
        body = {
            "messages": list(add.messages),
            **scope.without_agent().wire(),
            "infer": add.infer,
            **({"metadata": metadata} if metadata else {}),
        }
        # Only a mem0-kit server knows an add again by this key; mem0's platform would do it twice.
        is_known_again = self._settings.backend == "memory_server"
        answer = self._send(
            Request(
                "POST",
                "/v3/memories/add/",
                "idempotent" if is_known_again else "write",
                body=body,
                headers={"Idempotency-Key": str(uuid4())} if is_known_again else None,
            )
        )
        return read_work(read_object(answer.body))

    def event(self, scope: Scope, event_id: str, *, is_own: bool = False) -> Work:
        """Reads an event of the user. One that does not say whose it is shows no memories."""
        if not is_uuid(event_id):
            raise event_not_found()
        response = self._send_about_one(Request("GET", f"/v1/event/{event_id}/", "read"))
        if response is None:
            raise event_not_found()
        event = read_object(response.body)
        work = read_work(event, event_id)
        owner = owner_of(read_object(event.get("payload")))
        if owner["user_id"] is None:
            told = Work(work.status, event_id, error=work.error, shows_results=False)
            return work if is_own else told
        if not scope_matches(scope, owner):
            raise event_not_found()
        return work

    def search(self, scope: Scope, search: Search) -> list[Record]:
        """Searches. The platform's threshold is of one part of a score, so ours is applied here."""
        if search.filters and asks_for(search.filters, TEXT_FIELDS):
            raise Mem0Error(
                "unsupported",
                "The platform cannot search by text or keywords in filters. Put the words into "
                "query, or use list_memories.",
            )
        # Of two agents' records the platform may let through too many, so more are asked for.
        many = search.top_k if scope.agent_id is None else max(search.top_k * 5, 100)
        body = {
            "query": search.query,
            "filters": narrowed(scope, search.filters),
            "top_k": min(many, _MOST_RESULTS),
            "threshold": 0,
            **({"rerank": True} if search.rerank else {}),
        }
        answer = self._send(Request("POST", "/v3/memories/search/", "read", body=body))
        found = [record for record in read_records(answer.body, scope) if not record.is_expired]
        if any(record.item["score"] is None for record in found):
            raise bad_answer("a search result without a score")
        passing = [record for record in found if score_of(record) >= search.threshold]
        return sorted(passing, key=score_of, reverse=True)[: search.top_k]

    def list_page(self, scope: Scope, listing: Listing) -> Page:
        """Lists a page, newest first."""
        return self._page(scope, listing, {"filters": narrowed(scope, listing.filters)})

    def get(self, scope: Scope, memory_id: str) -> Record | None:
        """Reads a memory, if it is the scope's."""
        if not is_uuid(memory_id):
            return None
        response = self._send_about_one(Request("GET", path_of(memory_id), "read"))
        if response is None:
            return None
        record = read_one(response.body)
        return record if is_seen(record, scope) else None

    def update(self, scope: Scope, memory_id: str, text: str) -> Record | None:
        """Changes a text, if it is the scope's."""
        record = self.get(scope, memory_id)
        if record is None:
            return None
        body: dict[str, Json] = {"text": text}
        if is_known_by_content(record.stored):
            # Its old words must no longer find it.
            body["metadata"] = {k: v for k, v in record.stored.items() if k != KEY_MARK}
        request = Request("PUT", path_of(memory_id), "idempotent", body=body)
        response = self._send_about_one(request)
        return None if response is None else read_one(response.body)

    def delete(self, scope: Scope, memory_id: str) -> bool:
        """Deletes a memory, if it is the scope's."""
        if self.get(scope, memory_id) is None:
            return False
        # Gone meanwhile is as good: a repeat after a lost answer finds nothing.
        self._send_about_one(Request("DELETE", path_of(memory_id), "idempotent"))
        return True

    def delete_all(self, scope: Scope) -> Work:
        """Deletes a user whole in the platform's own way, a part of a user record by record."""
        if len(scope.wire()) == 1:
            request = Request("DELETE", "/v1/memories/", "idempotent", query=scope.wire())
            event_id = read_object(self._send(request).body).get("event_id")
            if isinstance(event_id, str) and event_id:
                return Work("accepted", event_id)
            return Work("succeeded")
        ids = self._ids_of(scope)
        for start in range(0, len(ids), _LARGEST_BATCH):
            batch = [{"memory_id": memory_id} for memory_id in ids[start : start + _LARGEST_BATCH]]
            self._send(Request("DELETE", "/v1/batch/", "idempotent", body={"memories": batch}))
        return Work("succeeded", deleted=len(ids))

    def history(self, scope: Scope, memory_id: str) -> list[HistoryEntry]:
        """The changes of a memory; a deleted one is known by its rows alone, so they tell whose."""
        if not is_uuid(memory_id):
            return []
        response = self._send_about_one(Request("GET", f"{path_of(memory_id)}history/", "read"))
        if response is None:
            return []
        rows = response.body
        if not isinstance(rows, list):
            raise bad_answer("a history that is no list")
        is_own = all(scope_matches(scope, owner_of(read_object(row))) for row in rows)
        return read_history(rows, ("created_at",)) if is_own else []

    def _ids_of(self, scope: Scope) -> list[str]:
        body: dict[str, Json] = {"show_expired": True, "filters": scope_filter(scope)}
        ids: list[str] = []
        page = 0
        has_more = True
        while has_more:
            page += 1
            found = self._page(scope, Listing(None, page, _LONGEST_PAGE), body, documents=True)
            ids += [record.item["id"] for record in found.records]
            has_more = found.has_more
        return ids

    def _page(
        self, scope: Scope, listing: Listing, body: Mapping[str, Json], *, documents: bool = False
    ) -> Page:
        query = {"page": str(listing.page), "page_size": str(listing.page_size)}
        request = Request("POST", "/v3/memories/", "read", query=query, body=body)
        response = self._transport.send(request)
        if response.status == NOT_FOUND:
            # A page behind the last one; without a page even the first of nothing is there.
            if read_object(response.body).get("detail") == "Invalid page.":
                return Page([], has_more=False)
            raise wrong_backend(self._settings.backend, self._settings.address.url)
        records = read_records(response.body, scope, documents=documents)
        return Page(records, has_more=bool(read_object(response.body).get("next")))

    def _send(self, request: Request) -> Response:
        """Sends to a route that the platform always has: a 404 is about the address."""
        response = self._transport.send(request)
        if response.status == NOT_FOUND:
            raise wrong_backend(self._settings.backend, self._settings.address.url)
        return response

    def _send_about_one(self, request: Request) -> Response | None:
        """Sends what is about one memory or event: `None` where the server has no such one."""
        response = self._transport.send(request)
        if response.status != NOT_FOUND:
            return response
        if is_missing_route(response.body):
            raise wrong_backend(self._settings.backend, self._settings.address.url)
        return None
