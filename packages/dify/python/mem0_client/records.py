"""Memories as tools give them out, made of what the servers answer."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TypedDict

from mem0_client.errors import Mem0Error
from mem0_client.json_text import Json
from mem0_client.scope import Scope, scope_matches, without_namespace

# What mem0-kit keeps in metadata, since mem0 has no field for it (core: records/marks.ts).
MARK_PREFIX = "mem0_kit_"
AGENT_MARK = "mem0_kit_agent_id"
KEY_MARK = "mem0_kit_key"
DOCUMENT_MARK = "mem0_kit_document"
_ROLES = {"user", "assistant", "system"}


class MemoryItem(TypedDict):
    """A memory of the variable `memories`; each has all keys, for workflows to rely on."""

    id: str
    memory: str
    score: float | None
    user_id: str | None
    agent_id: str | None
    app_id: str | None
    run_id: str | None
    metadata: dict[str, Json]
    categories: list[str]
    created_at: str
    updated_at: str
    expiration_date: str | None


class Record:
    """A memory with what tools do not show but need: who said it when, and its stored metadata."""

    def __init__(
        self, item: MemoryItem, stored: Mapping[str, Json], row: Mapping[str, Json]
    ) -> None:
        self.item = item
        self.stored = stored
        self._row = row

    @property
    def happened_at(self) -> datetime:
        """When it was said, else when it was written."""
        said_at = read_date(self.stored.get("mem0_kit_event_time"))
        return said_at or read_date(self.item["created_at"]) or datetime.fromtimestamp(0, UTC)

    @property
    def is_expired(self) -> bool:
        """Whether its last day is over; that day itself, in UTC, still counts."""
        last_day = read_date(self.item["expiration_date"])
        return last_day is not None and datetime.now(UTC) >= last_day + timedelta(days=1)

    @property
    def is_document(self) -> bool:
        """Whether it is the text of a document: no memory to recall, list or show."""
        return DOCUMENT_MARK in self.stored

    @property
    def speaker(self) -> str:
        """Who said it: a name, else "assistant"; a user goes without saying."""
        actor = _text(self.stored.get("mem0_kit_actor")) or _text(self._row.get("actor_id"))
        if actor:
            return actor
        mark = self.stored.get("mem0_kit_role")
        said_by = self._row.get("role") or self._row.get("attributed_to")
        role = mark if mark in _ROLES else said_by
        return "assistant" if role == "assistant" else ""


def read_record(row: object, stored: Mapping[str, Json], metadata: dict[str, Json]) -> Record:
    """Reads a memory; the backends differ in what of its metadata is the caller's."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise bad_answer("a memory without an id")
    created_at = read_date(row.get("created_at")) or datetime.fromtimestamp(0, UTC)
    score = row.get("score")
    mark = stored.get(AGENT_MARK)
    item = MemoryItem(
        id=row["id"],
        memory=_text(row.get("memory")) or "",
        score=min(max(float(score), 0.0), 1.0) if isinstance(score, int | float) else None,
        user_id=_text(row.get("user_id")),
        agent_id=_text(row.get("agent_id")) or (mark if isinstance(mark, str) else None),
        app_id=_text(row.get("app_id")),
        run_id=_text(row.get("run_id")) or _text(row.get("session_id")),
        metadata=metadata,
        categories=_texts(row.get("categories")),
        created_at=to_iso(created_at),
        updated_at=to_iso(read_date(row.get("updated_at")) or created_at),
        expiration_date=_text(row.get("expiration_date")),
    )
    return Record(item, stored, row)


def is_seen(record: Record, scope: Scope) -> bool:
    """Whether a memory is the scope's."""
    return scope_matches(scope, record.item)


def score_of(record: Record) -> float:
    """How well a memory fits, 0 without a score."""
    return record.item["score"] or 0.0


class Added(TypedDict):
    """What became of a message or a fact that was added."""

    id: str
    memory: str
    event: str


def read_added(row: object) -> Added:
    """Reads a result of an add: the platform puts the text below `data`, mem0's server does not."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), str):
        raise bad_answer("a result without an id")
    text = read_object(row.get("data")).get("memory") or row.get("memory")
    event = str(row.get("event")).upper()
    return {
        "id": row["id"],
        "memory": text if isinstance(text, str) else "",
        "event": "NONE" if event == "NOOP" else event,
    }


def shown(item: MemoryItem, namespace: str) -> MemoryItem:
    """The memory with the user's name in Dify."""
    user_id = item["user_id"]
    return {**item, "user_id": user_id and without_namespace(user_id, namespace)}


def without_marks(stored: Mapping[str, Json]) -> dict[str, Json]:
    """The caller's part of stored metadata."""
    return {key: value for key, value in stored.items() if not is_mark(key)}


def is_mark(key: str) -> bool:
    """Whether a key of metadata is mem0-kit's own."""
    return key.startswith(MARK_PREFIX) and key != DOCUMENT_MARK


def read_object(value: object) -> dict[str, Json]:
    """An object, empty for what is none."""
    return value if isinstance(value, dict) else {}


def results_of(body: object) -> list[Json]:
    """The list of an answer that has one."""
    results = body.get("results") if isinstance(body, dict) else None
    if not isinstance(results, list):
        raise bad_answer("JSON without results")
    return results


def read_date(value: object) -> datetime | None:
    """A time in ISO 8601; `None` for none and for what is no time."""
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)


def to_iso(time: datetime) -> str:
    """A time as JavaScript writes it: UTC, milliseconds cut."""
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S')}.{time.microsecond // 1000:03d}Z"


def bad_answer(found: str) -> Mem0Error:
    """An answer that mem0's servers do not give."""
    return Mem0Error(
        "bad_response",
        f"The server answered with {found}. Check base_url and backend, and the server's version.",
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
