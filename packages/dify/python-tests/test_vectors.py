"""The conformance vectors, which core runs as well."""

import json
from typing import Any

import pytest
from mem0_client.errors import Mem0Error

from kit.http_server import Answer, Seen, serving
from kit.paths import VECTORS
from kit.tools import invoke

KEY = "m0-vector-key"
AUTHORIZATION = {
    "platform": {"authorization": f"Token {KEY}"},
    "memory_server": {"authorization": f"Token {KEY}"},
    "oss": {"x-api-key": KEY},
}


def _vectors() -> list[Any]:
    found = [
        pytest.param(vector, id=f"{file.stem}: {vector['name']}")
        for file in sorted(VECTORS.glob("*.json"))
        for vector in json.loads(file.read_text())
        if "plugin" in vector["runs"]
    ]
    assert len(found) > 20
    return found


@pytest.mark.parametrize("vector", _vectors())
def test_the_plugin_speaks_as_core_does(vector: dict[str, Any]) -> None:
    calls = list(vector["calls"])
    surprises: list[Seen] = []

    def answer(seen: Seen) -> Answer:
        call = _take(calls, seen, is_unordered=vector.get("unordered", False))
        if call is None:
            surprises.append(seen)
            return Answer(599, {"detail": "not in the vector"})
        response = call["response"]
        return Answer(response["status"], response.get("body"), response.get("headers", {}))

    with serving(answer) as server:
        credentials = {
            "backend": vector["backend"],
            "api_key": KEY,
            "base_url": server.url,
            **vector.get("credentials", {}),
        }
        if "error" in vector:
            with pytest.raises(Mem0Error) as raised:
                invoke(vector["tool"], credentials, vector["parameters"])
            assert raised.value.code == vector["error"]
        else:
            variables = invoke(vector["tool"], credentials, vector["parameters"])
            assert variables == vector["variables"]
        assert surprises == []
        assert calls == []
        for seen in server.requests:
            assert AUTHORIZATION[vector["backend"]].items() <= seen.headers.items()
            assert (seen.body is None) or seen.headers["content-type"] == "application/json"


def _take(calls: list[Any], seen: Seen, *, is_unordered: bool) -> Any:  # noqa: ANN401 - JSON
    candidates = calls if is_unordered else calls[:1]
    for call in candidates:
        if _fits(call["request"], seen):
            calls.remove(call)
            return call
    return None


def _fits(request: dict[str, Any], seen: Seen) -> bool:
    body = seen.body
    optional = request.get("optional", {})
    if isinstance(body, dict):
        body = {k: v for k, v in body.items() if k not in optional or v != optional[k]}
    return (
        (seen.method, seen.path) == (request["method"], request["path"])
        and seen.query == request.get("query", {})
        and body == request.get("body")
    )
