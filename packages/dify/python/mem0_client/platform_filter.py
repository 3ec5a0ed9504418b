"""The filter that asks the platform for what a scope sees (core: hosted/hosted-filter.ts)."""

from mem0_client.filters import Filter, with_marked_agents
from mem0_client.json_text import Json
from mem0_client.records import AGENT_MARK
from mem0_client.scope import Scope


def narrowed(scope: Scope, filters: Filter | None) -> Filter:
    """The scope with the caller's filters inside of it: they cannot widen it."""
    own = scope_filter(scope)
    return own if filters is None else {"AND": [own, with_marked_agents(filters)]}


def scope_filter(scope: Scope) -> Filter:
    """A record must carry all ids of the scope."""
    parts: list[Json] = [_of_user(scope)]
    if scope.app_id is not None:
        parts.append({"app_id": scope.app_id})
    if scope.run_id is not None:
        parts.append({"run_id": scope.run_id})
    return _of_user(scope) if len(parts) == 1 else {"AND": parts}


def _of_user(scope: Scope) -> Filter:
    """A user's records; with an agent those of that agent and of none.

    The platform gives each fact to a user or to an agent, never to both, so the agent of a user's
    record is a mark in its metadata.
    """
    user: Filter = {"user_id": scope.user_id}
    if scope.agent_id is None:
        return user
    of_agent: Filter = {
        "OR": [{"agent_id": scope.agent_id}, {"metadata": {AGENT_MARK: scope.agent_id}}]
    }
    of_none: Filter = {
        "AND": [{"NOT": {"agent_id": "*"}}, {"NOT": {"metadata": {AGENT_MARK: "*"}}}]
    }
    return {"AND": [user, {"OR": [of_agent, of_none]}]}
