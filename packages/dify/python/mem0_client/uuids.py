"""Ids that mem0's servers give out."""

import re

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def is_uuid(value: str) -> bool:
    """Whether a text can be an id at all.

    Another one is never sent: it names nothing, and in a path it could name a route.
    """
    return _UUID.fullmatch(value) is not None
