"""Changes of a memory, of what the servers answer."""

from mem0_client.backend import HistoryEntry
from mem0_client.json_text import Json
from mem0_client.records import bad_answer, read_date, to_iso

_EVENTS = {"ADD", "UPDATE", "DELETE"}


def read_history(rows: object, time_keys: tuple[str, ...]) -> list[HistoryEntry]:
    """The entries, oldest first. Once a memory was deleted none of its texts is shown."""
    if not isinstance(rows, list):
        raise bad_answer("a history that is no list")
    # As written, the times tell apart what milliseconds cannot.
    timed = sorted((_read_entry(row, time_keys) for row in rows if _is_change(row)), key=_first)
    entries = [entry for _, entry in timed]
    if any(entry["event"] == "DELETE" for entry in entries):
        return [{**entry, "before": None, "after": None} for entry in entries]
    return entries


def _is_change(row: Json) -> bool:
    return isinstance(row, dict) and str(row.get("event")).upper() in _EVENTS


def _read_entry(row: Json, time_keys: tuple[str, ...]) -> tuple[float, HistoryEntry]:
    fields = row if isinstance(row, dict) else {}
    time = next(filter(None, (read_date(fields.get(key)) for key in time_keys)), None)
    if time is None:
        raise bad_answer("an entry of a history without a time")
    event = str(fields.get("event")).upper()
    before, after = fields.get("old_memory"), fields.get("new_memory")
    return time.timestamp(), {
        "id": str(fields.get("id")),
        "memory_id": str(fields.get("memory_id")),
        "event": event,
        "before": before if isinstance(before, str) and before and event != "ADD" else None,
        "after": after if isinstance(after, str) and after and event != "DELETE" else None,
        "at": to_iso(time),
    }


def _first(timed: tuple[float, HistoryEntry]) -> float:
    return timed[0]
