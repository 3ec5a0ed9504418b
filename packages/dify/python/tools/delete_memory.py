"""Deletes one memory."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "ids": [], "count": 0}


class DeleteMemory(Tool):
    """Deletes one memory."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _delete)


def _delete(call: Call) -> Outcome:
    memory_id = call.parameters.memory_id()
    if not call.backend.delete(call.scope, memory_id):
        return Outcome("This user has no memory with this id.", {"status": "empty"})
    return Outcome("Deleted 1 memory.", {"status": "succeeded", "ids": [memory_id], "count": 1})
