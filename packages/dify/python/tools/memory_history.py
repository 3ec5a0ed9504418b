"""Tells how one memory has changed."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.outcomes import number_of
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "history": [], "count": 0}


class MemoryHistory(Tool):
    """Tells how one memory has changed."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _memory)


def _memory(call: Call) -> Outcome:
    history = call.backend.history(call.scope, call.parameters.memory_id())
    if not history:
        return Outcome("This user has no memory with this id.", {"status": "empty"})
    return Outcome(
        f"{number_of(len(history), 'change', 'changes')}.",
        {"status": "succeeded", "history": history, "count": len(history)},
    )
