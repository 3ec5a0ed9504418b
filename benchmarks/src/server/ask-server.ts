/** Asks a server and reads its JSON; `null` for what is not there. */
export async function askServer(
  { url }: { readonly url: string },
  key: string,
  path: string,
): Promise<unknown> {
  const response = await fetch(`${url}${path}`, { headers: { Authorization: `Token ${key}` } });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`[benchmarks] ${path} was answered with ${response.status}.`);
  return response.json();
}
