/**
 * Room for the numbers that one ranking works with: zeros that the next ranking takes again. For a
 * large partition they are megabytes a search, and to have the system give and take those each time
 * holds up the other threads of the process too.
 */
export interface Scratch {
  /** Begins a ranking: what the one before took is free again. */
  begin(): void;
  float64(length: number): Float64Array;
  int32(length: number): Int32Array;
  int16(length: number): Int16Array;
  uint16(length: number): Uint16Array;
  uint8(length: number): Uint8Array;
}

const leastBytes = 64 * 1024;
const mostBytes = 16 * 1024 * 1024;

/** The one of this thread: a ranking is synchronous, so there is one at a time. */
export const scratch: Scratch = createScratch();

export function createScratch(): Scratch {
  let room = new ArrayBuffer(leastBytes);
  let used = 0;

  /** Where so many bytes are; beyond the room they are of their own, and the next room is larger. */
  function take(bytes: number): { readonly buffer: ArrayBuffer; readonly start: number } {
    const start = used;
    used += Math.ceil(bytes / 8) * 8;
    return used <= room.byteLength
      ? { buffer: room, start }
      : { buffer: new ArrayBuffer(bytes), start: 0 };
  }

  return {
    begin() {
      if (used > room.byteLength && room.byteLength < mostBytes)
        room = new ArrayBuffer(Math.min(mostBytes, Math.ceil((used * 1.25) / 8) * 8));
      used = 0;
    },
    float64(length) {
      const { buffer, start } = take(8 * length);
      return new Float64Array(buffer, start, length).fill(0);
    },
    int32(length) {
      const { buffer, start } = take(4 * length);
      return new Int32Array(buffer, start, length).fill(0);
    },
    int16(length) {
      const { buffer, start } = take(2 * length);
      return new Int16Array(buffer, start, length).fill(0);
    },
    uint16(length) {
      const { buffer, start } = take(2 * length);
      return new Uint16Array(buffer, start, length).fill(0);
    },
    uint8(length) {
      const { buffer, start } = take(length);
      return new Uint8Array(buffer, start, length).fill(0);
    },
  };
}
