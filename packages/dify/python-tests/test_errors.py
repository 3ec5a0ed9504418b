"""What goes wrong is raised with a code and a remedy, and repeated only where that does no harm."""

import logging
import re
import time
from collections.abc import Iterator

import pytest
from mem0_client import deadline, transport
from mem0_client.errors import Mem0Error

from kit.http_server import Answer, Seen, serving
from kit.paths import PLUGIN
from kit.stand_ins import StandIn
from kit.tools import CONTRACT, invoke
from test_tools import user

ADD = {"user": "I love tea", "user_id": "alex"}
FIND = {"query": "tea", "user_id": "alex"}
PRIVATE = "my PIN is 4711"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_FIRST_DELAY", 0.01)


def failure(tool: str, credentials: dict[str, object], parameters: dict[str, object]) -> Mem0Error:
    """The error of a call that must fail."""
    with pytest.raises(Mem0Error) as raised:
        invoke(tool, credentials, parameters)
    assert raised.value.__cause__ is None
    return raised.value


def test_429_is_tried_again_even_for_an_add(platform: StandIn) -> None:
    platform.tell("fail", {"status": 429, "retryAfter": 0, "times": 2})
    assert invoke("add_memory", platform.credentials, ADD)["status"] == "accepted"


def test_429_that_asks_for_too_long_a_wait_is_told_at_once(platform: StandIn) -> None:
    before = len(platform.requests())
    platform.tell("fail", {"status": 429, "retryAfter": 3600})
    assert failure("retrieve_memory", platform.credentials, FIND).code == "rate_limited"
    assert len(platform.requests()) == before + 1


@pytest.mark.parametrize("fault", [{"status": 500}, {"status": 503}, {"dropConnection": True}])
@pytest.mark.parametrize("name", ["platform", "oss"])
def test_an_add_that_may_have_been_done_is_sent_once(
    request: pytest.FixtureRequest, name: str, fault: dict[str, object]
) -> None:
    server: StandIn = request.getfixturevalue(name)
    before = len(server.requests())
    server.tell("fail", fault)
    error = failure("add_memory", server.credentials, ADD)
    assert error.code in {"server_error", "unreachable"}
    assert len(server.requests()) == before + 1


@pytest.mark.parametrize("fault", [{"status": 500}, {"status": 503}, {"dropConnection": True}])
def test_a_search_is_sent_again(platform: StandIn, fault: dict[str, object]) -> None:
    alex = user()
    platform.tell("fail", {**fault, "times": 2})
    found = invoke("retrieve_memory", platform.credentials, {**FIND, "user_id": alex})
    assert found["status"] == "empty"
    platform.tell("fail", fault)
    before = len(platform.requests())
    failure("retrieve_memory", platform.credentials, FIND)
    assert len(platform.requests()) == before + 3


def test_an_add_to_a_kit_server_is_repeated_under_one_key() -> None:
    def answer(_: Seen) -> Answer:
        is_first = len(server.requests) == 1
        return Answer(503, {}) if is_first else Answer(body={"status": "PENDING", "event_id": "e"})

    with serving(answer) as server:
        credentials = {"backend": "memory_server", "api_key": "k", "base_url": server.url}
        assert invoke("add_memory", credentials, ADD)["status"] == "accepted"
        keys = {one.headers["idempotency-key"] for one in server.requests}
        assert (len(server.requests), len(keys)) == (2, 1)


def test_a_hanging_server_ends_in_a_timeout(
    platform: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport.Request.__init__, "__defaults__", (None, None, None, 0.3))
    platform.tell("fail", {"hang": True})
    assert failure("retrieve_memory", platform.credentials, FIND).code == "timeout"
    told = failure("add_memory", platform.credentials, ADD)
    assert told.code == "timeout"
    assert "may still have been done" in str(told)
    going_on = invoke("retrieve_memory", platform.credentials, {**FIND, "on_error": "continue"})
    assert (going_on["status"], going_on["context"], going_on["count"]) == ("failed", "", 0)
    assert "[mem0]" in going_on["error"]


def test_a_server_that_drips_ends_in_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport.Request.__init__, "__defaults__", (None, None, None, 0.3))

    def drip() -> Iterator[bytes]:
        while True:
            time.sleep(0.05)
            yield b" "

    def answer(request: transport.httpx.Request) -> transport.httpx.Response:
        headers = {"content-type": "application/json"}
        return transport.httpx.Response(200, headers=headers, content=drip(), request=request)

    mock = transport.httpx.MockTransport(answer)
    monkeypatch.setattr(
        transport,
        "new_client",
        lambda headers: transport.httpx.Client(headers=headers, transport=mock),
    )
    credentials = {"backend": "platform", "api_key": "k"}
    assert failure("retrieve_memory", credentials, FIND).code == "timeout"


def test_the_longest_call_ends_before_dify_ends_it() -> None:
    found = re.search(r"MAX_REQUEST_TIMEOUT=(\d+)", (PLUGIN / "main.py").read_text())
    assert found
    assert int(found[1]) > deadline.TOTAL_SECONDS + deadline.CONNECT_SECONDS


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(200, b"<!doctype html>", {"content-type": "text/html"}), "bad_response"),
        (Answer(200, b'{"results": ['), "bad_response"),
        (Answer(200, {"unexpected": True}), "bad_response"),
        (Answer(200, {"results": [{"memory": "without an id"}]}), "bad_response"),
        (Answer(302, None, {"location": "http://elsewhere.test/"}), "bad_response"),
        (Answer(400, {"error": "400 Bad Request", "details": {"message": "too odd"}}), "refused"),
        (Answer(401, {"detail": "Invalid API key."}), "key_rejected"),
        (Answer(403, {"detail": "Forbidden"}), "forbidden"),
        (Answer(413, {"error": "full"}), "quota_exceeded"),
        (Answer(404, {"detail": "Not Found"}), "oss_server_with_platform_backend"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_each_answer_has_its_code(answer: Answer, code: str) -> None:
    with serving(lambda _: answer) as server:
        credentials = {"backend": "platform", "api_key": "k", "base_url": server.url}
        assert failure("retrieve_memory", credentials, FIND).code == code
        assert {one.headers["user-agent"] for one in server.requests} == {CONTRACT["user_agent"]}
        going_on = {**FIND, "on_error": "continue"}
        if code == "bad_response":
            assert invoke("retrieve_memory", credentials, going_on)["status"] == "failed"
        else:
            # A wrong key is nobody's bad luck.
            assert failure("retrieve_memory", credentials, going_on).code == code


def test_neither_key_nor_private_text_is_in_errors_or_logs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    key = "m0-very-secret"
    detail = [{"loc": ["body", "query"], "msg": f"bad, {key}", "input": PRIVATE}]
    with serving(lambda _: Answer(422, {"detail": detail})) as server:
        credentials = {"backend": "platform", "api_key": key, "base_url": server.url}
        for tool, more in {
            "add_memory": {"user": PRIVATE},
            "retrieve_memory": {"query": PRIVATE},
        }.items():
            error = failure(tool, credentials, {**more, "user_id": "alex"})
            assert "body.query: bad, [redacted]" in str(error)
            assert PRIVATE not in str(error)
        listing = {"user_id": "alex", "page": 1}
        failure("list_memories", {**credentials, "backend": "oss"}, listing)
        assert server.requests[-1].query["user_id"] == "alex"
    ours = "".join(record.getMessage() for record in caplog.records)
    assert key not in ours
    assert PRIVATE not in ours
    assert "user_id=alex" not in ours


@pytest.mark.parametrize(
    ("tool", "parameters"),
    [
        ("retrieve_memory", {"query": " "}),
        ("retrieve_memory", {"query": "tea", "top_k": 0}),
        ("retrieve_memory", {"query": "tea", "top_k": 2.5}),
        ("retrieve_memory", {"query": "tea", "threshold": "nan"}),
        ("retrieve_memory", {"query": "tea", "filters": "not JSON"}),
        ("retrieve_memory", {"query": "tea", "filters": '{"colour": "red"}'}),
        ("retrieve_memory", {"query": "tea", "filters": '{"AND": []}'}),
        ("retrieve_memory", {"query": "tea", "filters": '{"created_at": {"like": 1}}'}),
        ("retrieve_memory", {"query": "tea", "on_error": "maybe"}),
        ("add_memory", {"user": ""}),
        ("add_memory", {"user": "tea", "metadata": "[1]"}),
        ("add_memory", {"user": "tea", "metadata": '{"mem0_kit_agent_id": "other"}'}),
        ("add_memory", {"user": "tea", "metadata": '{"a": NaN}'}),
        ("add_memory", {"user": "tea", "infer": "perhaps"}),
        ("get_memory", {"memory_id": ""}),
    ],
)
def test_odd_parameters_are_refused_before_anything_is_sent(
    platform: StandIn, tool: str, parameters: dict[str, object]
) -> None:
    before = len(platform.requests())
    error = failure(tool, platform.credentials, {"user_id": "alex", **parameters})
    assert error.code == "invalid_parameter"
    assert len(platform.requests()) == before


def test_ids_cannot_lead_to_another_route(platform: StandIn, oss: StandIn) -> None:
    for server in (platform, oss):
        before = len(server.requests())
        of_it = {"memory_id": "../../v1/memories", "user_id": "alex"}
        assert invoke("delete_memory", server.credentials, of_it)["status"] == "empty"
        assert len(server.requests()) == before


def test_halves_of_characters_survive_the_way(platform: StandIn) -> None:
    alex = user()
    text = {"user": "broken \ud83d here", "user_id": alex, "infer": False}
    added = invoke("add_memory", platform.credentials, text)
    assert added["memories"][0]["memory"] == "broken \ufffd here"
