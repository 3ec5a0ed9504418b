import { localSpeedEngine } from "./local-speed-engine.ts";
import { measureSpeed, type SpeedOptions } from "./measure-speed.ts";
import { peerSpeedEngine } from "./peer-speed-engine.ts";

/** What the parent sends: which engine, and how much. */
export interface SpeedOrder {
  readonly engine: "local" | "peer";
  readonly options: SpeedOptions;
}

// A process of its own for each run: what it measures of itself is the engine's alone.
process.once("message", async ({ engine, options }: SpeedOrder) => {
  const kind = engine === "local" ? localSpeedEngine : peerSpeedEngine;
  try {
    process.send?.({ run: await measureSpeed(kind, options) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : `${error}` });
  }
  process.disconnect();
});
