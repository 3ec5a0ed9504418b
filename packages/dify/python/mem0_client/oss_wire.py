"""Ids and memories as mem0's own server has them."""

from urllib.parse import quote, unquote

from mem0_client.filter_matching import matches
from mem0_client.filters import Filter
from mem0_client.oss_metadata import from_stored
from mem0_client.records import Record, is_seen, read_object, read_record
from mem0_client.scope import Scope

_ID_PREFIX = "mem0-kit:"


def wire_ids(scope: Scope) -> dict[str, str]:
    """The ids as the server can keep them."""
    return {name: _to_wire_id(value) for name, value in scope.wire().items()}


def _to_wire_id(value: str) -> str:
    """The server trims ids and refuses white space inside: such ids are percent-encoded."""
    if not any(char.isspace() for char in value) and not value.startswith(_ID_PREFIX):
        return value
    return _ID_PREFIX + quote(value, safe="!~*'()-._")


def _from_wire_id(value: str | None) -> str | None:
    if value is None or not value.startswith(_ID_PREFIX):
        return value
    decoded = unquote(value.removeprefix(_ID_PREFIX))
    return decoded if _to_wire_id(decoded) == value else value


def path_of(memory_id: str) -> str:
    """Where a memory is."""
    return f"/memories/{memory_id}"


def read_one(row: object) -> Record:
    """Reads a memory of the server."""
    fields = read_object(row)
    stored = read_object(fields.get("metadata"))
    record = read_record({**fields, "categories": None}, stored, from_stored(stored))
    for name in ("user_id", "agent_id", "run_id"):
        record.item[name] = _from_wire_id(record.item[name])
    return record


def passes(record: Record, scope: Scope, filters: Filter | None) -> bool:
    """Whether a memory is the scope's and what the server cannot judge holds."""
    return (
        is_seen(record, scope)
        and not record.is_expired
        and not record.is_document
        and (filters is None or matches(filters, record))
    )
