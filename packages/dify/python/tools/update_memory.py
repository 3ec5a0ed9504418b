"""Changes the text of one memory."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.errors import memory_not_found
from mem0_client.outcomes import of_records
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "memory": "", "memories": [], "ids": [], "count": 0}


class UpdateMemory(Tool):
    """Changes the text of one memory."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _update)


def _update(call: Call) -> Outcome:
    text = call.parameters.text("text")
    record = call.backend.update(call.scope, call.parameters.memory_id(), text)
    if record is None:
        raise memory_not_found()
    changed = of_records([record], call.namespace)
    return Outcome("Changed 1 memory.", {**changed, "memory": record.item["memory"]})
