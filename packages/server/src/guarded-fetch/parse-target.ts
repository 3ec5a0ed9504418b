import { MemoryError } from "@mem0-kit/core";

/**
 * Checks an address that this server shall call. Forms of a number such as `0x7f.1` come out as the IPv4
 * address that they mean.
 *
 * @throws MemoryError `INVALID_INPUT` for what is not http or https or carries credentials. The address
 * is not in its message: paths and queries of webhooks often hold a token.
 */
export function parseTarget(address: string | URL): URL {
  const text = String(address);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:")
    throw invalid("The address is no http or https URL. Write it as https://example.com/path.");
  if (url.username !== "" || url.password !== "")
    throw invalid(`The address of ${url.host} carries credentials. Take them out of the URL.`);
  return url;
}

/** The host of a URL as a resolver or a socket wants it: IPv6 without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
