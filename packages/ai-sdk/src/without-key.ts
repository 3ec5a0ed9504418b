/** A copy without our part of the provider options: a gateway would pass it on to a third party. */
export function withoutKey<
  T extends { readonly providerOptions?: Readonly<Record<string, unknown>> | undefined },
>(params: T, key: string): T {
  if (params.providerOptions === undefined) return { ...params };
  const { [key]: _, ...providerOptions } = params.providerOptions;
  return { ...params, providerOptions };
}
