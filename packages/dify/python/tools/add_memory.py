"""Keeps what was said."""

from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.backend import Add, Message, Work
from mem0_client.errors import Mem0Error
from mem0_client.outcomes import number_of, of_work
from mem0_client.run import Call, Outcome, run_tool
from mem0_client.waiting import WAITS, wait_for

_EMPTY = {"status": "", "event_id": "", "ids": [], "memories": [], "count": 0, "error": ""}


class AddMemory(Tool):
    """Keeps what was said."""

    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        yield from run_tool(self, tool_parameters, _EMPTY, _add)


def _add(call: Call) -> Outcome:
    parameters = call.parameters
    messages: list[Message] = [{"role": "user", "content": parameters.text("user")}]
    answer = parameters.optional_text("assistant")
    if answer:
        messages.append({"role": "assistant", "content": answer})
    add = Add(messages, parameters.metadata(), parameters.flag("infer", default=True))
    wait = parameters.choice("wait_for_completion", *WAITS)
    work = wait_for(call.backend, call.scope, call.backend.add(call.scope, add), wait)
    if work.status == "failed":
        raise Mem0Error(
            "event_failed",
            f"The server could not do what it had accepted. {work.error or 'It does not say why'}. "
            "Try again.",
        )
    return Outcome(_text(work), of_work(work))


def _text(work: Work) -> str:
    if work.status == "accepted":
        return "Accepted; the memory will be there in a moment."
    return f"Kept {number_of(len(work.results))}." if work.results else "Nothing new to keep."
