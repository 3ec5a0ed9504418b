import { type JsonValue, keyedQueue, MemoryError } from "@mem0-kit/core";
import {
  parseRequest,
  updateProfileSettingsRequest,
  type WireProfileSettings,
} from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import { readSchema } from "../exports/schema/read-schema.ts";

/** Most characters of instructions. */
export const longestInstructions = 20_000;

/** The settings of profiles, by project. */
export function profileSettings(documents: InternalDocuments) {
  // Changes read before they write.
  const changes = keyedQueue(16);

  async function read(projectId: string): Promise<KeptSettings> {
    const found = await documents.get(pathOf(projectId), "settings");
    return found === null ? unset : readDocument(keptSettings, found);
  }

  return {
    get: async (projectId: string) => toWire(await read(projectId)),

    update: (projectId: string, body: unknown) =>
      changes.run(projectId, async () => {
        const change = parseSettings(body);
        const kept = { ...(await read(projectId)), ...change };
        await documents.put(pathOf(projectId), "settings", kept);
        return toWire(kept);
      }),

    clear: (projectId: string) => documents.clear(pathOf(projectId)),
  };
}

const keptSettings = z.object({
  enabled: z.boolean(),
  /** As JSON text, so that no reader takes a key such as `__proto__` for more than a name. */
  schema: z.nullable(z.string()),
  instructions: z.nullable(z.string()),
});
type KeptSettings = z.infer<typeof keptSettings>;

const unset: KeptSettings = { enabled: false, schema: null, instructions: null };

function toWire({ enabled, schema, instructions }: KeptSettings): WireProfileSettings {
  return {
    enabled,
    entities: {
      user: {
        schema:
          schema === null ? null : (JSON.parse(schema) as Readonly<Record<string, JsonValue>>),
        custom_instructions: instructions,
      },
    },
    capabilities: { generation: false, reason: "No model is configured on this server." },
  };
}

function parseSettings(body: unknown): Partial<KeptSettings> {
  const unsupported = unsupportedIn(body);
  // The platform's own words.
  if (unsupported.length > 0) throw invalid(`Unsupported settings: ${unsupported.join(", ")}`);
  const { enabled, entities } = parseRequest(updateProfileSettingsRequest, body);
  const { schema, custom_instructions: instructions } = entities?.user ?? {};
  if (schema) readSchema(schema);
  if (instructions && instructions.length > longestInstructions)
    throw invalid(
      `custom_instructions are longer than ${longestInstructions} characters; shorten them.`,
    );
  return {
    ...(enabled === undefined ? {} : { enabled }),
    ...(schema === undefined ? {} : { schema: schema && JSON.stringify(schema) }),
    ...(instructions === undefined ? {} : { instructions }),
  };
}

/** Names of settings that stand where the platform has none, such as a `schema` beside `enabled`. */
function unsupportedIn(body: unknown): string[] {
  const { entities } = recordOf(body);
  const { user } = recordOf(entities);
  return [
    ...others(body, ["enabled", "entities"], ""),
    ...others(entities, ["user"], "entities."),
    ...others(user, ["schema", "custom_instructions"], "entities.user."),
  ].slice(0, 10);
}

function others(value: unknown, known: readonly string[], place: string): string[] {
  const names = Object.keys(recordOf(value)).filter((name) => !known.includes(name));
  return names.map((name) => `${place}${name.slice(0, 64)}`);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : {};
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

function pathOf(projectId: string): readonly string[] {
  return ["profile-settings", projectId];
}
