import { describeValue, invalidInput } from "../checks.ts";

/**
 * Checks the address of a server and returns it without a slash at its end.
 *
 * @throws MemoryError `INVALID_INPUT` for what is not http or https, or carries credentials, a query or
 * a fragment: they would end up in messages and logs.
 */
export function parseBaseUrl(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be the address of a server, not ${describeValue(value)}.`);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw invalidInput(`${name} must be an address such as "https://memory.example.com".`);
  if (url.username !== "" || url.password !== "")
    throw invalidInput(`${name} must not carry credentials: give the key as apiKey.`);
  if (url.search !== "" || url.hash !== "")
    throw invalidInput(`${name} must not have a query or a fragment.`);
  return url.href.replace(/\/+$/, "");
}
