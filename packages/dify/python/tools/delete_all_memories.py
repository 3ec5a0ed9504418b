"""Deletes every memory of a user, or of one of their runs."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.backend import Work
from mem0_client.errors import Mem0Error
from mem0_client.outcomes import number_of
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "event_id": "", "count": 0}


class DeleteAllMemories(Tool):
    """Deletes every memory of a user, or of one of their runs."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _delete)


def _delete(call: Call) -> Outcome:
    if not call.parameters.flag("confirm", default=False):
        raise Mem0Error(
            "confirm_required",
            "Nothing was deleted. Switch on confirm in the settings of the tool to delete every "
            "memory of this user.",
        )
    work = call.backend.delete_all(call.scope)
    is_empty = work.deleted == 0
    return Outcome(
        _text(work),
        {
            "status": "empty" if is_empty else work.status,
            "event_id": work.event_id,
            # Zero would claim that there was nothing.
            "count": -1 if work.deleted is None else work.deleted,
        },
    )


def _text(work: Work) -> str:
    if work.status == "accepted":
        return "Accepted; the memories will be gone in a moment."
    if work.deleted is None:
        return "Deleted all memories."
    return f"Deleted {number_of(work.deleted)}." if work.deleted else "There was nothing to delete."
