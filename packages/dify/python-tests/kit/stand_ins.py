"""Servers to talk to: core's stand-ins, and a real server of mem0-kit."""

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.paths import PACKAGE, TESTS

Credentials = dict[str, object]

_MEM0_KIT = PACKAGE.parent / "mem0-kit/src/command-line/main.ts"


@dataclass
class StandIn:
    """One stand-in: what it is reached by, and how it is told to misbehave."""

    name: str
    credentials: Credentials
    process: "subprocess.Popen[str]"

    def tell(self, call: str, argument: object = None) -> Any:  # noqa: ANN401 - JSON
        """Has it do something, and returns its answer."""
        assert self.process.stdin
        assert self.process.stdout
        line = json.dumps({"server": self.name, "call": call, "argument": argument})
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def requests(self) -> list[dict[str, Any]]:
        """What it was sent."""
        return self.tell("requests")


@contextmanager
def stand_ins() -> Iterator[dict[str, StandIn]]:
    """Core's stand-ins for the platform and for mem0's own server."""
    with subprocess.Popen(
        ["node", "kit/stand-ins.mjs"],  # noqa: S607 - the tests are run from Node
        cwd=TESTS,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        reach = json.loads(process.stdout.readline())
        yield {
            name: StandIn(
                name,
                {"backend": name, "base_url": one["url"], "api_key": one["apiKey"]},
                process,
            )
            for name, one in reach.items()
        }
        process.stdin.close()


@contextmanager
def memory_server() -> Iterator[Credentials]:
    """A server of mem0-kit over a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.db"
        with subprocess.Popen(
            ["node", _MEM0_KIT, "serve", "--port", "0", "--db", path],  # noqa: S607 - as above
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "MEM0_TELEMETRY": "false"},
        ) as process:
            assert process.stdout
            text = ""
            while not (found := re.search(r"on (http\S+)\nAPI key[^:]*: (\S+)", text)):
                line = process.stdout.readline()
                assert line, f"the server ended: {text}"
                text += line
            yield {"backend": "memory_server", "base_url": found[1], "api_key": found[2]}
            process.terminate()
