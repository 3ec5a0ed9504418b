/** Whether a text says a day, month or year (`2026-03-07`, `2026-03`, `2026`) in words. */
export function saysDate(text: string, date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  const forms = wordForms(Number(year), month, day);
  return forms.some((form) => new RegExp(`(?<!\\d)${form}(?!\\d)`, "iu").test(text));
}

/** British and American order; the day may be an ordinal. */
function wordForms(year: number, month?: number, day?: number): string[] {
  if (month === undefined) return [String(year)];
  const name = monthNames[month - 1];
  if (day === undefined) return [`${name},? ${year}`];
  const ordinal = `${day}(?:st|nd|rd|th)?`;
  return [`${ordinal} (?:of )?${name},? ${year}`, `${name} ${ordinal},? ${year}`];
}

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
