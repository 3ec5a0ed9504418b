"""Metadata as mem0's own server keeps it (core: self-hosted/stored-metadata.ts)."""

import json
import re
from collections.abc import Mapping

from mem0_client.json_text import Json
from mem0_client.records import without_marks

# What the server keeps in the same object: a caller's key of these would forge a date or an owner,
# be dropped, or be overwritten.
_SERVER_KEYS = frozenset(
    {
        "id",
        "data",
        "hash",
        "text_lemmatized",
        "created_at",
        "updated_at",
        "expiration_date",
        "user_id",
        "agent_id",
        "run_id",
        "actor_id",
        "role",
        "attributed_to",
    }
)
_ASIDE_KEY = "mem0_kit_metadata"
_DROPPED_KEY = "mem0_kit_dropped"

# Postgres refuses NUL in JSONB.
_UNKEPT = re.compile(r"\\u0000")


def to_stored(metadata: Mapping[str, Json]) -> dict[str, Json]:
    """Metadata as a new record takes it: what the server would take for its own is set aside."""
    aside = {key: value for key, value in metadata.items() if not _can_be_kept(key, value)}
    stored = {key: value for key, value in metadata.items() if key not in aside}
    if aside:
        stored[_ASIDE_KEY] = json.dumps(aside, ensure_ascii=False)
    return stored


def from_stored(stored: Mapping[str, Json]) -> dict[str, Json]:
    """The caller's metadata. The server only merges, so what core took away is there as null."""
    dropped = stored.get(_DROPPED_KEY)
    gone = dropped if isinstance(dropped, list) else []
    shown = {
        key: value
        for key, value in without_marks(stored).items()
        if key not in _SERVER_KEYS and not (value is None and key in gone)
    }
    return {**shown, **_read_aside(stored.get(_ASIDE_KEY))}


def _can_be_kept(key: str, value: Json) -> bool:
    return key not in _SERVER_KEYS and not _UNKEPT.search(json.dumps([key, value]))


def _read_aside(text: Json) -> dict[str, Json]:
    try:
        aside = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return {}
    return aside if isinstance(aside, dict) else {}
