import { fakeMemory } from "../../src/fake/index.ts";
import { createRecall, createRemember } from "../../src/index.ts";

const memory = fakeMemory(); // in an app: localMemory({ path }) of @mem0-kit/local
const scope = { userId: "alex" };

const { remember, flush } = createRemember(memory);
const content = "I love Thai food, but I'm allergic to nuts.";
remember({ id: "m1", role: "user", content }, { scope });
await flush();

const { recall } = createRecall(memory, { topK: 5 });
const { text, error } = await recall("Which food am I allergic to?", { scope });
if (error) console.warn("Answering without memories:", error.code);
console.log(text);
