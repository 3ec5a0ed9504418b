"""Whose memories a call is about. There always is a user: nothing here means "all users"."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from mem0_client.errors import Mem0Error
from mem0_client.settings import Settings

_LONGEST_ID = 256


@dataclass(frozen=True)
class Scope:
    """Ids as they are on the wire; all that are given must hold."""

    user_id: str
    agent_id: str | None = None
    app_id: str | None = None
    run_id: str | None = None

    def wire(self) -> dict[str, str]:
        """The ids that are given, by mem0's names."""
        ids = {
            "user_id": self.user_id,
            "agent_id": self.agent_id,
            "app_id": self.app_id,
            "run_id": self.run_id,
        }
        return {name: value for name, value in ids.items() if value is not None}

    def without_agent(self) -> "Scope":
        """The scope of all agents of the user."""
        return replace(self, agent_id=None)


def parse_scope(
    parameters: Mapping[str, object], settings: Settings, dify_user_id: str | None
) -> Scope:
    """Reads the ids of a call. Under the policy `dify_user` the caller has no say in the user."""
    given = dify_user_id if settings.user_id_policy == "dify_user" else parameters.get("user_id")
    user_id = _parse_id("user_id", given)
    if user_id is None:
        raise _user_id_required(settings)
    app_id = _parse_id("app_id", parameters.get("app_id"))
    if app_id is not None and settings.backend == "oss":
        # Dropping it would leak.
        raise Mem0Error(
            "unsupported",
            "mem0's own server has no app_id, so nothing was done. Leave it out, or give agent_id "
            "or run_id.",
        )
    return Scope(
        # Once more with its prefix: that is what the server bounds.
        user_id=_check_length("user_id", with_namespace(user_id, settings.namespace)),
        agent_id=_parse_id("agent_id", parameters.get("agent_id")),
        app_id=app_id,
        run_id=_parse_id("run_id", parameters.get("run_id")),
    )


def with_namespace(user_id: str, namespace: str) -> str:
    """The user's name on the wire."""
    return f"{namespace}:{user_id}" if namespace else user_id


def without_namespace(user_id: str, namespace: str) -> str:
    """The user's name in Dify."""
    return user_id.removeprefix(f"{namespace}:") if namespace else user_id


def scope_matches(scope: Scope, record: Mapping[str, object]) -> bool:
    """Whether a scope sees a record: core's table, with a user always asked for.

    A record of no agent is every agent's; one of another agent is not.
    """
    return (
        record.get("user_id") == scope.user_id
        and (scope.agent_id is None or record.get("agent_id") in {None, scope.agent_id})
        and (scope.app_id is None or record.get("app_id") == scope.app_id)
        and (scope.run_id is None or record.get("run_id") == scope.run_id)
    )


def _parse_id(name: str, value: object) -> str | None:
    """Checks an id by core's rules; blank is absent, since Dify sends unfilled parameters blank."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise _invalid_id(name, "a text")
    if not value.strip():
        return None
    if value.strip() == "*":
        raise _invalid_id(name, 'one id, not "*"')
    if any(unicodedata.category(char) in {"Cc", "Cs"} for char in value):
        raise _invalid_id(name, "without control characters and broken Unicode")
    return _check_length(name, value)


def _check_length(name: str, value: str) -> str:
    if len(value.encode("utf-16-le")) // 2 <= _LONGEST_ID:
        return value
    raise _invalid_id(name, f"at most {_LONGEST_ID} characters long, the namespace included")


def _invalid_id(name: str, wanted: str) -> Mem0Error:
    return Mem0Error("invalid_id", f"{name} must be {wanted}.")


def _user_id_required(settings: Settings) -> Mem0Error:
    if settings.user_id_policy == "dify_user":
        return Mem0Error(
            "user_id_required",
            "Dify did not say which user this is, so nothing was done. Set user_id_policy to "
            "parameter and bind user_id to sys.user_id.",
        )
    return Mem0Error(
        "user_id_required",
        "user_id is missing, so nothing was done. Bind it to sys.user_id, or set user_id_policy "
        "to dify_user in the plugin's credentials.",
    )
