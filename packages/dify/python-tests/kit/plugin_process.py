"""The plugin as the daemon installs and runs it: its files in a folder, `python -m main`."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from kit.paths import PACKAGE

Event = dict[str, Any]


def install(folder: Path) -> Path:
    """Builds the package and unpacks it, so that what runs is what is shipped."""
    package, target = folder / "mem0.difypkg", folder / "plugin"
    for step in (["build", "--output", package], ["unpack", package, target]):
        subprocess.run(
            ["node", "src/command-line/main.ts", *step],  # noqa: S607 - the tests are run from Node
            cwd=PACKAGE,
            capture_output=True,
            check=True,
        )
    return target


@contextmanager
def running(folder: Path, settings: Mapping[str, str]) -> Iterator["subprocess.Popen[str]"]:
    """Runs the plugin with settings of the daemon until the end of the block."""
    errors = (folder.parent / "stderr.txt").open("w+")
    process = subprocess.Popen(
        [sys.executable, "-m", "main"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1", **settings},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        errors.close()


def stderr_of(folder: Path) -> str:
    """What the plugin wrote to its stderr."""
    return (folder.parent / "stderr.txt").read_text()


def request(session_id: str, data: Mapping[str, object]) -> str:
    """A line as the daemon writes it."""
    return json.dumps(
        {
            "session_id": session_id,
            "conversation_id": None,
            "message_id": None,
            "app_id": None,
            "endpoint_id": None,
            "context": {},
            "event": "request",
            "data": {"user_id": "dify-user-uuid", "type": "tool", "provider": "mem0", **data},
        }
    )


def invocation(
    tool: str, credentials: Mapping[str, object], parameters: Mapping[str, object]
) -> dict[str, object]:
    """What asks for a call of a tool."""
    return {
        "action": "invoke_tool",
        "tool": tool,
        "tool_parameters": {**parameters},
        "credentials": {**credentials},
        "credential_type": "api-key",
    }


def events(stream: IO[str]) -> Iterator[Event]:
    """Lines of JSON; anything else on that stream would be noise to the daemon."""
    for line in stream:
        if line.strip():
            yield json.loads(line)


def answer_of(session_id: str, all_events: Iterator[Event]) -> list[Event]:
    """What a session gave out, up to its end."""
    return answers_of([session_id], all_events)[session_id]


def answers_of(session_ids: Iterable[str], all_events: Iterator[Event]) -> dict[str, list[Event]]:
    """What sessions that run at the same time gave out, up to the end of the last one."""
    given: dict[str, list[Event]] = {session_id: [] for session_id in session_ids}
    running = set(given)
    while running:
        event = next(all_events, None)
        assert event is not None, f"the plugin ended before {running} did"
        session_id = event.get("session_id")
        if event.get("event") != "session" or session_id not in running:
            continue
        if event["data"]["type"] == "end":
            running.remove(session_id)
        else:
            given[session_id].append(event["data"])
    return given


def variables_of(answer: list[Event]) -> dict[str, Any]:
    """The variables of a call."""
    messages = [one["data"] for one in answer if one["type"] == "stream"]
    return {
        one["message"]["variable_name"]: one["message"]["variable_value"]
        for one in messages
        if one["type"] == "variable"
    }


Ask = Callable[[str, Mapping[str, object]], list[Event]]
