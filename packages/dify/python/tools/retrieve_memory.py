"""Finds what is known that helps with a question."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.backend import Search
from mem0_client.context import format_memories
from mem0_client.outcomes import of_records
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "context": "", "memories": [], "ids": [], "count": 0, "error": ""}


class RetrieveMemory(Tool):
    """Finds what is known that helps with a question."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _retrieve)


def _retrieve(call: Call) -> Outcome:
    parameters = call.parameters
    search = Search(
        query=parameters.text("query"),
        filters=parameters.filters(),
        top_k=parameters.integer("top_k", 5, 1, 100),
        threshold=parameters.number("threshold", 0, 0, 1),
        rerank=parameters.flag("rerank", default=False),
    )
    max_chars = parameters.integer("max_chars", 4000, 500, 50_000)
    records = call.backend.search(call.scope, search)
    context = format_memories(records, max_chars)
    found = of_records(records, call.namespace)
    return Outcome(context or "No memories found.", {**found, "context": context})
