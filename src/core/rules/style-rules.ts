import type { Finding, RuleGroup, RuleMeta } from '../lint/types.ts';
import type { Edit, Range } from '../text/range.ts';
import { FEELINGS, NEVER_TWICE, PLAINER, TWICE, WELCOME_PHRASES } from './style-words.ts';

const STYLE = { group: 'style', severity: 'hint' } as const;

/** What the style findings are called. */
export const STYLE_RULES: readonly (RuleMeta & { readonly group: RuleGroup })[] = [
  {
    ...STYLE,
    id: 'style-passive',
    summary: 'A passive that hides who did it.',
    why: 'A letter of thanks is warmer when it names the people: "Jo showed me the lab" says more than "the lab was shown".',
    limits: 'A passive about the writer ("I was invited") is modest and left alone, and so are feelings.',
  },
  {
    ...STYLE,
    id: 'style-wordiness',
    summary: 'A phrase that says in many words what a shorter one says too.',
    why: 'Your reader has many mails. Plain words are read, and they sound like a person.',
    limits:
      'Only phrases with a plainer form are reported. Softening words such as "perhaps" and "would" are courtesy.',
  },
  {
    ...STYLE,
    id: 'style-cliche',
    summary: 'A set phrase that many people use.',
    why: 'A detail of your own is remembered; a set phrase could stand in any letter.',
  },
  {
    ...STYLE,
    id: 'style-repetition',
    summary: 'The same word twice in a row.',
    why: 'It is a slip of the fingers that the eye passes over until the letter is sent.',
  },
];

/** The checks of the write-good library that are on. */
export type StyleCheck = 'passive' | 'tooWordy' | 'cliches' | 'illusion';

type Found = { readonly rule: string; readonly finding: Finding };

/**
 * What we say of a place that a check found, or `null` where we would not say it.
 * @param holes stretches of the text that the check could not see
 */
export function toStyleFinding(
  text: string,
  check: StyleCheck,
  range: Range,
  holes: readonly Range[],
): Found | null {
  if (holes.some(hole => hole.start < range.end && range.start < hole.end)) return null;
  const words = text.slice(range.start, range.end).toLowerCase().split(/\s+/).join(' ');
  switch (check) {
    case 'passive':
      return passive(text, words, range);
    case 'tooWordy':
      return wordiness(text, words, range);
    case 'cliches':
      return WELCOME_PHRASES.has(words)
        ? null
        : found('style-cliche', range, `“${words}” could stand in any letter. Say it in your own words.`);
    case 'illusion':
      return repetition(text, words, range, holes);
  }
}

function passive(text: string, words: string, range: Range): Found | null {
  if (FEELINGS.has(words.split(' ').at(-1) ?? '')) return null;
  // "I was invited", "we would be considered": the writer is rightly the one it happens to.
  if (/\b(?:I|we)\b[^.,;:!?]{0,30}$/i.test(text.slice(Math.max(0, range.start - 40), range.start)))
    return null;
  return found('style-passive', range, `“${words}” leaves out who did it. Name the person where you can.`);
}

function wordiness(text: string, words: string, range: Range): Found | null {
  const plainer = PLAINER.get(words);
  if (plainer === undefined) return null;
  const say = plainer === '' ? 'The sentence works without it.' : `“${plainer}” says the same.`;
  const edits = plainer === '' ? [] : [{ ...range, text: inTheCaseOf(text.charAt(range.start), plainer) }];
  return found('style-wordiness', range, `“${words}” is a long way to say it. ${say}`, edits);
}

function inTheCaseOf(first: string, word: string): string {
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function repetition(text: string, word: string, range: Range, holes: readonly Range[]): Found | null {
  if (TWICE.has(word)) return null;
  let start = range.start;
  while (start > 0 && text.charCodeAt(start - 1) <= 32) start--;
  if (holes.some(hole => hole.end > start - 1 && hole.end <= range.start)) return null;
  const message = `“${word}” stands here twice. Take one out.`;
  const edits = [{ start, end: range.end, text: '' }];
  const made = found('style-repetition', range, message, edits);
  return NEVER_TWICE.has(word)
    ? { ...made, finding: { ...made.finding, fix: edits, suggestions: [] } }
    : made;
}

function found(rule: string, range: Range, message: string, edits: readonly Edit[] = []): Found {
  const title = edits[0]?.text === '' ? 'Take one out' : `Write: ${edits[0]?.text}`;
  return { rule, finding: { range, message, ...(edits.length > 0 && { suggestions: [{ title, edits }] }) } };
}
