import { type FrontMatterChanges, findFrontMatter } from './front-matter.ts';
import { isFaithful } from './front-matter-proof.ts';
import type { Edit } from './range.ts';
import { isMap, isScalar, type Pair, stringify, type YAMLMap } from './yaml.ts';
import { rangeOf, readYaml } from './yaml-source.ts';

/** Where a new key goes: behind the last of those in front of it that is there. */
const ORDER = [
  'gracious',
  'to',
  'subject',
  'company',
  'role',
  'requisition',
  'stage',
  'goal',
  'occasion',
  'received',
  'status',
  'sent',
  'people',
  'feedback',
  'next',
  'due',
  'in-reply-to',
];

/**
 * The edits that change keys of a draft's front matter and nothing else: comments, order, quotes and spaces of all
 * other keys stay as they are. A draft without a front matter gets one.
 * @returns `null` when the front matter cannot be changed safely: it is broken, or written in a way of YAML in which
 *   a change would touch other keys
 */
export function editFrontMatter(text: string, changes: FrontMatterChanges): readonly Edit[] | null {
  const found = findFrontMatter(text);
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  if (found === null) return [newFrontMatter(text, changes, eol)];
  const yaml = text.slice(found.yaml.start, found.yaml.end);
  const document = readYaml(yaml);
  if (document === null) return null;
  const { contents } = document;
  if (contents !== null && !isMap(contents)) return null;
  const edits: Edit[] = [];
  for (const [key, value] of Object.entries(changes)) {
    const edit = toEdit(yaml, contents, key, value, eol);
    if (edit === null) return null;
    edits.push(...edit.map(each => shifted(each, found.yaml.start)));
  }
  return isFaithful(text, edits, changes) ? edits : null;
}

/** Zero or one edit of the YAML, or `null` where there is no safe one. */
function toEdit(
  yaml: string,
  map: YAMLMap | null,
  key: string,
  value: string | null,
  eol: string,
): readonly Edit[] | null {
  const pair = map?.items.find(each => isScalar(each.key) && each.key.value === key);
  if (pair !== undefined) {
    return value === null
      ? removal(yaml, pair, map?.flow === true)
      : replacement(yaml, pair, value, map?.flow === true, eol);
  }
  return value === null ? [] : [insertion(yaml, map, key, value, eol)];
}

function replacement(
  yaml: string,
  pair: Pair,
  value: string,
  inFlow: boolean,
  eol: string,
): readonly Edit[] | null {
  const scalar = toScalar(value, inFlow);
  const range = rangeOf(pair.value);
  if (range !== null) {
    // A block's range reaches behind its last line break.
    const end = yaml.endsWith('\n', range.end) && range.end > range.start ? eol : '';
    return [{ ...range, text: `${scalar}${end}` }];
  }
  const colon = pair.srcToken?.sep?.find(token => token.type === 'map-value-ind');
  if (colon === undefined) return null;
  const behind = colon.offset + 1;
  return [{ start: behind, end: behind, text: ` ${scalar}` }];
}

function removal(yaml: string, pair: Pair, inFlow: boolean): readonly Edit[] | null {
  const key = rangeOf(pair.key);
  if (key === null || inFlow) return null;
  const start = yaml.lastIndexOf('\n', key.start - 1) + 1;
  if (yaml.slice(start, key.start).trim() !== '') return null;
  return [{ start, end: endOfLine(yaml, lastOffset(pair)), text: '' }];
}

function insertion(yaml: string, map: YAMLMap | null, key: string, value: string, eol: string): Edit {
  const name = toScalar(key, false);
  if (map?.flow === true) {
    const inside = (map.range?.[0] ?? 0) + 1;
    const comma = map.items.length === 0 ? '' : ', ';
    return { start: inside, end: inside, text: `${name}: ${toScalar(value, true)}${comma}` };
  }
  const pairs = map?.items ?? [];
  const at = pairs.length === 0 ? yaml.length : endOfLine(yaml, lastOffset(predecessor(pairs, key)));
  return { start: at, end: at, text: `${indentOf(yaml, pairs[0])}${name}: ${toScalar(value, false)}${eol}` };
}

/** The pair behind which a key goes; the last one for keys that are not ours. */
function predecessor(pairs: readonly Pair[], key: string): Pair | undefined {
  const place = ORDER.indexOf(key);
  const inFront = ORDER.slice(0, Math.max(place, 0));
  return (
    pairs.findLast(
      pair => isScalar(pair.key) && inFront.some(each => isScalar(pair.key) && pair.key.value === each),
    ) ?? pairs.at(-1)
  );
}

function indentOf(yaml: string, pair: Pair | undefined): string {
  const start = rangeOf(pair?.key)?.start ?? 0;
  return /^[ \t]*/.exec(yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
}

/** Behind the last character of a pair. */
function lastOffset(pair: Pair | undefined): number {
  const colon = pair?.srcToken?.sep?.find(token => token.type === 'map-value-ind');
  return Math.max(rangeOf(pair?.value)?.end ?? 0, rangeOf(pair?.key)?.end ?? 0, (colon?.offset ?? -1) + 1);
}

/** Behind the line break of the line that ends at or behind an offset. */
function endOfLine(yaml: string, offset: number): number {
  if (offset > 0 && yaml.charAt(offset - 1) === '\n') return offset;
  const newline = yaml.indexOf('\n', offset);
  return newline < 0 ? yaml.length : newline + 1;
}

/** A value on one line, plain where that reads back as the same text. */
function toScalar(value: string, inFlow: boolean): string {
  if (inFlow || /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(value)) return JSON.stringify(value);
  return stringify(value, { schema: 'core', lineWidth: 0, blockQuote: false }).trimEnd();
}

function newFrontMatter(text: string, changes: FrontMatterChanges, eol: string): Edit {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lines = Object.entries(changes).flatMap(([key, value]) =>
    value === null ? [] : [`${toScalar(key, false)}: ${toScalar(value, false)}`],
  );
  return { start, end: start, text: ['---', 'gracious: 1', ...lines, '---', '', ''].join(eol) };
}

function shifted({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}
