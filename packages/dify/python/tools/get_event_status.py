"""Tells what has become of work that a server accepted."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.outcomes import of_work
from mem0_client.run import Call, Outcome, run_tool

_EMPTY = {"status": "", "event_id": "", "memories": [], "ids": [], "count": 0, "error": ""}


class GetEventStatus(Tool):
    """Tells what has become of work that a server accepted."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _get)


def _get(call: Call) -> Outcome:
    work = call.backend.event(call.scope, call.parameters.memory_id("event_id"))
    variables = of_work(work)
    if work.status == "succeeded" and not work.shows_results:
        # A deletion, or an event that does not say whose it is: done all the same.
        variables = {**variables, "status": "succeeded"}
    text = f"The work is {_WORDS[work.status]}."
    error = work.error or "The server does not say why." if work.status == "failed" else ""
    return Outcome(text, {**variables, "error": error})


_WORDS = {"accepted": "not done yet", "succeeded": "done", "failed": "failed"}
