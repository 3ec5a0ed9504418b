import { testMemory } from "@mem0-kit/core/testing";
import { engineCapabilities, engineMemory, inMemoryStore } from "../src/index.ts";

testMemory("engine over the in-memory store", () => engineMemory({ store: inMemoryStore() }), {
  capabilities: engineCapabilities,
});
