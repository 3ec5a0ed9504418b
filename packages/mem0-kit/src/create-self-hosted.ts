import {
  hostedMemory,
  type Memory,
  MemoryError,
  probeProtocol,
  type SelfHostedMemoryOptions,
  type ServerProtocol,
  selfHostedMemory,
} from "@mem0-kit/core";
import { type Environment, protocolFromEnvironment, serverFromEnvironment } from "./environment.ts";
import { lateMemory } from "./late-memory.ts";

/** Options of a server of one's own; what is left out is the environment's. */
export interface CreateSelfHostedMemoryOptions extends Omit<SelfHostedMemoryOptions, "baseUrl"> {
  readonly backend: "self-hosted";
  /** @default `MEM0_BASE_URL` */
  readonly baseUrl?: string;
  /** @default `MEM0_PROTOCOL`, else the server is asked once, at the first call */
  readonly protocol?: ServerProtocol;
}

/** What each address has answered in this process: a memory for each request need not ask again. */
const answered = new Map<string, ServerProtocol>();

/** The memory of a server that speaks mem0's platform protocol or that of mem0's own REST server. */
export function createSelfHosted(
  options: CreateSelfHostedMemoryOptions,
  environment: Environment,
): Memory {
  const { backend: _, protocol = protocolFromEnvironment(environment), ...given } = options;
  const server = serverFromEnvironment(environment);
  const baseUrl = given.baseUrl ?? server?.baseUrl;
  if (!baseUrl) throw withoutAddress();
  const apiKey = given.apiKey ?? (baseUrl === server?.baseUrl ? server.apiKey : undefined);
  const settings = { ...given, baseUrl, ...(apiKey === undefined ? {} : { apiKey }) };
  const known = protocol ?? answered.get(baseUrl);
  if (known !== undefined) return memoryOf(known, settings);
  const { fetch } = given;
  const asked = { baseUrl, ...(apiKey ? { apiKey } : {}), ...(fetch ? { fetch } : {}) };
  // Until the server has answered, what mem0's REST server can do is what both can.
  return lateMemory(selfHostedMemory(settings), async (signal) => {
    const answer = await probeProtocol({ ...asked, signal });
    answered.set(baseUrl, answer);
    return memoryOf(answer, settings);
  });
}

function memoryOf(protocol: ServerProtocol, settings: SelfHostedMemoryOptions): Memory {
  if (protocol === "rest") return selfHostedMemory(settings);
  const { baseUrl: host, apiKey, ...others } = settings;
  if (apiKey === undefined) throw withoutKey(host);
  return hostedMemory({ ...others, host, apiKey });
}

function withoutAddress(): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The self-hosted memory needs an address. Set MEM0_BASE_URL, or pass baseUrl.",
  );
}

function withoutKey(host: string): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    `[mem0-kit] ${host} speaks mem0's platform protocol, which needs a key. Set MEM0_API_KEY beside MEM0_BASE_URL, or pass apiKey.`,
  );
}
