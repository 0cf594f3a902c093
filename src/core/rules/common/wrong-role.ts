import type { Draft, Range, Sentence } from '../../lint/types.ts';
import type { Block } from '../../text/block.ts';
import { toKey } from './names.ts';
import { findInProse } from './prose-search.ts';
import type { Mismatch } from './wrong-company.ts';

/** "for the Data Engineer role": the words between article and noun. */
const NAMED_BEFORE =
  /\b(?:for|about|regarding|concerning|on|of|to) (?:the|your) (?:(?!(?:the|your|about|for|of|to|on)\s)[\p{L}\p{N}&/+.-]{1,30}\s){1,5}(?:role|position|post|job|vacancy|opening)\b/gu;
/** "the position of Office Manager". */
const NAMED_BEHIND =
  /\b(?:role|position|post|job|vacancy) of (?:an? )?\p{Lu}[\p{L}\p{N}&/+.-]{0,30}(?: \p{Lu}[\p{L}\p{N}&/+.-]{0,30}){0,4}/gu;

/** What each of the two patterns holds. */
const JOBS: ReadonlySet<string> = new Set(['role', 'position', 'post', 'job', 'vacancy', 'opening']);
const MAY_NAME_A_ROLE = /(?:for|about|ing|on|of|to) (?:the|your) |(?:role|position|post|job|vacancy) of /;

/** These say that another job is meant. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  'other another future similar next different later right same better any current previous former last more and or a an with for'.split(
    ' ',
  ),
);

/** Words that name no job by themselves. */
const VAGUE: ReadonlySet<string> = new Set(
  'new open senior junior lead principal advertised recent full part time remote internal permanent temporary graduate posted second final above mentioned interesting exciting hybrid the of entry level interim mid vacant'.split(
    ' ',
  ),
);

/** What people are hired as; a letter that names one of these means it. */
const PROFESSIONS: ReadonlySet<string> = new Set(
  'accountant actuary administrator adviser advisor agent analyst apprentice architect assistant associate auditor baker barista buyer caretaker carer cashier chef chemist cleaner clerk coach consultant coordinator copywriter counsel counsellor courier curator designer developer director doctor driver economist editor electrician engineer executive fitter geologist guide hygienist inspector intern interpreter journalist lawyer lecturer librarian machinist manager mechanic midwife nurse officer operator paralegal paramedic pharmacist photographer physiotherapist pilot planner plumber producer professor programmer psychologist receptionist recruiter registrar representative researcher scientist secretary solicitor specialist strategist supervisor surveyor tailor teacher technician tester therapist trainee trainer translator tutor waiter warehouse welder writer'.split(
    ' ',
  ),
);

/**
 * Roles that the letter names as the one applied for and that are not the one of the front matter.
 * @param naming blocks with a sentence that names a job
 */
export function* wrongRoles(draft: Draft, naming: readonly Block[]): Iterable<Mismatch> {
  const expected = draft.record.role;
  if (expected === undefined) return;
  const blocks = naming.filter(({ start, end }) => MAY_NAME_A_ROLE.test(draft.text.slice(start, end)));
  if (blocks.length === 0) return;
  const role = keysOf(expected);
  const company = keysOf(draft.record.company ?? '');
  const some = { ...draft, blocks };
  for (const range of [...findInProse(some, NAMED_BEFORE), ...findInProse(some, NAMED_BEHIND)].map(each =>
    nameIn(draft.text, each),
  )) {
    const name = draft.text.slice(range.start, range.end);
    const words = keysOf(name).filter(word => !company.includes(word));
    if (words.some(word => ELSEWHERE.has(word)) || !isOther(name, words, role)) continue;
    yield { range, key: 'the role', expected, replacement: expected };
  }
}

/** Whether a word of a sentence is one of those that both patterns hold. */
export function namesJob(
  { text, tokens: { starts, ends } }: Draft,
  { firstToken, endToken }: Sentence,
): boolean {
  for (let token = firstToken; token < endToken; token++) {
    const start = starts[token] ?? 0;
    if (mayBeJob(text, start) && JOBS.has(text.slice(start, ends[token]))) return true;
  }
  return false;
}

/** Whether a word begins with the first two letters of one of them. */
function mayBeJob(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  switch (text.charCodeAt(start)) {
    case 0x72:
    case 0x70:
    case 0x6a:
      return second === 0x6f;
    case 0x76:
      return second === 0x61;
    case 0x6f:
      return second === 0x70;
    default:
      return false;
  }
}

/** Only the name itself of what one of the two patterns found. */
function nameIn(text: string, { start, end }: Range): Range {
  const found = text.slice(start, end);
  const before = /^\w+ (?:the|your) /.exec(found)?.[0] ?? /^\w+ of (?:an? )?/.exec(found)?.[0] ?? '';
  const behind = /(?:\s(?:role|position|post|job|vacancy|opening)|[.-]{1,40})$/.exec(found)?.[0] ?? '';
  return { start: start + before.length, end: end - behind.length };
}

/**
 * Another profession; or, where no profession is named, capitals and no word in common.
 * @param words keys of the name
 */
function isOther(name: string, words: readonly string[], role: readonly string[]): boolean {
  const own = words.filter(word => !VAGUE.has(word));
  if (own.length === 0) return false;
  const shares = own.some(word => isIn(word, role));
  const professions = own.filter(word => PROFESSIONS.has(word));
  if (professions.some(word => isIn(word, role))) return false;
  const isCapital = name.split(/\s+/).every(word => /^\p{Lu}/u.test(word));
  if (professions.length > 0) return !shares || (isCapital && role.some(word => PROFESSIONS.has(word)));
  return !shares && isCapital && own.length > 1;
}

/** `teaching` and `teacher` are the same to a reader. */
function isIn(word: string, words: readonly string[]): boolean {
  return words.some(other => other === word || (word.length > 4 && other.startsWith(word.slice(0, 5))));
}

function keysOf(name: string): readonly string[] {
  return name
    .split(/[\s/,()&-]+/)
    .map(toKey)
    .filter(word => word !== '');
}
