import { createDify } from "../src/dify/create-dify.ts";
import { difyFolder, pluginsOf } from "./dify-support.ts";

// A process that runs the plugin, prints both ids, and waits for its end: for a test that kills it.
const dify = createDify({
  baseUrl: () => "http://127.0.0.1:9",
  keyOf: async () => "none",
  folder: difyFolder,
});
dify.start();
while (dify.status().status !== "ready") await new Promise((resolve) => setTimeout(resolve, 100));
console.log(JSON.stringify({ parent: process.pid, plugin: pluginsOf(process.pid)[0] }));
