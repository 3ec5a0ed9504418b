import { type JsonValue, limits } from "@mem0-kit/core";
import {
  parseRequest,
  type UpdateProjectRequest,
  updateProjectRequest,
} from "@mem0-kit/core/platform";
import { checkText, invalidInput, parseName } from "./check-text.ts";

/** What can be set of a project. */
export interface ProjectSettings {
  readonly name: string;
  readonly description: string | null;
  /** What extraction is told to keep; `null`: nothing beyond its own rules. */
  readonly customInstructions: string | null;
  /** The same for what an agent says; `null`: `customInstructions` holds there too. */
  readonly agentCustomInstructions: string | null;
  /** Names with what belongs there, never an empty list; `null`: the backend's own categories. */
  readonly customCategories: readonly Readonly<Record<string, string>>[] | null;
  /** Kept and shown for mem0's clients, as are those below: no backend here goes by them. */
  readonly multilingual: boolean;
  readonly decay: boolean;
  readonly memoryDepth: string | null;
  readonly usecase: string | null;
  readonly version: string;
  readonly enableGraph: boolean;
}

/** A project of which nothing has been set, but for its name. */
export const defaultSettings: Omit<ProjectSettings, "name"> = {
  description: null,
  customInstructions: null,
  agentCustomInstructions: null,
  customCategories: null,
  multilingual: false,
  decay: false,
  memoryDepth: null,
  usecase: null,
  version: "v3",
  enableGraph: false,
};

/**
 * Checks the body of `updateProject`; what it does not name is not in the result. Blank instructions
 * and an empty list of categories are `null`, what a memory takes for none.
 *
 * @throws MemoryError `INVALID_INPUT` naming the field.
 */
export function parseProjectChange(body: unknown): Partial<ProjectSettings> {
  const request = parseRequest(updateProjectRequest, body);
  const change: { -readonly [K in keyof ProjectSettings]?: JsonValue } = {};
  for (const field of Object.keys(parsers) as (keyof typeof parsers)[]) {
    if (request[field] === undefined) continue;
    const [name, parse] = parsers[field];
    change[name] = parse(field, request[field]);
  }
  // Each parser gives what its setting is of.
  return change as Partial<ProjectSettings>;
}

type SettingParser = readonly [
  keyof ProjectSettings,
  (field: string, value: JsonValue | undefined) => JsonValue,
];

const parsers = {
  name: ["name", parseName],
  description: ["description", parseTextOrNull],
  custom_instructions: ["customInstructions", parseTextOrNull],
  agent_custom_instructions: ["agentCustomInstructions", parseTextOrNull],
  custom_categories: ["customCategories", parseCategories],
  multilingual: ["multilingual", (_, value) => value === true],
  decay: ["decay", (_, value) => value === true],
  memory_depth: ["memoryDepth", parseTextOrNull],
  usecase_setting: ["usecase", parseTextOrNull],
  version: ["version", parseName],
  enable_graph: ["enableGraph", (_, value) => value === true],
} as const satisfies Readonly<Record<keyof UpdateProjectRequest, SettingParser>>;

/** The bounds are those of `Memory.add`, so that a setting never makes an add fail. */
const bounds = { bytes: limits.metadataBytes };

function parseTextOrNull(field: string, value: JsonValue | undefined): string | null {
  const text = String(value ?? "");
  checkText(field, text, bounds);
  return text.trim() === "" ? null : text;
}

function parseCategories(field: string, value: JsonValue | undefined): JsonValue {
  if (!Array.isArray(value) || value.length === 0) return null;
  for (const category of value as readonly Readonly<Record<string, string>>[]) {
    const entries = Object.entries(category);
    if (entries.length === 0) throw invalidInput(`${field} must not have empty categories.`);
    for (const [name, text] of entries) {
      parseName(`A name in ${field}`, name);
      checkText(field, text, bounds);
      if (text.trim() === "")
        throw invalidInput(`${field} must say what belongs to each category.`);
    }
  }
  checkText(field, JSON.stringify(value), bounds);
  return value as JsonValue;
}
