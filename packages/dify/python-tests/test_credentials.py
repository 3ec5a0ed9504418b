"""Validation makes a real request and tells what is wrong."""

import pytest
from dify_plugin.errors.tool import ToolProviderCredentialValidationError
from mem0_client.address import parse_address
from mem0_client.errors import Mem0Error

from kit.stand_ins import Credentials, StandIn
from kit.tools import CONTRACT, provider


def refusal(credentials: Credentials) -> str:
    """Why credentials are refused."""
    with pytest.raises(ToolProviderCredentialValidationError) as raised:
        provider().validate_credentials(credentials)
    return str(raised.value)


def test_good_credentials_pass(credentials: Credentials) -> None:
    provider().validate_credentials(credentials)
    # What Dify stores for fields that were left empty.
    rest = dict.fromkeys(CONTRACT["credentials"])
    provider().validate_credentials({**rest, **credentials, "namespace": "", "org_id": ""})


def test_a_user_of_mem0s_own_server_need_not_be_an_administrator(oss: StandIn) -> None:
    provider().validate_credentials({**oss.credentials, "api_key": "m0sk_user-key"})


def test_a_bad_key_is_told_without_showing_it(credentials: Credentials) -> None:
    text = refusal({**credentials, "api_key": "m0-wrong"})
    assert "Check api_key" in text
    assert "m0-wrong" not in text


def test_the_four_common_mistakes_have_four_texts(platform: StandIn, oss: StandIn) -> None:
    texts = {
        refusal({**platform.credentials, "api_key": "wrong"}),
        refusal({**platform.credentials, "base_url": "https://nowhere.invalid"}),
        refusal({**oss.credentials, "backend": "platform"}),
        refusal({**platform.credentials, "base_url": "http://127.0.0.1:9"}),
    }
    assert len(texts) == 4
    assert sum("choose backend=oss" in text for text in texts) == 1
    assert sum("could not be reached" in text and "Check base_url" in text for text in texts) == 1
    assert sum("host.docker.internal" in text for text in texts) == 1


@pytest.mark.parametrize(
    ("wrong", "code_words"),
    [
        ({"backend": "platform", "api_key": ""}, "needs api_key"),
        ({"backend": "oss", "api_key": "k"}, "needs base_url"),
        ({"backend": "memory_server", "api_key": "k"}, "needs base_url"),
        ({"backend": "other", "api_key": "k"}, "backend must be"),
        ({"api_key": "a b"}, "printable ASCII"),
        ({"api_key": "k", "namespace": "a:b"}, "namespace must be"),
        ({"api_key": "k", "base_url": "ftp://example.com"}, "base_url must be"),
        ({"api_key": "k", "base_url": "https://me:pw@example.com"}, "without credentials"),
        ({"api_key": "k", "base_url": "http://example.com"}, "https://"),
        ({"backend": "oss", "api_key": "k", "base_url": "https://api.mem0.ai"}, "backend=platform"),
    ],
)
def test_what_cannot_work_is_refused_without_a_request(wrong: Credentials, code_words: str) -> None:
    assert code_words in refusal(wrong)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8888",
        "http://127.0.0.1",
        "http://[::1]:80",
        "http://10.0.0.5:8000/prefix/",
        "http://192.168.1.2",
        "http://172.17.0.1",
        "http://100.101.102.103",
        "http://[fd00::1]",
        "http://host.docker.internal:8888",
        "http://mem0:8000",
        "http://memory.svc.cluster.local",
        "https://memory.example.com",
    ],
)
def test_http_is_for_private_addresses(url: str) -> None:
    assert parse_address(url).url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://memory.example.com",
        "http://8.8.8.8",
        "http://134744072",
        "http://0x08.8.8.8",
        "http://[2606:4700::1111]",
        "http://[::ffff:8.8.8.8]",
        "http://localhost.example.com",
    ],
)
def test_public_addresses_need_https(url: str) -> None:
    with pytest.raises(Mem0Error) as raised:
        parse_address(url)
    assert raised.value.code == "https_required"


@pytest.mark.parametrize(
    "host", ["localhost", "127.1.2.3", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]
)
def test_loopback_has_many_names(host: str) -> None:
    assert parse_address(f"http://{host}:8888").is_loopback
