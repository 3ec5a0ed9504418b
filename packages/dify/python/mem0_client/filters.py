"""A caller's filters in mem0's grammar. They only narrow: the scope is always ANDed around them."""

from collections.abc import Iterator

from mem0_client.errors import Mem0Error, invalid_parameter
from mem0_client.json_text import Json, parse_object, well_formed
from mem0_client.records import AGENT_MARK

type Filter = dict[str, Json]

ID_FIELDS = ("user_id", "agent_id", "app_id", "run_id")
DATE_FIELDS = ("created_at", "updated_at", "timestamp", "expiration_date")
TEXT_FIELDS = ("text", "keywords", "keywords_search")
_FIELDS = (*ID_FIELDS, *DATE_FIELDS, *TEXT_FIELDS, "categories", "metadata", "memory_ids")

_OPERATORS = {
    **{field: {"eq", "ne", "in"} for field in ID_FIELDS},
    **{field: {"gt", "gte", "lt", "lte", "ne", "in"} for field in DATE_FIELDS},
    **{field: {"contains", "icontains"} for field in TEXT_FIELDS},
    "categories": {"in", "contains"},
    "memory_ids": {"in"},
}
_METADATA_OPERATORS = {"eq", "ne", "contains"}

_DEEPEST = 16


def parse_filters(value: object) -> Filter | None:
    """Checks filters and returns them with one key in each object, or `None` for none.

    The platform drops an `OR` beside an `AND` in silence, so siblings become an `AND` of their own.
    """
    given = parse_object("filters", value)
    return _parse_node(well_formed(given), 1) if given else None


def asks_for(node: Filter, fields: tuple[str, ...]) -> bool:
    """Whether a condition on one of these fields is somewhere inside."""
    return any(name in fields for name, _ in _conditions(node))


def with_marked_agents(node: Filter) -> Filter:
    """The filter for the platform, where the agent of a user's memory is a mark in its metadata."""
    key, value = _only(node)
    if key in {"AND", "OR"}:
        return {key: [with_marked_agents(part) for part in _parts(value)]}
    if key == "NOT":
        return {key: with_marked_agents(_parts(value)[0])}
    if key != "agent_id":
        return node
    if isinstance(value, dict) and "ne" in value:
        return {"AND": [node, {"metadata": {AGENT_MARK: value}}]}
    listed = value.get("in") if isinstance(value, dict) else None
    if isinstance(listed, list):
        return {"OR": [node, *({"metadata": {AGENT_MARK: one}} for one in listed)]}
    return {"OR": [node, {"metadata": {AGENT_MARK: value}}]}


def _parse_node(node: object, depth: int) -> Filter:
    if depth > _DEEPEST:
        raise _invalid(f"at most {_DEEPEST} levels deep")
    if not isinstance(node, dict) or not node:
        raise _invalid("made of objects that are not empty")
    parts = [_parse_key(key, value, depth) for key, value in node.items()]
    return parts[0] if len(parts) == 1 else {"AND": list(parts)}


def _parse_key(key: str, value: Json, depth: int) -> Filter:
    match key:
        case "AND" | "OR":
            return {key: list(_parse_list(key, value, depth))}
        case "NOT":
            parts = _parse_list(key, value if isinstance(value, list) else [value], depth)
            return {key: parts[0] if len(parts) == 1 else {"OR": list(parts)}}
        case "metadata":
            return _parse_metadata(value)
        case _ if key in _FIELDS:
            _check_operators(key, value, _OPERATORS[key])
            return {key: value}
        case _:
            raise _invalid(f"made of AND, OR, NOT, {', '.join(_FIELDS)} only")


def _parse_list(key: str, value: Json, depth: int) -> list[Filter]:
    if not isinstance(value, list) or not value:
        raise _invalid(f"such that {key} has a list of filters that is not empty")
    return [_parse_node(part, depth + 1) for part in value]


def _parse_metadata(value: Json) -> Filter:
    if not isinstance(value, dict) or not value:
        raise _invalid('such that metadata has keys, as in {"metadata": {"topic": "travel"}}')
    for wanted in value.values():
        _check_operators("metadata", wanted, _METADATA_OPERATORS)
    parts: list[Json] = [{"metadata": {key: wanted}} for key, wanted in value.items()]
    return {"metadata": value} if len(parts) == 1 else {"AND": parts}


def _check_operators(field: str, value: Json, allowed: set[str]) -> None:
    if isinstance(value, dict) and (not value or not set(value) <= allowed):
        raise _invalid(f"such that {field} has {', '.join(sorted(allowed))} as operators")


def _conditions(node: Filter) -> Iterator[tuple[str, Json]]:
    key, value = _only(node)
    if key not in {"AND", "OR", "NOT"}:
        yield key, value
        return
    for part in _parts(value):
        yield from _conditions(part)


def _only(node: Filter) -> tuple[str, Json]:
    """The one key that each object has once it is parsed."""
    return next(iter(node.items()))


def _parts(value: Json) -> list[Filter]:
    parts = value if isinstance(value, list) else [value]
    return [part for part in parts if isinstance(part, dict)]


def _invalid(wanted: str) -> Mem0Error:
    return invalid_parameter("filters", wanted)
