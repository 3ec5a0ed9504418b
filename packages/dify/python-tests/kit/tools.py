"""Tools and their outcome, loaded and called as Dify's SDK does."""

import json
from collections.abc import Mapping
from typing import Any

from dify_plugin import Tool, ToolProvider
from dify_plugin.core.utils.class_loader import load_single_subclass_from_source

from kit.paths import PLUGIN

CONTRACT = json.loads((PLUGIN / "_contract.json").read_text())
TOOL_NAMES = tuple(CONTRACT["tools"])

# One class each, as the SDK has it; loading again would make another.
_classes: dict[str, type] = {}


def tool_class(name: str) -> type[Tool]:
    """The class of a tool."""
    return _load(f"tools.{name}", Tool)


def provider() -> ToolProvider:
    """The provider."""
    return _load("provider.mem0", ToolProvider)()


def invoke(
    name: str,
    credentials: Mapping[str, object],
    parameters: Mapping[str, object],
    dify_user_id: str | None = None,
) -> dict[str, Any]:
    """The variables of a call, once they are known to be what the JSON message says."""
    tool = tool_class(name).from_credentials(dict(credentials), user_id=dify_user_id)
    messages = [json.loads(one.model_dump_json()) for one in tool.invoke(dict(parameters))]
    texts = [one["message"]["text"] for one in messages if one["type"] == "text"]
    jsons = [one["message"]["json_object"] for one in messages if one["type"] == "json"]
    variables = {
        one["message"]["variable_name"]: one["message"]["variable_value"]
        for one in messages
        if one["type"] == "variable"
    }
    assert len(texts) == 1
    assert texts[0]
    assert jsons == [variables]
    assert list(variables) and set(variables) == set(CONTRACT["tools"][name]["outputs"])
    assert all(value is not None for value in variables.values())
    return variables


def _load(module: str, parent: type) -> Any:  # noqa: ANN401 - the SDK's own answer
    if module not in _classes:
        path = PLUGIN / f"{module.replace('.', '/')}.py"
        _classes[module] = load_single_subclass_from_source(
            module_name=module, script_path=str(path), parent_type=parent
        )
    return _classes[module]
