"""What every tool does around its own work."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from mem0_client.backend import Backend
from mem0_client.errors import PASSING_CODES, Mem0Error
from mem0_client.json_text import well_formed
from mem0_client.open_backend import open_backend
from mem0_client.parameters import Parameters
from mem0_client.scope import Scope, parse_scope
from mem0_client.settings import parse_settings


@dataclass(frozen=True)
class Call:
    """One call of a tool: what was asked, for whom, and the way to the server."""

    parameters: Parameters
    scope: Scope
    backend: Backend
    namespace: str


@dataclass(frozen=True)
class Outcome:
    """What a tool came to: a text for people and models, and the variables that are not empty."""

    text: str
    variables: Mapping[str, object]


def run_tool(
    tool: Tool,
    given: Mapping[str, object],
    empty: Mapping[str, object],
    work: Callable[[Call], Outcome],
) -> Generator[ToolInvokeMessage, None, None]:
    """Runs a tool and gives out a text, all of its variables as JSON, and each by itself.

    `empty` has every declared variable with the value of "nothing": a variable that is not given
    out is null in the workflow. Errors are raised, so that Dify's node fails, unless `on_error` is
    "continue" and the server is to blame.
    """
    parameters = Parameters(given)
    may_continue = parameters.choice("on_error", "fail", "continue") == "continue"
    try:
        outcome = _run(tool, parameters, work)
    except Mem0Error as error:
        if not may_continue or error.code not in PASSING_CODES:
            raise
        outcome = Outcome(
            "The memory could not be reached; go on without it.",
            {"status": "failed", "error": str(error)},
        )
    variables = well_formed({**empty, **outcome.variables})
    yield tool.create_text_message(well_formed(outcome.text))
    yield tool.create_json_message(variables)
    for name, value in variables.items():
        yield tool.create_variable_message(name, value)


def _run(tool: Tool, parameters: Parameters, work: Callable[[Call], Outcome]) -> Outcome:
    settings = parse_settings(tool.runtime.credentials)
    scope = parse_scope(parameters.given, settings, tool.runtime.user_id)
    backend = open_backend(settings)
    try:
        return work(Call(parameters, scope, backend, settings.namespace))
    finally:
        backend.close()
