"""The credentials of the plugin, checked. Their names are frozen: Dify has stored them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from mem0_client.address import PLATFORM_URL, Address, parse_address
from mem0_client.errors import Mem0Error, invalid_parameter, wrong_backend

type BackendName = Literal["platform", "oss", "memory_server"]
type UserIdPolicy = Literal["parameter", "dify_user"]

_LONGEST_NAMESPACE = 64


@dataclass(frozen=True)
class Settings:
    """One set of credentials, made anew for each call: a process serves many workspaces."""

    backend: BackendName
    address: Address
    # Neither is shown by a repr that some log may take.
    api_key: str = field(repr=False)
    org_id: str = field(repr=False)
    project_id: str = field(repr=False)
    user_id_policy: UserIdPolicy
    namespace: str


def parse_settings(credentials: Mapping[str, object]) -> Settings:
    """Reads credentials as Dify hands them over: texts, missing, null or blank."""
    backend = _backend(_text(credentials, "backend") or "platform")
    return Settings(
        backend=backend,
        address=_address(backend, _text(credentials, "base_url")),
        api_key=_api_key(backend, _text(credentials, "api_key")),
        org_id=_text(credentials, "org_id"),
        project_id=_text(credentials, "project_id"),
        user_id_policy=_policy(_text(credentials, "user_id_policy") or "parameter"),
        namespace=_namespace(_text(credentials, "namespace")),
    )


def _text(credentials: Mapping[str, object], name: str) -> str:
    value = credentials.get(name)
    return value.strip() if isinstance(value, str) else ""


def _backend(value: str) -> BackendName:
    if value == "platform" or value == "oss" or value == "memory_server":  # noqa: PLR1714
        return value
    raise invalid_parameter("backend", "platform, oss or memory_server")


def _policy(value: str) -> UserIdPolicy:
    if value == "parameter" or value == "dify_user":  # noqa: PLR1714
        return value
    raise invalid_parameter("user_id_policy", "parameter or dify_user")


def _address(backend: BackendName, base_url: str) -> Address:
    if base_url:
        address = parse_address(base_url)
        if backend == "oss" and address.url.startswith(PLATFORM_URL):
            raise wrong_backend(backend, address.url)
        return address
    # Never the platform by default: a key of one's own server must not travel there.
    if backend != "platform":
        raise Mem0Error(
            "base_url_required",
            f"backend={backend} needs base_url, the address of the server, such as "
            '"http://host.docker.internal:8888".',
        )
    return parse_address(PLATFORM_URL)


def _api_key(backend: BackendName, api_key: str) -> str:
    if not api_key:
        if backend == "oss":
            return ""
        raise Mem0Error(
            "api_key_required",
            f"backend={backend} needs api_key. Copy it from the dashboard of the platform, or make "
            "one where the server runs.",
        )
    if not all("!" <= char <= "~" for char in api_key):
        raise invalid_parameter(
            "api_key", "printable ASCII without spaces: copy it again, without quotes"
        )
    return api_key


def _namespace(namespace: str) -> str:
    is_plain = all(char.isalnum() or char in "._-" for char in namespace)
    if namespace.isascii() and is_plain and len(namespace) <= _LONGEST_NAMESPACE:
        return namespace
    raise invalid_parameter(
        "namespace", f"at most {_LONGEST_NAMESPACE} letters, digits, dots, dashes and underscores"
    )
