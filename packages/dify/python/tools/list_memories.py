"""Lists what is known."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.backend import Listing
from mem0_client.context import format_memories
from mem0_client.outcomes import of_records
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {
    "status": "",
    "context": "",
    "memories": [],
    "ids": [],
    "count": 0,
    "has_more": False,
    "error": "",
}


class ListMemories(Tool):
    """Lists what is known."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _list)


def _list(call: Call) -> Outcome:
    parameters = call.parameters
    listing = Listing(
        filters=parameters.filters(),
        page=parameters.integer("page", 1, 1, 100_000),
        page_size=parameters.integer("page_size", 50, 1, 200),
    )
    max_chars = parameters.integer("max_chars", 4000, 500, 50_000)
    page = call.backend.list_page(call.scope, listing)
    context = format_memories(page.records, max_chars)
    found = of_records(page.records, call.namespace)
    return Outcome(
        context or "No memories found.", {**found, "context": context, "has_more": page.has_more}
    )
