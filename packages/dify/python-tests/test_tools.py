"""Every tool against every backend, on success and on nothing."""

import uuid

import pytest
from mem0_client.errors import PASSING_CODES, ErrorCode, Mem0Error

from kit.stand_ins import Credentials, StandIn
from kit.tools import CONTRACT, TOOL_NAMES, invoke

FENCE = "<memories>\nReference data recalled"


def user() -> str:
    """A user of one test."""
    return f"user-{uuid.uuid4()}"


def kept(credentials: Credentials, user_id: str, text: str, **more: object) -> str:
    """Keeps a text as it is, and returns its id."""
    added = invoke(
        "add_memory", credentials, {"user": text, "user_id": user_id, "infer": False, **more}
    )
    assert added["status"] == "succeeded"
    return added["ids"][0]


def test_what_is_added_is_found_listed_and_read(credentials: Credentials) -> None:
    alex = user()
    added = invoke(
        "add_memory",
        credentials,
        {
            "user": "I love tea",
            "assistant": "Noted",
            "user_id": alex,
            "wait_for_completion": "full",
        },
    )
    assert added["status"] == "succeeded"
    assert added["count"] == len(added["ids"]) == len(added["memories"]) > 0

    found = invoke("retrieve_memory", credentials, {"query": "tea", "user_id": alex})
    assert found["status"] == "succeeded"
    assert found["context"].startswith(FENCE)
    assert "tea" in found["context"]
    assert {one["user_id"] for one in found["memories"]} == {alex}

    listed = invoke("list_memories", credentials, {"user_id": alex})
    assert set(listed["ids"]) == set(added["ids"])
    assert listed["has_more"] is False

    read = invoke("get_memory", credentials, {"memory_id": added["ids"][0], "user_id": alex})
    assert read["memory"] == read["memories"][0]["memory"] == added["memories"][0]["memory"]


def test_a_memory_is_changed_and_deleted_and_its_history_says_so(credentials: Credentials) -> None:
    alex = user()
    memory_id = kept(credentials, alex, "I love coffee", metadata='{"topic": "drinks"}')
    of_it = {"memory_id": memory_id, "user_id": alex}

    changed = invoke("update_memory", credentials, {**of_it, "text": "I love cocoa"})
    assert changed["memory"] == "I love cocoa"
    assert changed["memories"][0]["metadata"] == {"topic": "drinks"}

    history = invoke("memory_history", credentials, of_it)
    assert [entry["event"] for entry in history["history"]] == ["ADD", "UPDATE"]
    assert history["history"][1]["after"] == "I love cocoa"

    assert invoke("delete_memory", credentials, of_it)["status"] == "succeeded"
    assert invoke("delete_memory", credentials, of_it)["status"] == "empty"
    assert invoke("get_memory", credentials, of_it)["status"] == "empty"


def test_nothing_found_gives_out_every_variable_all_the_same(credentials: Credentials) -> None:
    nobody = {"user_id": user()}
    unknown = {**nobody, "memory_id": str(uuid.uuid4())}
    # `invoke` holds each to its declared outputs.
    assert invoke("retrieve_memory", credentials, {**nobody, "query": "tea"})["context"] == ""
    assert invoke("list_memories", credentials, nobody)["count"] == 0
    assert invoke("get_memory", credentials, unknown)["memory"] == ""
    assert invoke("delete_memory", credentials, unknown)["ids"] == []
    assert invoke("memory_history", credentials, unknown)["history"] == []
    one_run = {**nobody, "run_id": "c1", "confirm": True}
    assert invoke("delete_all_memories", credentials, one_run)["status"] == "empty"
    with pytest.raises(Mem0Error) as raised:
        invoke("update_memory", credentials, {**unknown, "text": "x"})
    assert raised.value.code == "memory_not_found"


def test_deleting_all_leaves_other_users_alone(credentials: Credentials) -> None:
    alex, blair = user(), user()
    kept(credentials, alex, "I love tea")
    of_blair = kept(credentials, blair, "I love milk")
    deleted = invoke("delete_all_memories", credentials, {"user_id": alex, "confirm": True})
    assert deleted["status"] in {"accepted", "succeeded"}
    if deleted["event_id"]:
        done = _wait(credentials, alex, deleted["event_id"])
        assert done["status"] == "succeeded"
    assert invoke("list_memories", credentials, {"user_id": alex})["status"] == "empty"
    assert invoke("list_memories", credentials, {"user_id": blair})["ids"] == [of_blair]


def _wait(credentials: Credentials, user_id: str, event_id: str) -> dict[str, object]:
    while True:
        of_it = {"event_id": event_id, "user_id": user_id}
        status = invoke("get_event_status", credentials, of_it)
        if status["status"] != "accepted":
            return status


def test_nothing_is_deleted_without_confirm(credentials: Credentials) -> None:
    alex = user()
    memory_id = kept(credentials, alex, "I love tea")
    with pytest.raises(Mem0Error) as raised:
        invoke("delete_all_memories", credentials, {"user_id": alex})
    assert raised.value.code == "confirm_required"
    assert invoke("list_memories", credentials, {"user_id": alex})["ids"] == [memory_id]


def test_pages_and_filters_narrow_a_list(credentials: Credentials) -> None:
    alex = user()
    ids = {
        kept(credentials, alex, f"Fact {number}", metadata={"number": number})
        for number in range(3)
    }
    first = invoke("list_memories", credentials, {"user_id": alex, "page_size": 2})
    second = invoke("list_memories", credentials, {"user_id": alex, "page_size": 2, "page": 2})
    behind = invoke("list_memories", credentials, {"user_id": alex, "page_size": 2, "page": 9})
    assert (first["has_more"], second["has_more"]) == (True, False)
    assert {*first["ids"], *second["ids"]} == ids
    assert behind["status"] == "empty"
    filters = '{"metadata": {"number": 1}}'
    narrowed = invoke("list_memories", credentials, {"user_id": alex, "filters": filters})
    assert [one["metadata"] for one in narrowed["memories"]] == [{"number": 1}]


def test_the_status_of_an_add_is_accepted_until_it_is_done(accepting: Credentials) -> None:
    alex = user()
    accepted = invoke("add_memory", accepting, {"user": "I love tea", "user_id": alex})
    assert (accepted["status"], accepted["ids"]) == ("accepted", [])
    done = _wait(accepting, alex, accepted["event_id"])
    assert done["status"] == "succeeded"
    assert done["ids"] == invoke("list_memories", accepting, {"user_id": alex})["ids"]
    assert "tea" in done["memories"][0]["memory"]


def test_an_add_that_fails_later_fails_the_node_if_it_waits(platform: StandIn) -> None:
    add = {"user": "I love tea", "user_id": user(), "wait_for_completion": "short"}
    platform.tell("failEvents", "the model is out of reach")
    with pytest.raises(Mem0Error, match="the model is out of reach") as raised:
        invoke("add_memory", platform.credentials, add)
    assert raised.value.code == "event_failed"
    platform.tell("failEvents", "the model is out of reach")
    told = invoke("add_memory", platform.credentials, {**add, "on_error": "continue"})
    assert told["status"] == "failed"
    assert "the model is out of reach" in told["error"]


def test_an_accepted_add_stays_accepted_when_its_event_cannot_be_asked(platform: StandIn) -> None:
    add = {"user": "I love tea", "user_id": user(), "wait_for_completion": "short"}
    # The first request, the add, is answered; every later one is not.
    before = len(platform.requests())
    platform.tell("fail", {"latencyMs": 1, "times": 1})
    platform.tell("fail", {"wrongContentType": True})
    added = invoke("add_memory", platform.credentials, add)
    assert added["status"] == "accepted"
    paths = [one["path"] for one in platform.requests()[before:]]
    assert paths.count("/v3/memories/add/") == 1


def test_names_and_codes_are_those_of_the_contract() -> None:
    assert len(TOOL_NAMES) == 9
    assert set(CONTRACT["errors"]) == set(ErrorCode.__value__.__args__)
    assert set(CONTRACT["passing_errors"]) == PASSING_CODES
