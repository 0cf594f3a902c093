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

/** Words that lead to the company applied to, if a name follows. */
const LEADS =
  /\b(?:(?:role|position|job|post|vacancy|openings?|opportunity|internship|placement|interviews?|application|process|team|everyone|everybody|all|colleagues|folks|applying|apply|applied|future|work)\s(?:at|to)|join|joining)\s/gi;
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
  for (const lead of findInProse(draft, LEADS)) {
    const name = NAME.exec(draft.text.slice(lead.end, lead.end + 200))?.[0];
    if (name === undefined || isOtherJob(draft.text, lead)) continue;
    const range = withoutPossessive(draft.text, { start: lead.end, end: lead.end + name.length });
    const words = draft.text.slice(range.start, range.end).split(/\s+/).map(toKey);
    if (words.some(word => CALENDAR.has(word) || names.has(word)) || isSame(words, expected)) continue;
    if (isInAddress(words, draft.record.to ?? '')) continue;
    yield { range, key: 'the company', expected, replacement: expected };
  }
}

/** Up to five words with capitals, with "of", "and" or "&" between them. */
const NAME = /^\p{Lu}[\p{L}\p{N}&'’-]{0,30}(?: (?:(?:of|and|&|for) )?\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,4}/u;

function isOtherJob(text: string, { start, end }: Range): boolean {
  const isJoining = /^join/i.test(text.slice(start, end));
  return !isJoining && OTHER_JOB.test(text.slice(Math.max(0, start - 60), start));
}

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
