import { agent } from "@llamaindex/workflow";
import { MemoryError } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import { createMem0Memory } from "../../src/index.ts";
import { ScriptedLLM } from "../support/scripted-llm.ts";

const memory = localMemory({ path: ":memory:" });
if (process.argv[2] === "memory")
  memory.search = () =>
    Promise.reject(new MemoryError("UNAVAILABLE", "[test] The memory is down."));
const llm = new ScriptedLLM([new Error("[test] The model is down.")]);
const mine = await createMem0Memory({ memory, scope: { userId: "alex" }, onError: "throw" });
await agent({ llm, memory: mine }).run("Which soup?");
