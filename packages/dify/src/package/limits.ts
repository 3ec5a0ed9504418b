/** Bytes of a package, packed and unpacked, that Dify's daemon takes at most. */
export const largestPackage = 50 * 1024 * 1024;

/** Files of one package. The daemon has no bound; ours keeps lists of empty files away. */
export const mostFiles = 10_000;
