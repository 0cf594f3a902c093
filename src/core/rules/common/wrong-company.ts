import type { Draft, Range, Sentence } from '../../lint/types.ts';
import type { Block } from '../../text/block.ts';
import { knownNames, toKey } from './names.ts';
import { findInProse, toNamePattern } from './prose-search.ts';

/** A name in the letter that is not the one of the front matter. */
export interface Mismatch {
  readonly range: Range;
  /** What the name is of, as the message says it. */
  readonly key: string;
  readonly expected: string;
  /** What to write in its place, or `null` when nobody can say. */
  readonly replacement: string | null;
  /** All places where the name stands, when it is not one only: they are put right together. */
  readonly everywhere?: readonly Range[];
}

/** Words that lead to the company applied to, if a name follows. */
const LEADS =
  /\b(?:(?:role|position|job|post|vacancy|openings?|opportunity|internship|placement|interviews?|application|process|team|everyone|everybody|all|colleagues|folks|applying|apply|applied|future|work)\s(?:at|to)|(?:chance|opportunity|hope|hoped|hoping|wanted|like|love|excited|interest|interested|prospect|idea)\s(?:of|to|about|in)\s(?:join|joining))\s/gi;
/** What each of the leads ends in. */
const LAST_OF_LEADS: ReadonlySet<string> = new Set(['at', 'to', 'join', 'joining']);
/** The writer's own job, or any job: not the one the letter is about. */
const OTHER_JOB =
  /\b(?:my|our|current|former|previous|last|own|another|a|an|his|her|their)\b[^.,;!?\n]{0,30}$/i;

/** Every finding carries the edits for all places, so their number is bounded. */
const MOST_PLACES = 50;

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

/**
 * Companies that the letter names as the one applied to and that are not the one of the front matter.
 * @param leading blocks with a sentence that may lead to a name
 */
export function* wrongCompanies(draft: Draft, leading: readonly Block[]): Iterable<Mismatch> {
  const expected = draft.record.company;
  if (expected === undefined || leading.length === 0) return;
  for (const wrong of findWrongNames({ ...draft, blocks: leading }, expected)) {
    // Where a name is wrong once, it is wrong wherever it stands.
    const everywhere = [...findInProse(draft, toNamePattern(wrong))].slice(0, MOST_PLACES);
    for (const range of everywhere) {
      yield { range, key: 'the company', expected, replacement: expected, everywhere };
    }
  }
}

/** The names that stand where only the company's own can stand. */
function findWrongNames(draft: Draft, expected: string): ReadonlySet<string> {
  const wrong = new Set<string>();
  const names = knownNames(draft.record);
  for (const lead of findInProse(draft, LEADS)) {
    const found = NAME.exec(draft.text.slice(lead.end, lead.end + 200))?.[0].replace(/['’]s?$/, '');
    if (found === undefined || isOtherJob(draft.text, lead)) continue;
    const words = found.split(/\s+/).map(toKey);
    if (words.some(word => CALENDAR.has(word) || names.has(word)) || isSame(words, expected)) continue;
    if (!isInAddress(words, draft.record.to ?? '')) wrong.add(found);
  }
  return wrong;
}

/** Whether a capital, or what follows a sentence, stands behind what the leads end in. */
export function mayLeadToName(
  { text, tokens: { starts, ends } }: Draft,
  { firstToken, endToken }: Sentence,
): boolean {
  for (let token = firstToken + 1; token <= endToken; token++) {
    const unit = token < endToken ? text.charCodeAt(starts[token] ?? 0) : ANY_CAPITAL;
    if (unit < 0x41 || (unit > 0x5a && unit < 0x80)) continue;
    const [start = 0, end = 0] = [starts[token - 1], ends[token - 1]];
    if (end - start > 7 || !mayEndLead(text.charCodeAt(end - 1))) continue;
    if (LAST_OF_LEADS.has(text.slice(start, end).toLowerCase())) return true;
  }
  return false;
}

/** What may follow a sentence. */
const ANY_CAPITAL = 0x41;

/** Whether a letter is the last one of "at", "to", "join" or "joining". */
function mayEndLead(unit: number): boolean {
  const letter = unit | 0x20;
  return letter === 0x74 || letter === 0x6f || letter === 0x6e || letter === 0x67;
}

/** Up to five words with capitals, with "of", "and" or "&" between them. */
const NAME = /^\p{Lu}[\p{L}\p{N}&'’-]{0,30}(?: (?:(?:of|and|&|for) )?\p{Lu}[\p{L}\p{N}&'’-]{0,30}){0,4}/u;

function isOtherJob(text: string, { start, end }: Range): boolean {
  const isJoining = /^join/i.test(text.slice(start, end));
  return !isJoining && OTHER_JOB.test(text.slice(Math.max(0, start - 60), start));
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
