"""The plugin in the three ways in which Dify runs it, spoken to as the daemon does."""

import json
import threading
import uuid
from pathlib import Path
from typing import Any

import pytest

from kit.daemon import BOOT_SECONDS, local, local_streams, remote_asking, serverless
from kit.http_server import Answer, Seen, serving
from kit.plugin_process import answers_of, invocation, stderr_of, variables_of
from kit.stand_ins import Credentials, StandIn
from kit.tools import CONTRACT, TOOL_NAMES
from test_tools import user

PRIVATE = "my PIN is 4711"


@pytest.mark.parametrize("start", [local, remote_asking, serverless])
def test_it_keeps_finds_and_refuses(start, plugin: Path, platform: StandIn) -> None:  # noqa: ANN001
    alex = user()
    files = sorted(plugin.rglob("*"))
    with start(plugin) as ask:
        check = {"action": "validate_tool_credentials", "credentials": platform.credentials}
        assert ask("s1", check)[0]["data"] == {"result": True}
        wrong = {**check, "credentials": {**platform.credentials, "api_key": "wrong"}}
        refused = ask("s2", wrong)[0]
        assert refused["type"] == "error"
        told = refused["data"]
        assert told["error_type"] == "ToolProviderCredentialValidationError"
        assert "Check api_key" in told["message"]

        add = {"user": PRIVATE, "user_id": alex, "wait_for_completion": "short"}
        added = ask("s3", invocation("add_memory", platform.credentials, add))
        assert variables_of(added)["status"] == "succeeded"
        find = {"query": "PIN", "user_id": alex}
        found = ask("s4", invocation("retrieve_memory", platform.credentials, find))
        assert set(variables_of(found)) == set(CONTRACT["tools"]["retrieve_memory"]["outputs"])
        assert PRIVATE in str(variables_of(found)["context"])

        platform.tell("fail", {"status": 500})
        (failed,) = ask("s5", invocation("add_memory", platform.credentials, add))
        assert (failed["type"], failed["data"]["error_type"]) == ("error", "Mem0Error")
        assert "answered 500" in failed["data"]["message"]
        assert PRIVATE not in json.dumps(failed)
    # A cloud's disk is read-only, and logs are read by others.
    assert sorted(plugin.rglob("*")) == files
    assert PRIVATE not in stderr_of(plugin)
    assert str(platform.credentials["api_key"]) not in stderr_of(plugin)


def test_one_process_serves_two_credentials_at_once(plugin: Path) -> None:
    together = threading.Barrier(2, timeout=BOOT_SECONDS)

    def answer(seen: Seen) -> Answer:
        # Nobody is answered before both keys are on their way.
        together.wait()
        key = seen.headers["authorization"].removeprefix("Token ")
        row = {"id": str(uuid.uuid4()), "memory": f"of {key}", "user_id": "alex", "score": 1.0}
        return Answer(body={"results": [row]})

    with serving(answer) as server, local_streams(plugin) as (send, stream):
        for number in range(10):
            keys = [f"red-{number}", f"blue-{number}"]
            for key in keys:
                credentials = {"backend": "platform", "base_url": server.url, "api_key": key}
                find = {"query": "tea", "user_id": "alex"}
                send(key, invocation("retrieve_memory", credentials, find))
            for key, given in answers_of(keys, stream).items():
                (found,) = variables_of(given)["memories"]
                assert found["memory"] == f"of {key}"


def test_every_tool_works_against_a_kit_server(plugin: Path, kit_server: Credentials) -> None:
    of_alex = {"user_id": user()}
    with local(plugin) as ask:

        def call(tool: str, parameters: dict[str, object]) -> dict[str, Any]:
            given = ask(tool, invocation(tool, kit_server, {**of_alex, **parameters}))
            assert [one for one in given if one["type"] == "error"] == []
            variables = variables_of(given)
            assert set(variables) == set(CONTRACT["tools"][tool]["outputs"])
            called.add(tool)
            return variables

        called: set[str] = set()
        added = call("add_memory", {"user": "I love tea", "wait_for_completion": "full"})
        (memory_id,) = added["ids"]
        of_it = {"memory_id": memory_id}
        assert call("get_event_status", {"event_id": added["event_id"]})["ids"] == [memory_id]
        assert call("retrieve_memory", {"query": "tea"})["ids"] == [memory_id]
        assert call("update_memory", {**of_it, "text": "I love cocoa"})["memory"] == "I love cocoa"
        assert call("get_memory", of_it)["memory"] == "I love cocoa"
        assert call("memory_history", of_it)["count"] == 2
        assert "cocoa" in call("list_memories", {})["context"]
        assert call("delete_memory", of_it)["count"] == 1
        assert call("delete_all_memories", {"confirm": True, "run_id": "c1"})["status"] == "empty"
        assert called == set(TOOL_NAMES)


def test_dify_s_own_user_comes_with_the_request(plugin: Path, platform: StandIn) -> None:
    credentials = {**platform.credentials, "user_id_policy": "dify_user"}
    with local(plugin) as ask:
        add = {"user": "mine", "user_id": "forged", "infer": False}
        ask("s1", invocation("add_memory", credentials, add))
        listed = ask("s2", invocation("list_memories", credentials, {}))
        (mine,) = variables_of(listed)["memories"]
        assert mine["user_id"] == "dify-user-uuid"
