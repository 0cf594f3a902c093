import type { Draft, Range } from '../../lint/types.ts';
import { knownNames, toKey } from './names.ts';
import { findInProse } from './prose-search.ts';

/** A name in the letter that is not the one of the front matter. */
export interface Mismatch {
  readonly range: Range;
  /** What the name is of, as the message says it. */
  readonly key: string;
  readonly expected: string;
  /** What to write in its place, or `null` when nobody can say. */
  readonly replacement: string | null;
}

/** Words behind which "at" leads to the company applied to. */
const APPLIED_TO =
  /\b(?:role|position|job|post|vacancy|opening|openings|opportunity|internship|placement|interview|interviews|application|process|team|everyone|everybody|all|colleagues|folks|applying|apply|applied|future|work) (?:at|to) $/i;
const JOINING = /\b(?:join|joining) $/i;
/** The writer's own job, or any job: not the one the letter is about. */
const OTHER_JOB =
  /\b(?:my|our|current|former|previous|last|own|another|a|an|his|her|their)\b[^.,;!?\n]{0,30}$/i;

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc ltd llc llp gmbh ag kg se plc corp corporation co company companies group limited holdings holding sa bv nv ab oy the and of international global technologies technology solutions services labs'.split(
    ' ',
  ),
);
const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas i you zoom teams skype linkedin google'.split(
    ' ',
  ),
);

/** Companies that the letter names as the one applied to and that are not the one of the front matter. */
export function* wrongCompanies(draft: Draft): Iterable<Mismatch> {
  const expected = draft.record.company;
  if (expected === undefined) return;
  const names = knownNames(draft.record);
  for (const found of findInProse(draft, NAME)) {
    const range = withoutPossessive(draft.text, found);
    const words = draft.text.slice(range.start, range.end).split(/\s+/).map(toKey);
    const before = draft.text
      .slice(Math.max(draft.body.start, range.start - 60), range.start)
      .replace(/\s/g, ' ');
    const isApplication = APPLIED_TO.test(before) && !OTHER_JOB.test(before.replace(APPLIED_TO, ''));
    if (!isApplication && !JOINING.test(before)) continue;
    if (words.some(word => CALENDAR.has(word) || names.has(word)) || isSame(words, expected)) continue;
    if (isInAddress(words, draft.record.to ?? '')) continue;
    yield { range, key: 'the company', expected, replacement: expected };
  }
}

/** Up to five words with capitals, with "of", "and" or "&" between them. */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]{0,30}(?: (?:(?:of|and|&|for) )?\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,4}/gu;

function withoutPossessive(text: string, { start, end }: Range): Range {
  const possessive = /['’]s?$/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: end - possessive.length };
}

/** A word in common, an acronym, or the same letters with other gaps. */
function isSame(words: readonly string[], company: string): boolean {
  const others = company
    .split(/[\s/,()-]+/)
    .map(toKey)
    .filter(word => word !== '');
  const own = others.filter(word => !LEGAL_FORMS.has(word));
  if (words.some(word => own.includes(word))) return true;
  const said = words.join('');
  const full = others.join('');
  if (full.includes(said) || said.includes(own.join('') || full)) return true;
  return initials(others) === said || initials(own) === said || initials(words) === own.join('');
}

function initials(words: readonly string[]): string {
  return words.map(word => word.charAt(0)).join('');
}

/** `priya@globex.com` proves Globex. */
function isInAddress(words: readonly string[], to: string): boolean {
  const domain = toKey(to.slice(to.lastIndexOf('@') + 1));
  return to.includes('@') && words.some(word => word.length > 2 && domain.includes(word));
}
