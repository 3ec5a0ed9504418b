"""A server's own words about an error: what core's `errorText` reads, in Python."""

from collections.abc import Mapping

_LONGEST = 300


def error_words(body: object, secret: str) -> str:
    """The words in the shapes that mem0's servers use, without the key; empty for none."""
    text = " ".join(_words(body).split())
    if secret:
        text = text.replace(secret, "[redacted]")
    return f"{text[:_LONGEST]}…" if len(text) > _LONGEST else text


def _words(body: object) -> str:
    if isinstance(body, str):
        return body
    if isinstance(body, list):
        return "; ".join(words for words in map(_words_of_item, body) if words)
    if not isinstance(body, Mapping):
        return ""
    details = body.get("details")
    # mem0 puts the reason below `details` and only the name of the status into `error`.
    inside = details.get("message") if isinstance(details, Mapping) else None
    for part in (inside, *(body.get(key) for key in ("detail", "message", "msg", "error"))):
        words = _words(part)
        if words:
            return words
    fields = ((name, value) for name, value in body.items() if isinstance(value, list))
    return "; ".join(f"{name}: {_words(value)}" for name, value in fields)


def _words_of_item(item: object) -> str:
    if not isinstance(item, Mapping) or "loc" not in item:
        return _words(item)
    # FastAPI repeats the input beside these two; it is left out, since it may be private.
    place = item["loc"]
    name = ".".join(map(str, place)) if isinstance(place, list) else ""
    return f"{name}: {_words(item)}"
