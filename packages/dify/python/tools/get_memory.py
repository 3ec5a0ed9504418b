"""Reads one memory."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.context import format_memories
from mem0_client.outcomes import of_records
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "memory": "", "memories": [], "ids": [], "count": 0}


class GetMemory(Tool):
    """Reads one memory."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _get)


def _get(call: Call) -> Outcome:
    record = call.backend.get(call.scope, call.parameters.memory_id())
    if record is None:
        return Outcome("This user has no memory with this id.", {"status": "empty"})
    found = of_records([record], call.namespace)
    return Outcome(format_memories([record]), {**found, "memory": record.item["memory"]})
