import Table from "cli-table3";

/** Prints a title and a table to stdout. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, at) => (at === 0 ? "left" : "right")),
  });
  table.push(...rows.map((row) => [...row]));
  console.log(`\n${title}\n${table}`);
}

/** A fraction as per cent with one decimal. */
export function percent(fraction: number): string {
  return (fraction * 100).toFixed(1);
}

/** A number with as many decimals as its size leaves room for. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A whole number with separators. */
export function integer(value: number): string {
  return value.toLocaleString("en-GB");
}
