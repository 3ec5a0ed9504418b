"""Calls every public method of mem0's Python clients, unmodified, on the server of the environment.

Usage: every_method.py sync|async. Prints the names of what it has called, one a line.
MEM0_HOST, MEM0_API_KEY and, of a project that may be deleted, MEM0_SPARE_KEY.
"""

import asyncio
import inspect
import json
import os
import sys
import time
import uuid

from mem0 import AsyncMemoryClient, MemoryClient
from mem0.client.project import AsyncProject, Project
from mem0.exceptions import AuthenticationError, MemoryNotFoundError, ValidationError

called: set[str] = set()
host = os.environ["MEM0_HOST"]
kind, project_kind = {
    "sync": (MemoryClient, Project),
    "async": (AsyncMemoryClient, AsyncProject),
}[sys.argv[1]]
nobody = str(uuid.uuid4())


async def call(method, *args, **kwargs):
    """Calls a method of either client, and notes that it has been."""
    result = method(*args, **kwargs)
    result = await result if inspect.isawaitable(result) else result
    called.add(method.__qualname__)
    return result


async def refused(error, method, *args, **kwargs):
    try:
        await call(method, *args, **kwargs)
    except error as caught:
        return caught
    raise AssertionError(f"{method.__qualname__} was not refused")


async def until(look, *args, **kwargs):
    """Repeats a call until what it finds is true; the harness bounds the time."""
    while not (found := await look(*args, **kwargs)):
        time.sleep(0.02)
    return found


async def memories(client):
    user = f"alex-{uuid.uuid4()}"
    added = await call(client.add, "I like green tea.", user_id=user, infer=False, metadata={"n": 1})
    assert added["status"] == "SUCCEEDED", added
    [result] = added["results"]
    memory_id = result["id"]
    pending = await call(client.add, [{"role": "user", "content": "I'm allergic to nuts."}], user_id=user)
    assert pending["status"] == "PENDING" and pending["event_id"], pending

    got = await call(client.get, memory_id)
    assert (got["memory"], got["user_id"], got["metadata"]) == ("I like green tea.", user, {"n": 1}), got
    found = await call(client.search, "green tea", filters={"user_id": user}, top_k=3)
    assert found["results"][0]["id"] == memory_id, found
    others = await call(client.search, "green tea", filters={"user_id": "nobody"})
    assert others["results"] == [], others

    async def both():
        page = await call(client.get_all, filters={"user_id": user}, page=1, page_size=1)
        return page if page["count"] == 2 else None

    page = await until(both)
    assert len(page["results"]) == 1 and page["next"] and page["previous"] is None, page
    updated = await call(client.update, memory_id, text="I like black tea.", metadata={"n": 2})
    assert updated["memory"] == "I like black tea.", updated
    history = await call(client.history, memory_id)
    assert sorted(entry["event"] for entry in history) == ["ADD", "UPDATE"], history

    said = await call(client.batch_update, [{"memory_id": memory_id, "text": "I like white tea."}])
    assert said["message"] == "Successfully updated 1 memories", said
    rated = await call(client.feedback, memory_id, feedback="POSITIVE", feedback_reason="right")
    assert rated["feedback"] == "POSITIVE", rated
    summary = await call(client.get_summary, filters={"user_id": user})
    assert summary, summary
    await exports(client, user)

    said = await call(client.delete, memory_id)
    assert said["message"] == "Memory deleted successfully!", said
    await refused(MemoryNotFoundError, client.get, memory_id)
    await refused(MemoryNotFoundError, client.delete, memory_id)
    await refused(ValidationError, client.get, "no-uuid")
    await refused(ValidationError, client.search, "tea", filters={"colour": "red"})
    [rest] = (await call(client.get_all, filters={"user_id": user}))["results"]
    said = await call(client.batch_delete, [{"memory_id": rest["id"]}])
    assert said["message"] == "Successfully deleted 1 memories", said
    await deletions(client)


async def exports(client, user):
    schema = {"type": "object", "properties": {"full_name": {"type": "string"}, "allergies": {"type": "array", "items": {"type": "string"}}}}
    made = await call(client.create_memory_export, schema=schema, filters={"user_id": user})

    async def ready():
        try:
            return await call(client.get_memory_export, memory_export_id=made["id"])
        except MemoryNotFoundError:
            return None

    exported = await until(ready)
    assert "nuts" in json.dumps(exported), exported


async def deletions(client):
    for text, ids in (
        ("Of a user.", {"user_id": "alex"}),
        ("Of a run.", {"user_id": "billie", "run_id": "chat"}),
        ("Of an agent.", {"agent_id": "cook"}),
    ):
        await call(client.add, text, infer=False, **ids)
    users = await call(client.users)
    assert {"alex", "billie", "cook", "chat"} <= {one["name"] for one in users["results"]}, users

    async def gone(**filters):
        return (await call(client.get_all, filters=filters))["count"] == 0

    said = await call(client.delete_all, user_id="alex")
    assert said["event_id"], said
    await until(gone, user_id="alex")
    said = await call(client.delete_users, agent_id="cook")
    assert said["message"] == "Entity deleted successfully.", said
    await until(gone, agent_id="cook")
    said = await call(client.reset)
    assert "reset successful" in said["message"], said
    await until(gone, user_id="billie")


async def settings(client):
    await call(client.update_project, custom_instructions="Remember food only.")
    project = await call(client.get_project, fields=["custom_instructions"])
    assert project["custom_instructions"] == "Remember food only.", project
    await call(client.project.update, custom_instructions="", custom_categories=[{"food": "What one eats"}])
    project = await call(client.project.get)
    assert project["custom_categories"] == [{"food": "What one eats"}], project

    hook = await call(
        client.create_webhook, "https://example.com/hook", "hook", client.project_id, ["memory_add"]
    )
    assert hook["event_types"] == ["memory_add"], hook
    await call(client.update_webhook, hook["webhook_id"], name="renamed")
    hooks = await call(client.get_webhooks, client.project_id)
    assert [one["name"] for one in hooks] == ["renamed"], hooks
    await call(client.delete_webhook, hook["webhook_id"])
    assert await call(client.get_webhooks, client.project_id) == []

    await call(client.project.add_member, "billie@example.com", role="READER")
    await call(client.project.update_member, "billie@example.com", role="OWNER")
    members = await call(client.project.get_members)
    assert "billie@example.com" in json.dumps(members), members
    await call(client.project.remove_member, "billie@example.com")
    made = await call(client.project.create, "another", description="of Python")
    assert made["project_id"].startswith("proj_"), made
    await refused(NotImplementedError, client.chat)
    called.add(client.chat.__qualname__)


async def spare_project():
    client = kind(api_key=os.environ["MEM0_SPARE_KEY"], host=host)
    await call(client.project.delete)
    try:
        kind(api_key=os.environ["MEM0_SPARE_KEY"], host=host)
    except ValueError as caught:
        assert "Invalid API key" in str(caught), caught
    else:
        raise AssertionError("The key of a deleted project still opens")


def public(of):
    names = [name for name, _ in inspect.getmembers(of, callable) if not name.startswith("_")]
    return {f"{of.__name__}.{name}" for name in names}


async def main():
    client = kind(host=host)
    assert client.user_email and client.project_id.startswith("proj_"), vars(client)
    await memories(client)
    await settings(client)
    await spare_project()
    missing = (public(kind) | public(project_kind)) - called
    assert not missing, f"never called: {sorted(missing)}"
    print("\n".join(sorted(called)))


asyncio.run(main())
