/** A model that reads the images of these addresses by itself; the SDK's mocks have only a getter. */
export function withSupportedUrls<T extends object>(model: T, ...patterns: RegExp[]): T {
  return Object.defineProperty(model, "supportedUrls", { value: { "image/*": patterns } });
}
