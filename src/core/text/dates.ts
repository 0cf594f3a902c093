/**
 * Whether a text is a date as the front matter writes it: a day that exists, `2026-11-20`, with or without a time behind
 * it, `2026-11-20T09:12:00Z`.
 */
export function isRecordDate(text: string): boolean {
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.{0,20})?$/.exec(text)?.[1];
  if (day === undefined) return false;
  if (isOrdinary(text)) return true;
  if (Number.isNaN(Date.parse(text))) return false;
  // The parser alone takes the 31st of February for the 3rd of March.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

/** A day that every month has, alone or with a time in UTC: no question for a parser. */
function isOrdinary(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?$/.test(text);
}
