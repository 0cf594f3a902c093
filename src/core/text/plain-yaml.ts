/** A value of a mapping as plain YAML writes it: offsets are into the YAML, the end behind the last unit. */
export interface PlainEntry {
  readonly key: string;
  /** Of the value; of the key where no value stands. */
  readonly start: number;
  readonly end: number;
  /** `null` where no value stands. */
  readonly value: string | number | readonly string[] | null;
}

/**
 * Reads the YAML that nearly all drafts have: one `key: value` a line, with plain, quoted or listed words, without
 * comments behind values, blocks, escapes or anything indented. Returns `null` for everything else, which is then read
 * by the YAML library; what is read here is read alike by both. The library takes a hundred times as long.
 */
export function readPlainYaml(yaml: string): readonly PlainEntry[] | null {
  const entries: PlainEntry[] = [];
  const keys = new Set<string>();
  for (let start = 0; start < yaml.length; ) {
    const newline = yaml.indexOf('\n', start);
    const end = newline < 0 ? yaml.length : newline;
    if (end > start) {
      const entry = readLine(yaml, start, end);
      if (entry === null || keys.has(entry.key)) return null;
      keys.add(entry.key);
      entries.push(entry);
    }
    start = end + 1;
  }
  return entries.length === 0 ? null : entries;
}

const LONGEST_KEY = 100;

function readLine(yaml: string, start: number, lineEnd: number): PlainEntry | null {
  const colon = endOfKey(yaml, start);
  if (colon === start || colon - start > LONGEST_KEY || yaml.charCodeAt(colon) !== 0x3a) return null;
  if (!isPlain(yaml, start, lineEnd)) return null;
  const key = yaml.slice(start, colon);
  if (isResolved(key)) return null;
  let end = lineEnd;
  while (end > colon + 1 && yaml.charCodeAt(end - 1) === 32) end--;
  let first = colon + 1;
  if (first === end) return { key, start, end: colon, value: null };
  if (yaml.charCodeAt(first) !== 32) return null;
  while (yaml.charCodeAt(first) === 32) first++;
  const value = readValue(yaml.slice(first, end));
  return value === null ? null : { key, start: first, end, value };
}

/** Behind the letters, digits, `-` and `_` that a key opens with; its first is a letter. */
function endOfKey(yaml: string, start: number): number {
  let position = start;
  while (isKeyUnit(yaml.charCodeAt(position), position > start)) position++;
  return position;
}

function isKeyUnit(unit: number, isInside: boolean): boolean {
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return true;
  return isInside && ((unit >= 48 && unit <= 57) || unit === 0x2d || unit === 0x5f);
}

/** Whether nothing in a line but its first colon has a meaning of its own inside a plain value. */
function isPlain(yaml: string, start: number, end: number): boolean {
  let colons = 0;
  for (let position = start; position < end; position++) {
    const unit = yaml.charCodeAt(position);
    if (unit < 32 || (unit >= 0x7f && unit < 0xa0) || unit === 0xfeff || unit >= 0xfffe) return false;
    if (unit >= 0xd800 && unit < 0xe000) return false;
    if (unit === 0x23 && yaml.charCodeAt(position - 1) === 32) return false;
    if (unit !== 0x3a) continue;
    const isLast = position + 1 === end || yaml.charCodeAt(position + 1) === 32;
    if (isLast && colons > 0) return false;
    colons++;
  }
  return true;
}

function readValue(text: string): PlainEntry['value'] {
  if (/^[A-Za-z]/.test(text)) return isResolved(text) ? null : text;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]{1,20}Z?)?$/.test(text)) return text;
  if (/^"[^"\\]*"$/.test(text) || /^'[^']*'$/.test(text)) return text.slice(1, -1);
  return /^\[[^[\]]*\]$/.test(text) ? readList(text.slice(1, -1)) : null;
}

/** Names with a comma and a space between; other lists may hold anything. */
function readList(text: string): readonly string[] | null {
  const items = text.split(', ');
  return items.every(
    item =>
      /^[A-Za-z][A-Za-z\u00c0-\u024f.'’-]*(?: [A-Za-z\u00c0-\u024f.'’-]+)*$/.test(item) && !isResolved(item),
  )
    ? items
    : null;
}

/** Words that stand for a truth value or for nothing. */
function isResolved(text: string): boolean {
  return text.length <= 5 && /^(?:null|true|false)$/i.test(text);
}
