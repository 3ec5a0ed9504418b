"""Filters judged here, for a server that knows none (core: filter/matches-filter.ts)."""

from datetime import datetime, timedelta

from mem0_client.filters import DATE_FIELDS, TEXT_FIELDS, Filter
from mem0_client.json_text import Json
from mem0_client.records import Record, read_date


def matches(node: Filter, record: Record) -> bool:
    """Whether a memory passes a parsed filter."""
    key, value = next(iter(node.items()))
    parts = value if isinstance(value, list) else [value]
    match key:
        case "AND":
            return all(matches(part, record) for part in parts if isinstance(part, dict))
        case "OR":
            return any(matches(part, record) for part in parts if isinstance(part, dict))
        case "NOT":
            return not any(matches(part, record) for part in parts if isinstance(part, dict))
        case "metadata":
            return _matches_metadata(record, value)
        case "categories":
            return _matches_categories(record, value)
        case "memory_ids":
            return record.item["id"] in _listed(value)
        case _ if key in DATE_FIELDS:
            return _matches_date(_date_of(record, key), value)
        case _ if key in TEXT_FIELDS:
            return _all_hold(record.item["memory"], value)
        case _:
            ids: dict[str, Json] = {**record.item}  # type: ignore[dict-item]
            return _all_hold(ids[key], value)


def _all_hold(actual: Json, condition: Json) -> bool:
    """A bare value or an object of operators, all of which must hold."""
    if condition == "*":
        return actual is not None
    operators = condition if isinstance(condition, dict) else {"eq": condition}
    return all(_holds(actual, operator, value) for operator, value in operators.items())


def _holds(actual: Json, operator: str, value: Json) -> bool:
    match operator:
        case "eq":
            return _is_equal(actual, value)
        case "ne":
            return not _is_equal(actual, value)
        case "in":
            return isinstance(value, list) and any(_is_equal(actual, one) for one in value)
        case "icontains":
            return str(value).lower() in str(actual).lower()
        case _:
            if isinstance(actual, list):
                return any(_is_equal(one, value) for one in actual)
            return isinstance(actual, str) and str(value) in actual


def _is_equal(left: Json, right: Json) -> bool:
    # Python takes True for 1; JSON does not.
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def _matches_metadata(record: Record, value: Json) -> bool:
    wanted = value if isinstance(value, dict) else {}
    return all(_all_hold(record.item["metadata"].get(key), one) for key, one in wanted.items())


def _matches_categories(record: Record, value: Json) -> bool:
    categories = record.item["categories"]
    if value == "*":
        return bool(categories)
    part = value.get("contains") if isinstance(value, dict) else None
    if part is not None and not any(str(part).lower() in one.lower() for one in categories):
        return False
    is_narrowed = not isinstance(value, dict) or "in" in value
    return not is_narrowed or any(category in _listed(value) for category in categories)


def _listed(value: Json) -> list[Json]:
    inner = value.get("in") if isinstance(value, dict) else value
    return inner if isinstance(inner, list) else [inner]


def _date_of(record: Record, field: str) -> datetime | None:
    if field == "timestamp":
        return record.happened_at
    if field == "updated_at":
        return read_date(record.item["updated_at"])
    return read_date(record.item["created_at" if field == "created_at" else "expiration_date"])


def _matches_date(actual: datetime | None, condition: Json) -> bool:
    if condition == "*":
        return actual is not None
    operators = condition if isinstance(condition, dict) else {"eq": condition}
    return all(_date_holds(actual, operator, value) for operator, value in operators.items())


def _date_holds(actual: datetime | None, operator: str, value: Json) -> bool:
    if actual is None:
        return operator == "ne"
    spans = [span for span in map(_span, value if isinstance(value, list) else [value]) if span]
    is_within = any(first <= actual < end for first, end in spans)
    if operator in {"eq", "in"}:
        return is_within
    if operator == "ne":
        return not is_within
    if not spans:
        return False
    first, end = spans[0]
    match operator:
        case "gt":
            return actual >= end
        case "gte":
            return actual >= first
        case "lt":
            return actual < first
        case _:
            return actual < end


def _span(value: Json) -> tuple[datetime, datetime] | None:
    """What a filter's date covers: the whole day in UTC, or a millisecond."""
    first = read_date(value)
    if first is None:
        return None
    is_day = isinstance(value, str) and len(value) == len("2026-01-31")
    return first, first + (timedelta(days=1) if is_day else timedelta(milliseconds=1))
