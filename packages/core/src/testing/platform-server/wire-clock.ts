/** A clock whose every reading is later than the one before, by a microsecond at least. */
export interface WireClock {
  /** Now. The same `Date` object keeps the microseconds that only `text` can tell. */
  now(): Date;
  /** ISO with microseconds. */
  text(date: Date): string;
}

/** A clock that runs with the machine's. */
export function wireClock(): WireClock {
  const microsOf = new WeakMap<Date, number>();
  let last = 0;
  return {
    now: () => {
      last = Math.max(last + 1, Date.now() * 1000);
      const date = new Date(Math.floor(last / 1000));
      microsOf.set(date, last % 1000);
      return date;
    },
    text: (date) => {
      const micros = microsOf.get(date) ?? 0;
      return date.toISOString().replace("Z", `${String(micros).padStart(3, "0")}Z`);
    },
  };
}
