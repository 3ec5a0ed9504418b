#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// A fifth of what a command takes is the compiling of what it loads: hence the import after this.
enableCompileCache();
await import("./run-process.ts");
