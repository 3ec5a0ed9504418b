"""Finds the plugin, keeps the tests off what this machine is set up for, and starts servers."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import dify_plugin  # noqa: F401 - it patches sockets, which must come before anything opens one
import pytest

from kit.paths import PLUGIN
from kit.plugin_process import install
from kit.stand_ins import Credentials, StandIn, memory_server, stand_ins

sys.path.insert(0, str(PLUGIN))
sys.dont_write_bytecode = True

for _name in [*os.environ]:
    if _name.upper().endswith("_PROXY") or _name.startswith(("MEM0_", "OPENAI_")):
        del os.environ[_name]


@pytest.fixture(scope="session")
def _stand_ins() -> Iterator[dict[str, StandIn]]:
    with stand_ins() as running:
        yield running


@pytest.fixture
def platform(_stand_ins: dict[str, StandIn]) -> Iterator[StandIn]:
    """Core's stand-in for mem0's platform, well again after the test."""
    yield _stand_ins["platform"]
    _stand_ins["platform"].tell("heal")


@pytest.fixture
def oss(_stand_ins: dict[str, StandIn]) -> Iterator[StandIn]:
    """Core's stand-in for mem0's own server, well again after the test."""
    yield _stand_ins["oss"]
    _stand_ins["oss"].tell("heal")


@pytest.fixture(scope="session")
def kit_server() -> Iterator[Credentials]:
    """A real server of mem0-kit."""
    with memory_server() as credentials:
        yield credentials


@pytest.fixture(params=["platform", "oss", "memory_server"])
def credentials(request: pytest.FixtureRequest) -> Credentials:
    """Credentials for each of the three backends in turn."""
    if request.param == "memory_server":
        return request.getfixturevalue("kit_server")
    return request.getfixturevalue(request.param).credentials


@pytest.fixture(params=["platform", "memory_server"])
def accepting(request: pytest.FixtureRequest) -> Credentials:
    """Credentials for each backend that does its work after the answer."""
    if request.param == "memory_server":
        return request.getfixturevalue("kit_server")
    return request.getfixturevalue(request.param).credentials


@pytest.fixture(scope="session")
def _built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install(tmp_path_factory.mktemp("built"))


@pytest.fixture
def plugin(_built: Path, tmp_path: Path) -> Path:
    """The plugin, installed."""
    return shutil.copytree(_built, tmp_path / "plugin")
