"""What the platform answers, in the words of the tools."""

from collections.abc import Mapping

from mem0_client.backend import Work
from mem0_client.json_text import Json
from mem0_client.records import (
    AGENT_MARK,
    KEY_MARK,
    Record,
    bad_answer,
    is_seen,
    read_added,
    read_object,
    read_record,
    results_of,
    without_marks,
)
from mem0_client.scope import Scope


def path_of(memory_id: str) -> str:
    """Where a memory is."""
    return f"/v1/memories/{memory_id}/"


def read_one(row: object) -> Record:
    """Reads a memory of the platform."""
    stored = read_object(read_object(row).get("metadata"))
    return read_record(row, stored, without_marks(stored))


def read_records(body: object, scope: Scope, *, documents: bool = False) -> list[Record]:
    """What an answer has for a scope, whatever else a server that errs may have put there."""
    records = [read_one(row) for row in results_of(body)]
    return [
        record
        for record in records
        if is_seen(record, scope) and (documents or not record.is_document)
    ]


def is_known_by_content(stored: Mapping[str, Json]) -> bool:
    """Whether core knows the record again by its words rather than by the id of its message."""
    return KEY_MARK in stored and "mem0_kit_source_message_ids" not in stored


def owner_of(row: Mapping[str, Json]) -> dict[str, Json]:
    """Whose an entry of a history is."""
    mark = read_object(row.get("metadata")).get(AGENT_MARK)
    return {
        "user_id": row.get("user_id") or None,
        "agent_id": row.get("agent_id") or mark,
        "app_id": row.get("app_id") or None,
        "run_id": row.get("session_id") or row.get("run_id") or None,
    }


def read_work(answer: Mapping[str, Json], event_id: str = "") -> Work:
    """Reads an add's answer or an event. Without a status, results mean that it is done."""
    results = answer.get("results")
    status = answer.get("status") or ("SUCCEEDED" if results else "PENDING")
    given = answer.get("event_id")
    name = event_id or (given if isinstance(given, str) else "")
    match str(status).upper():
        case "PENDING" | "RUNNING" if name:
            return Work("accepted", name)
        case "SUCCEEDED":
            # Events of a deletion have results of another kind.
            is_add = "ADD" in str(answer.get("event_type") or "ADD").upper()
            rows = results if isinstance(results, list) and is_add else []
            return Work("succeeded", name, list(map(read_added, rows)), shows_results=is_add)
        case "FAILED":
            words = answer.get("error")
            return Work("failed", name, error=words[:300] if isinstance(words, str) else "")
        case _:
            raise bad_answer("work of no known status, or without an event_id")
