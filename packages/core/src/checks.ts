import { limits } from "./limits.ts";
import { MemoryError } from "./memory-error.ts";

/** The error of a malformed argument; `message` says what is wrong and what to do. */
export function invalidInput(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}

/** The kind of a value, for messages that must not show the value itself. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "an array";
  if (Number.isNaN(value)) return "NaN";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** A name that came from the caller, short enough and quoted for a message. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 64 ? `${name.slice(0, 64)}…` : name);
}

/** Tells an object literal, also one of another realm or without prototype. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Checks that `value` is an object with no other keys than `allowed`; `undefined` has none. */
export function parseObject<K extends string>(
  name: string,
  value: unknown,
  allowed: readonly K[],
): Readonly<Partial<Record<K, unknown>>> {
  if (value === undefined) return {} as Partial<Record<K, unknown>>;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidInput(`${name} must be an object, not ${describeValue(value)}.`);
  for (const key of Object.keys(value))
    if (!(allowed as readonly string[]).includes(key))
      throw invalidInput(`${name} has no ${quote(key)}; it takes ${allowed.join(", ")}.`);
  return value as Partial<Record<K, unknown>>;
}

/** What `parseText` refuses beside malformed Unicode and NUL. */
export interface TextRules {
  /** Most UTF-8 bytes. */
  readonly bytes: number;
}

/** Checks a text that must say something: not blank, well-formed, without NUL, of bounded size. */
export function parseText(name: string, value: unknown, rules: TextRules): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a string, not ${describeValue(value)}.`);
  if (value.trim() === "") throw invalidInput(`${name} must not be blank.`);
  checkText(name, value, rules);
  return value;
}

/**
 * Refuses a text that stores and wires cannot carry: lone surrogates would come back as another
 * character and NUL ends a text in some databases, so both are the caller's to repair.
 */
export function checkText(name: string, value: string, rules: TextRules): void {
  if (value.includes("\0"))
    throw invalidInput(`${name} must not contain NUL characters; remove them.`);
  if (!value.isWellFormed())
    throw invalidInput(`${name} must be well-formed Unicode; repair it with toWellFormed().`);
  if (utf8Exceeds(value, rules.bytes))
    throw invalidInput(
      `${name} is longer than ${rules.bytes} bytes of UTF-8; shorten or split it.`,
    );
}

/** Tells whether a text has more UTF-8 bytes than `bytes`, mostly without encoding it. */
export function utf8Exceeds(value: string, bytes: number): boolean {
  if (value.length > bytes) return true;
  return value.length * 3 > bytes && new TextEncoder().encode(value).length > bytes;
}

/** Checks a whole number between two bounds, both included. */
export function parseInteger(name: string, value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw invalidInput(
      `${name} must be a whole number from ${least} to ${most}, not ${showNumber(value)}.`,
    );
  return value;
}

/** Checks a number from 0 to 1. */
export function parseFraction(name: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1))
    throw invalidInput(`${name} must be a number from 0 to 1, not ${showNumber(value)}.`);
  return value;
}

/** Checks a flag; `undefined` gives `fallback`. */
export function parseFlag(name: string, value: unknown, fallback: boolean): boolean {
  if (value === undefined) return fallback;
  if (typeof value !== "boolean")
    throw invalidInput(`${name} must be true or false, not ${describeValue(value)}.`);
  return value;
}

/** Checks one of a few words. */
export function parseChoice<T extends string>(
  name: string,
  value: unknown,
  allowed: readonly T[],
): T {
  const known = allowed.find((word) => word === value);
  if (known !== undefined) return known;
  const shown = typeof value === "string" ? quote(value) : describeValue(value);
  throw invalidInput(`${name} must be ${allowed.join(" or ")}, not ${shown}.`);
}

/** Checks a valid `Date`, also one of another realm, and returns a copy. */
export function parseDate(name: string, value: unknown): Date {
  if (!isDate(value)) throw invalidInput(`${name} must be a Date, not ${describeValue(value)}.`);
  const time = value.getTime();
  if (Number.isNaN(time)) throw invalidInput(`${name} must be a valid Date.`);
  return new Date(time);
}

/** Tells a `Date`, also one of another realm. */
export function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === "[object Date]";
}

/** Checks a day of the calendar, `YYYY-MM-DD`. */
export function parseDay(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${name} must be a day as YYYY-MM-DD, not ${describeValue(value)}.`);
  if (!isDay(value))
    throw invalidInput(`${name} must be a day as YYYY-MM-DD, not ${quote(value)}.`);
  return value;
}

/** Tells a day that exists, as `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Date.parse rolls 30 February over into March in some engines and refuses it in others.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Checks a page's cursor: an opaque text that a page before gave. */
export function parseCursor(value: unknown): string {
  if (typeof value !== "string" || value === "" || value.length > 65_536)
    throw invalidInput(`cursor must be the nextCursor of the page before.`);
  return value;
}

/** Checks a page's size; `undefined` gives 100. */
export function parsePageSize(value: unknown): number {
  return value === undefined ? 100 : parseInteger("pageSize", value, 1, limits.pageSize);
}

function showNumber(value: unknown): string {
  return typeof value === "number" ? String(value) : describeValue(value);
}
