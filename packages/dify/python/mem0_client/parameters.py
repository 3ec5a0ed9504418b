"""The parameters of one call, as Dify hands them over: by hand, by variables, by a model."""

from collections.abc import Mapping

from mem0_client.errors import invalid_parameter
from mem0_client.filters import Filter, parse_filters
from mem0_client.json_text import Json, parse_object, well_formed
from mem0_client.records import is_mark

_WORDS = {"true": True, "false": False, "1": True, "0": False}


class Parameters:
    """Reads parameters by name; what is missing, null or blank is absent."""

    def __init__(self, given: Mapping[str, object]) -> None:
        self.given = given

    def text(self, name: str) -> str:
        """A text that must be there."""
        value = self.optional_text(name)
        if not value:
            raise invalid_parameter(name, "a text that is not blank")
        return value

    def optional_text(self, name: str) -> str:
        """A text, empty for none."""
        value = self.given.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise invalid_parameter(name, "a text")
        return well_formed(value) if value.strip() else ""

    def memory_id(self, name: str = "memory_id") -> str:
        """An id of a memory or an event, without what a model or a template put around it."""
        return self.text(name).strip()

    def flag(self, name: str, *, default: bool) -> bool:
        """A switch; Dify's versions send it as such, as a number or as a text."""
        value = self.given.get(name)
        if value is None or value == "":
            return default
        known = _WORDS.get(str(value).strip().lower())
        if known is None:
            raise invalid_parameter(name, "true or false")
        return known

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """A number within bounds."""
        value = self.given.get(name)
        if value is None or value == "":
            return default
        try:
            number = float(value) if isinstance(value, int | float | str) else None
        except ValueError:
            number = None
        if number is None or isinstance(value, bool) or not least <= number <= most:
            raise invalid_parameter(name, f"a number from {least:g} to {most:g}")
        return number

    def integer(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number within bounds."""
        number = self.number(name, default, least, most)
        if number != int(number):
            raise invalid_parameter(name, f"a whole number from {least} to {most}")
        return int(number)

    def choice(self, name: str, *choices: str) -> str:
        """One of some words, the first one by default."""
        value = self.optional_text(name).strip() or choices[0]
        if value not in choices:
            raise invalid_parameter(name, " or ".join(choices))
        return value

    def metadata(self, name: str = "metadata") -> dict[str, Json] | None:
        """A JSON object that does not claim what is ours: it could name another agent."""
        metadata = parse_object(name, self.given.get(name))
        if metadata and any(is_mark(key) or key == "mem0_kit_document" for key in metadata):
            raise invalid_parameter(name, "without keys that begin with mem0_kit_")
        return well_formed(metadata)

    def filters(self, name: str = "filters") -> Filter | None:
        """Filters in mem0's grammar."""
        return parse_filters(self.given.get(name))
