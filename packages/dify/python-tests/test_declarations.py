"""What the plugin tells Dify of itself, read by the SDK."""

import base64
import subprocess
import sys
from collections.abc import Set
from importlib.metadata import version
from pathlib import Path
from typing import Any

import yaml
from packaging.requirements import Requirement

from kit.daemon import remote
from kit.paths import PLUGIN
from kit.tools import CONTRACT, TOOL_NAMES


def test_its_declarations_are_those_of_the_contract(plugin: Path) -> None:
    with remote(plugin) as (_, declared):
        by_type = {one["type"]: one["data"] for one in declared}
    assert declared[0] == {"type": "handshake", "data": {"key": "debugging-key"}}
    assert by_type["manifest_declaration"]["meta"]["runner"]["language"] == "python"
    (provider,) = by_type["tool_declaration"]
    names = [one["name"] for one in provider["credentials_schema"]]
    assert names == list(CONTRACT["credentials"])
    manifest = _yaml(plugin, "manifest.yaml")
    # The SDK does not know these; of a package the daemon reads them itself.
    unknown = {"tags", "privacy"}
    assert _lost(manifest, by_type["manifest_declaration"], not_told=unknown) == []
    written = _yaml(plugin, "provider/mem0.yaml")
    assert _lost(written["identity"], provider["identity"]) == []
    for one in provider["credentials_schema"]:
        assert _lost(written["credentials_for_provider"][one["name"]], one) == []
    assert {one["identity"]["name"] for one in provider["tools"]} == set(TOOL_NAMES)
    for tool in provider["tools"]:
        name = tool["identity"]["name"]
        contract = CONTRACT["tools"][name]
        assert _lost(_yaml(plugin, f"tools/{name}.yaml"), tool, not_told={"extra"}) == []
        assert [one["name"] for one in tool["parameters"]] == list(contract["parameters"])
        assert list(tool["output_schema"]["properties"]) == contract["outputs"]
    chunks = [one["data"] for one in declared if one["type"] == "asset_chunk"]
    assert {one["filename"] for one in chunks} == {"icon.svg", "icon-dark.svg"}
    assert all(base64.b64decode(one["data"]) for one in chunks)


def _yaml(plugin: Path, path: str) -> Any:  # noqa: ANN401 - YAML
    return yaml.safe_load((plugin / path).read_text())


def _lost(
    written: object, declared: object, at: str = "", not_told: Set[str] = frozenset()
) -> list[str]:
    """What the SDK has dropped or changed of what is written."""
    if isinstance(written, dict) and isinstance(declared, dict):
        return [
            place
            for key, value in written.items()
            if key not in not_told
            for place in _lost(value, declared.get(key), f"{at}.{key}")
        ]
    if isinstance(written, list) and isinstance(declared, list) and len(written) == len(declared):
        pairs = enumerate(zip(written, declared, strict=True))
        return [place for number, pair in pairs for place in _lost(*pair, f"{at}.{number}")]
    return [] if written == declared else [at]


def test_it_needs_nothing_but_the_sdk() -> None:
    script = (
        "import sys; import dify_plugin, httpx; before = {m.split('.')[0] for m in sys.modules};"
        "import mem0_client.run; after = {m.split('.')[0] for m in sys.modules};"
        "extra = after - before - set(sys.stdlib_module_names); print(sorted(extra))"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script], cwd=PLUGIN, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['mem0_client']"


def test_the_sdk_of_these_tests_is_one_that_the_plugin_asks_for() -> None:
    (wanted,) = (PLUGIN / "requirements.txt").read_text().split()
    requirement = Requirement(wanted)
    assert requirement.name == "dify_plugin"
    assert requirement.specifier.contains(version("dify_plugin"))
    # The marketplace takes nothing older.
    assert not requirement.specifier.contains("0.4.9")
