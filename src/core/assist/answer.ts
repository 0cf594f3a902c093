import type { Draft } from '../text/draft.ts';
import { readJudgement } from './answer-judgement.ts';
import { type Taken, takeLetter, takeSentence } from './answer-letter.ts';
import { cleanOwn, toVisible } from './clean-data.ts';
import { findContacts } from './facts/contacts.ts';
import { without } from './facts/source-text.ts';
import { LONGEST_ANSWER } from './limits.ts';
import type { AnswerFault, AssistRequest, RawAnswer, ReadAnswer } from './types.ts';

/** What an answer is. Never throws on text of any kind. */
export function readAnswer({ task }: AssistRequest, raw: RawAnswer, draft: Draft): ReadAnswer {
  const fault = faultOf(raw);
  if (fault !== null) return unusable(fault);
  const text = withoutThinking(raw.text);
  switch (task.kind) {
    case 'personalise':
    case 'soften':
      return toText(takeLetter(text), text);
    case 'rewrite':
      return toText(takeSentence(text), text);
    case 'judge':
      return readJudgement(text, draft) ?? unusable(looksRefused(text) ? 'refused' : 'unreadable');
    case 'explain':
      return toExplanation(text);
  }
}

/** What is wrong with an answer before its text is read. */
function faultOf({ text, end, asksForTool }: RawAnswer): AnswerFault | null {
  if (asksForTool === true) return 'asks-for-tool';
  if (end === 'refused') return 'refused';
  if (end === 'too-long' || text.length > LONGEST_ANSWER) return 'too-long';
  if (end === 'failed') return 'failed';
  return text.trim() === '' ? 'empty' : null;
}

function toText(taken: Taken, whole: string): ReadAnswer {
  if ('text' in taken) return { kind: 'text', text: taken.text };
  if (taken.fault !== 'unreadable') return unusable(taken.fault);
  return unusable(looksLikeTool(whole) ? 'asks-for-tool' : looksRefused(whole) ? 'refused' : 'unreadable');
}

function toExplanation(text: string): ReadAnswer {
  if (looksLikeTool(text)) return unusable('asks-for-tool');
  const plain = cleanOwn(text, 1_500).text;
  const range = { start: 0, end: plain.length };
  const words = without(range, findContacts(plain, range)).map(({ start, end }) => plain.slice(start, end));
  return { kind: 'explanation', text: words.join('[address]') };
}

/** Models that think aloud do so between these marks. */
function withoutThinking(text: string): string {
  const end = text.lastIndexOf('</think>');
  return toVisible(end < 0 ? text : text.slice(end + '</think>'.length));
}

function looksLikeTool(text: string): boolean {
  const opening = text.slice(0, 4_000);
  return (
    /^\s*\{\s*"(?:name|tool|function)"\s*:/i.test(opening) ||
    /<(?:tool_call|function_call|invoke)\b|"(?:tool_calls?|function_call|tool_name)"\s{0,5}:/i.test(opening)
  );
}

function looksRefused(text: string): boolean {
  return /\b(?:i (?:can(?:no|')t|am (?:un|not )able|won't|must decline)|i'm (?:sorry|unable|not able)|as an ai|against my|unable to (?:help|assist))/i.test(
    text.slice(0, 400).replaceAll('’', "'"),
  );
}

const MESSAGES: Readonly<Record<AnswerFault, string>> = {
  empty: 'The model sent nothing back.',
  'too-long': 'The model sent far more than a letter, so the answer was put aside.',
  'cut-off': 'The answer of the model broke off before its end.',
  refused: 'The model declined to write this.',
  failed: 'The connection to the model broke.',
  'asks-for-tool': 'The model asked to run a tool. None was run, and the answer was put aside.',
  unreadable: 'The answer of the model is not in a form that can be read safely.',
};

/** An answer that cannot be used, with the line for the person. */
function unusable(fault: AnswerFault): ReadAnswer & { readonly kind: 'unusable' } {
  return { kind: 'unusable', fault, message: `${MESSAGES[fault]} Your text stays as it is.` };
}
