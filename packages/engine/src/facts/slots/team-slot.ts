import type { Slot } from "./slot-of.ts";

const member =
  /^(?:i|we) (?:am|are)(?: working)? (?:on|in|part of|with|a member of) the (?<value>(?:[\w&-]+ ){1,3}?)(?:team|department|squad|group|division)$/;
const mover =
  /^(?:i|we)(?: have)? (?:moved|switched|changed|transferred|joined|went)(?: over| teams)?(?: from the .{2,40}?)?(?: to)? the (?<value>(?:[\w&-]+ ){1,3}?)(?:team|department|squad|group|division)$/;

/** "I'm on the payments team": somebody may be in several; who moved is out of the last one. */
export function teamSlot(statement: string): Slot | undefined {
  const moved = mover.exec(statement)?.groups?.value;
  const value = moved ?? member.exec(statement)?.groups?.value;
  if (value === undefined) return undefined;
  const changed = moved !== undefined && !/ joined /.test(statement);
  return {
    name: "one of i team",
    value: value.trim(),
    many: true,
    ...(changed ? { changed } : {}),
  };
}
