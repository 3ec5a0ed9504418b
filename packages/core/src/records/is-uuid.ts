/** Tells a UUID, the only form that mem0's own ids have: its servers and stores fail over other texts. */
export function isUuid(id: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}
