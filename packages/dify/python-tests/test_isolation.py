"""No user sees another's memories, no key another key's, whatever a caller writes."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from mem0_client.errors import Mem0Error

from kit.http_server import Answer, Seen, serving
from kit.stand_ins import Credentials, StandIn
from kit.tools import invoke
from test_tools import kept, user

SECRET = "The code of the safe is 4711"


def test_an_id_of_another_user_is_as_good_as_unknown(credentials: Credentials) -> None:
    alex, mallory = user(), user()
    memory_id = kept(credentials, alex, SECRET)
    of_it = {"memory_id": memory_id, "user_id": mallory}
    assert invoke("get_memory", credentials, of_it)["status"] == "empty"
    assert invoke("memory_history", credentials, of_it)["status"] == "empty"
    assert invoke("delete_memory", credentials, of_it)["status"] == "empty"
    with pytest.raises(Mem0Error) as raised:
        invoke("update_memory", credentials, {**of_it, "text": "mine"})
    assert raised.value.code == "memory_not_found"
    own = invoke("get_memory", credentials, {"memory_id": memory_id, "user_id": alex})
    assert own["memory"] == SECRET


@pytest.mark.parametrize(
    "filters",
    [
        {"user_id": "ALEX"},
        {"OR": [{"user_id": "ALEX"}, {"user_id": "*"}]},
        {"NOT": {"user_id": "MALLORY"}},
        {"user_id": "*"},
        {"AND": [{"user_id": "*"}], "OR": [{"user_id": "ALEX"}]},
    ],
    ids=json.dumps,
)
def test_filters_cannot_widen_the_scope(credentials: Credentials, filters: object) -> None:
    alex, mallory = user(), user()
    kept(credentials, alex, SECRET)
    kept(credentials, mallory, "I love tea")
    written = json.dumps(filters).replace("ALEX", alex).replace("MALLORY", mallory)
    asked = {"user_id": mallory, "filters": written}
    found = invoke("retrieve_memory", credentials, {**asked, "query": SECRET})
    listed = invoke("list_memories", credentials, asked)
    owners = {one["user_id"] for one in (*found["memories"], *listed["memories"])}
    assert owners <= {mallory}
    assert SECRET not in found["context"] + listed["context"]


@pytest.mark.parametrize("user_id", [None, "", "  ", "*", " * ", "a\nb", "x" * 257, 7])
def test_without_a_proper_user_nothing_is_sent(platform: StandIn, user_id: object) -> None:
    before = len(platform.requests())
    for name, more in {
        "retrieve_memory": {"query": "tea"},
        "list_memories": {},
        "add_memory": {"user": "tea"},
        "delete_all_memories": {"confirm": True},
    }.items():
        with pytest.raises(Mem0Error) as raised:
            invoke(name, platform.credentials, {**more, "user_id": user_id})
        assert raised.value.code in {"user_id_required", "invalid_id"}
    assert len(platform.requests()) == before


def test_the_policy_dify_user_ignores_what_a_model_says(platform: StandIn) -> None:
    alex, mallory = user(), user()
    credentials = {**platform.credentials, "user_id_policy": "dify_user"}
    kept(platform.credentials, alex, SECRET)
    asked = {"query": SECRET, "user_id": alex}
    assert invoke("retrieve_memory", credentials, asked, mallory)["status"] == "empty"
    assert invoke("retrieve_memory", credentials, asked, alex)["count"] == 1
    with pytest.raises(Mem0Error) as raised:
        invoke("retrieve_memory", credentials, asked, None)
    assert raised.value.code == "user_id_required"


def test_namespaces_keep_the_same_user_apart(credentials: Credentials) -> None:
    alex = user()
    red, blue = ({**credentials, "namespace": name} for name in ("red", "blue"))
    kept(red, alex, SECRET)
    assert invoke("list_memories", blue, {"user_id": alex})["status"] == "empty"
    assert invoke("list_memories", red, {"user_id": alex})["memories"][0]["user_id"] == alex
    raw = invoke("list_memories", credentials, {"user_id": f"red:{alex}"})
    assert raw["count"] == 1


def test_an_event_of_another_user_is_unknown(accepting: Credentials) -> None:
    alex, mallory = user(), user()
    added = invoke("add_memory", accepting, {"user": SECRET, "user_id": alex})
    asked = {"event_id": added["event_id"]}
    assert invoke("get_event_status", accepting, {**asked, "user_id": alex})["status"]
    with pytest.raises(Mem0Error) as raised:
        invoke("get_event_status", accepting, {**asked, "user_id": mallory})
    assert raised.value.code == "event_not_found"


def test_an_agent_sees_its_own_memories_and_those_of_none(credentials: Credentials) -> None:
    alex = user()
    cook = kept(credentials, alex, "Salt in the tea", agent_id="cook")
    guard = kept(credentials, alex, "Locks out the tea", agent_id="guard")
    of_none = kept(credentials, alex, "Likes tea")
    asked = {"user_id": alex, "agent_id": "cook"}
    found = invoke("retrieve_memory", credentials, {**asked, "query": "tea"})
    listed = invoke("list_memories", credentials, asked)
    assert set(found["ids"]) == set(listed["ids"]) == {cook, of_none}
    assert invoke("get_memory", credentials, {**asked, "memory_id": guard})["status"] == "empty"


def test_a_server_that_answers_too_much_is_not_believed() -> None:
    row = {"id": "0b6f1a52-6c1e-4f0a-9d3b-0a4f6f9f1c01", "memory": SECRET, "user_id": "alex"}
    answer = {"results": [{**row, "score": 1.0}], "next": None}
    with serving(lambda _: Answer(body=answer)) as server:
        credentials = {"backend": "platform", "api_key": "k", "base_url": server.url}
        asked = {"user_id": "mallory", "query": "safe"}
        assert invoke("retrieve_memory", credentials, asked)["memories"] == []
        assert invoke("list_memories", credentials, {"user_id": "mallory"})["memories"] == []


def test_two_keys_at_the_same_time_do_not_mix() -> None:
    def answer(seen: Seen) -> Answer:
        key = seen.headers["authorization"].removeprefix("Token ")
        row = {"id": key, "memory": f"of {key}", "user_id": "alex", "score": 1.0}
        return Answer(body={"results": [row]})

    def ask(number: int) -> bool:
        key = f"key-{number % 2}"
        credentials = {"backend": "platform", "api_key": key, "base_url": server.url}
        found = invoke("retrieve_memory", credentials, {"user_id": "alex", "query": "tea"})
        return found["ids"] == [key]

    with serving(answer) as server, ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask, range(40)))


def test_ids_that_differ_by_white_space_alone_are_two(credentials: Credentials) -> None:
    alex = user()
    memory_id = kept(credentials, f"{alex} b", SECRET)
    for other in (alex, f"{alex}  b", f"{alex} b "):
        assert invoke("list_memories", credentials, {"user_id": other})["status"] == "empty"
    own = invoke("list_memories", credentials, {"user_id": f"{alex} b"})
    assert (own["ids"], own["memories"][0]["user_id"]) == ([memory_id], f"{alex} b")
