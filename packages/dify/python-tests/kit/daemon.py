"""The three ways in which Dify's plugin daemon runs a plugin and speaks to it."""

import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

from kit.plugin_process import Ask, Event, answer_of, events, request, running
from kit.tools import CONTRACT

# What the marketplace's check waits for at most.
BOOT_SECONDS = 20

Send = Callable[[str, Mapping[str, object]], None]


@contextmanager
def local(plugin: Path) -> Iterator[Ask]:
    """On the daemon's own machine: JSON lines over stdin and stdout."""
    with local_streams(plugin) as (send, stream):

        def ask(session_id: str, data: dict[str, object]) -> list[Event]:
            send(session_id, data)
            return answer_of(session_id, stream)

        yield ask


@contextmanager
def local_streams(plugin: Path) -> Iterator[tuple[Send, Iterator[Event]]]:
    """The two directions by themselves, for requests that do not wait for each other."""
    started = time.monotonic()
    with running(plugin, {"INSTALL_METHOD": "local"}) as process:
        assert process.stdin
        assert process.stdout
        stream = events(process.stdout)
        manifest = next(stream)
        assert time.monotonic() - started < BOOT_SECONDS
        assert (manifest["name"], manifest["version"]) == ("mem0-memory", CONTRACT["version"])

        def send(session_id: str, data: Mapping[str, object]) -> None:
            process.stdin.write(request(session_id, data) + "\n")
            process.stdin.flush()

        yield send, stream


@contextmanager
def remote(plugin: Path) -> Iterator[tuple[Ask, list[Event]]]:
    """For debugging: over TCP, with its declarations first."""
    with socket.create_server(("127.0.0.1", 0)) as daemon:
        settings = {
            "INSTALL_METHOD": "remote",
            "REMOTE_INSTALL_HOST": "127.0.0.1",
            "REMOTE_INSTALL_PORT": str(daemon.getsockname()[1]),
            "REMOTE_INSTALL_KEY": "debugging-key",
        }
        with running(plugin, settings):
            daemon.settimeout(BOOT_SECONDS)
            connection, _ = daemon.accept()
            with connection, connection.makefile("r", encoding="utf-8") as reader:
                stream = events(reader)
                declared: list[Event] = []
                while not declared or declared[-1]["type"] != "end":
                    declared.append(next(stream))

                def ask(session_id: str, data: dict[str, object]) -> list[Event]:
                    connection.sendall(request(session_id, data).encode() + b"\n")
                    return answer_of(session_id, stream)

                yield ask, declared


@contextmanager
def serverless(plugin: Path) -> Iterator[Ask]:
    """On Dify's cloud: over HTTP. What the marketplace's check waits for must come in time."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    settings = {
        "INSTALL_METHOD": "serverless",
        "SERVERLESS_PORT": str(port),
        "SERVERLESS_HOST": "127.0.0.1",
    }
    started = time.monotonic()
    with running(plugin, settings) as process:
        assert process.stdout
        assert any("Serving Flask app" in line for line in process.stdout)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
            assert _status(client) in {200, 404}
            assert time.monotonic() - started < BOOT_SECONDS

            def ask(session_id: str, data: dict[str, object]) -> list[Event]:
                sent = request(session_id, data)
                headers = {"content-type": "application/json"}
                answer = client.post("/invoke", content=sent, headers=headers)
                return answer_of(session_id, events(iter(answer.text.splitlines())))

            yield ask


def _status(client: httpx.Client) -> int:
    while True:
        try:
            return client.get("/").status_code
        except httpx.ConnectError:
            time.sleep(0.05)


@contextmanager
def remote_asking(plugin: Path) -> Iterator[Ask]:
    with remote(plugin) as (ask, _):
        yield ask
