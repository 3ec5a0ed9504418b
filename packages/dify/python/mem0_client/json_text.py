"""JSON on its way in and out."""

import json

from mem0_client.errors import invalid_parameter

type Json = bool | int | float | str | list[Json] | dict[str, Json] | None


def to_json(value: object) -> bytes:
    """JSON as mem0's servers take it: UTF-8, without NaN."""
    return json.dumps(well_formed(value), ensure_ascii=False, allow_nan=False).encode()


def well_formed[T](value: T) -> T:
    """The value with U+FFFD for halves of characters, which neither UTF-8 nor Dify can carry."""
    return _well_formed(value)  # type: ignore[return-value]


def _well_formed(value: object) -> object:
    if isinstance(value, str):
        # Two halves that belong together become the character that they are.
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {_well_formed(key): _well_formed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_well_formed(inner) for inner in value]
    return value


def parse_object(name: str, value: object) -> dict[str, Json] | None:
    """Reads a parameter that is a JSON object, as a text or as such; `None` for a blank one."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    wanted = 'a JSON object, such as {"topic": "travel"}'
    if isinstance(value, str):
        try:
            value = json.loads(value, parse_constant=_refuse_constant)
        except (ValueError, RecursionError):
            raise invalid_parameter(name, wanted) from None
    if not isinstance(value, dict):
        raise invalid_parameter(name, wanted)
    return value


def _refuse_constant(name: str) -> Json:
    raise ValueError(name)
