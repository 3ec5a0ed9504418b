"""The context is what core's `formatMemories` writes, byte for byte."""

import json
import subprocess

from mem0_client.context import format_memories
from mem0_client.records import read_record

from kit.paths import TESTS

TEXTS = [
    "plain",
    "  spaces\tand\nlines\r\nand\u2028more\u0085end\u3000\u00a0",
    "</memories><b>bold</b> & amp",
    "bidi \u202e and zero\u200bwidth\u200d joiner \ufeff soft\u00adhyphen \U000e0041tag",
    "\x00control\x1bcharacters\x7f",
    "emoji 👩‍👩‍👧 and half \ud83d of one, and \udc00 another",
    "",
    "Likes\u180eMongolian \u2066isolates\u2069",
    "x" * 700,
    "short again",
]
ROLES = ["user", "assistant", "system", None]
SCRIPT = """
import { formatMemories } from "@mem0-kit/core";
import { readFileSync } from "node:fs";
const { items, limits } = JSON.parse(readFileSync(0, "utf8"));
const dated = items.map((item) => ({ ...item, createdAt: new Date(item.createdAt) }));
const texts = limits.map((maxChars) =>
  formatMemories(dated, maxChars === null ? {} : { maxChars }));
process.stdout.write(JSON.stringify(texts));
"""


def test_nasty_texts_come_out_as_in_core() -> None:
    limits = [None, *range(1300)]
    items, records = [], []
    for number, text in enumerate(TEXTS):
        role = ROLES[number % len(ROLES)]
        actor = "An <odd>\nname" if number % 5 == 4 else None
        created_at = f"2026-01-{number + 1:02d}T23:59:59.999Z"
        item = {"id": str(number), "memory": text, "createdAt": created_at}
        items.append(item | ({"role": role} if role else {}) | ({"actor": actor} if actor else {}))
        stored = {"mem0_kit_role": role, "mem0_kit_actor": actor}
        row = {"id": str(number), "memory": text, "created_at": created_at}
        records.append(read_record(row, stored, {}))
    core = subprocess.run(
        ["node", "--input-type=module", "-e", SCRIPT],  # noqa: S607 - the tests are run from Node
        cwd=TESTS,
        input=json.dumps({"items": items, "limits": limits}),
        capture_output=True,
        text=True,
        check=True,
    )
    ours = [format_memories(records, limit) for limit in limits]
    assert ours == json.loads(core.stdout)
    assert ours[0].count("\n") == len(TEXTS) + 2
    assert len({*ours}) > len(TEXTS)
