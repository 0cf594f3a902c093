import type { Draft, Feature, Letter, Range, Sentence } from '../../lint/types.ts';

/** Keys that only our drafts have; a blog post's front matter has none of them. */
const DRAFT_KEYS = ['gracious', 'to', 'company', 'role', 'stage', 'goal', 'occasion', 'received', 'status'];

/** Whether the front matter is the record of an application, which says that the body is a letter. */
export function isDraft(draft: Draft): boolean {
  const values = draft.frontMatter?.values;
  return values !== undefined && DRAFT_KEYS.some(key => values.has(key));
}

/** Whether anything has been written yet. */
export function hasBody(draft: Draft): boolean {
  return draft.sentences.some(each => each.part === 'body');
}

/**
 * Whether a text is a letter, so that something can be missing from it: a draft with a body; or at least two sentences
 * with a greeting or a sign-off; or at least three that speak to somebody, without headings. In English only, for our
 * patterns know no other language.
 */
export function isLetter(letter: Letter): boolean {
  const { draft } = letter;
  const body = draft.sentences.filter(each => each.part === 'body').length;
  if (body === 0 || !isEnglish(draft)) return false;
  if (isDraft(draft)) return true;
  if (body < 2) return false;
  if (greetingOf(draft) !== null || signOffOf(draft) !== null) return true;
  const own = draft.text.slice(draft.body.start, draft.ownEnd);
  return body >= 3 && /\b(?:you|your)\b/i.test(own) && !/^#{1,6} /m.test(own);
}

/** A LinkedIn note: said by the occasion, or the only goal is to connect and there is no subject. */
export function isNote({ record }: Draft): boolean {
  if (record.occasion === 'note') return true;
  const onlyConnects = record.goals.length === 1 && record.goals[0] === 'connect';
  return record.occasion === 'rejection' && onlyConnects && record.subject === undefined;
}

/** Whether there is a decision behind the letter: it is closed, so nothing may reopen it. */
export function isAfterDecision({ record }: Draft): boolean {
  return !['opening', 'interview', 'waiting'].includes(record.occasion);
}

/** Whether a sentence of the letter does this. */
export function has(letter: Letter, feature: Feature): boolean {
  return letter.features.some(each => each.has(feature));
}

/** Sentences of the body that do this. */
export function sentencesWith(letter: Letter, feature: Feature): readonly Sentence[] {
  return letter.draft.sentences.filter(
    (sentence, index) => sentence.part === 'body' && letter.features[index]?.has(feature) === true,
  );
}

/** A sentence without the greeting in front of it. */
export function contentOf({ contentStart, end }: Sentence): Range {
  return { start: contentStart, end };
}

/** "Hi Leah," at the top, also in a form no list knows: a short first line of its own. `null` when there is none. */
export function greetingOf(draft: Draft): Range | null {
  const first = draft.sentences[0];
  if (first === undefined) return null;
  if (first.part === 'greeting') return first;
  if (first.contentStart > first.start) return { start: first.start, end: first.contentStart };
  const end = endOfLine(draft.text, first.start, first.end);
  const line = draft.text.slice(first.start, end).trimEnd();
  const isShort = line.length <= 40 && line.split(' ').length <= 5;
  const isAlone = end < first.end || draft.sentences[1]?.block !== first.block;
  return isShort && isAlone && /[\p{L},:!]$/u.test(line) && draft.sentences.length > 1
    ? { start: first.start, end: first.start + line.length }
    : null;
}

/** "Kind regards" and the name, or a short last line such as "xx Maya"; `null` when there is neither. */
export function signOffOf(draft: Draft): Range | null {
  const first = draft.sentences.find(each => each.part === 'sign-off');
  const last = draft.sentences.at(-1);
  if (last === undefined || draft.sentences.length < 2) return null;
  if (first !== undefined) return { start: first.start, end: last.end };
  if (/^-- ?\r?(?:\n|$)/.test(draft.text.slice(draft.ownEnd, draft.ownEnd + 5))) {
    return { start: draft.ownEnd, end: draft.ownEnd + 2 };
  }
  const line = draft.text.slice(last.start, last.end);
  const before = draft.text.slice(0, last.start);
  return /\n\s{0,40}$/.test(before.slice(-40)) && line.length <= 40 && !/[.?!,]$/.test(line) ? last : null;
}

/** A small range for what concerns the whole letter: the greeting, else the first line. */
export function openingOf(draft: Draft): Range {
  const greeting = greetingOf(draft);
  if (greeting !== null) return trimmed(draft.text, greeting);
  const first = draft.sentences[0] ?? { start: draft.body.start, end: draft.body.end };
  return trimmed(draft.text, { start: first.start, end: endOfLine(draft.text, first.start, first.end) });
}

/** A small range at the end: the last line of what the writer wrote. */
export function closingOf(draft: Draft): Range {
  const last = draft.sentences.at(-1) ?? { start: draft.body.start, end: draft.body.end };
  const newline = draft.text.lastIndexOf('\n', last.end - 1);
  return trimmed(draft.text, { start: Math.max(last.start, newline + 1), end: last.end });
}

/** Where a fact stands in the front matter; the first fact when the key is absent, the opening without front matter. */
export function factRange(draft: Draft, key: string): Range {
  const values = draft.frontMatter?.values;
  return values?.get(key) ?? values?.values().next().value ?? openingOf(draft);
}

const COMMON_WORDS = /\b(?:the|to|you|and|for|of|your|that|is|with|this|my|me|it|was|have)\b/gi;

/** At least one word in twelve is among the commonest English ones. */
function isEnglish(draft: Draft): boolean {
  const own = draft.text.slice(draft.body.start, Math.min(draft.ownEnd, draft.body.start + 2000));
  let spaces = 0;
  for (let unit = 1; unit < own.length; unit++) {
    if (own.charCodeAt(unit) <= 32 && own.charCodeAt(unit - 1) > 32) spaces++;
  }
  let common = 0;
  // English is told by its first lines.
  for (const _ of own.matchAll(COMMON_WORDS)) if (++common * 12 > spaces) return true;
  return false;
}

function endOfLine(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 || newline > end ? end : newline;
}

function trimmed(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start + 1 && text.charCodeAt(last - 1) <= 32) last--;
  return { start, end: last };
}
