import { RULES } from '../rules/index.ts';
import type { Draft } from '../text/draft.ts';
import type { Range } from '../text/range.ts';
import { cleanLine } from './clean-data.ts';
import { MOST_FINDINGS } from './limits.ts';
import { findQuote } from './quote-place.ts';
import type { ModelFinding, ReadAnswer } from './types.ts';

/**
 * The findings of an answer: lines of JSON, or one list of them, with or without a code fence. Entries about no rule of
 * ours or about words that do not stand in the letter are dropped. `null` when the answer is no judgement at all.
 */
export function readJudgement(answer: string, draft: Draft): ReadAnswer | null {
  const entries = readEntries(answer);
  if (entries === null) return null;
  const findings: ModelFinding[] = [];
  for (const entry of entries.slice(0, MOST_FINDINGS.judged)) {
    const finding = toFinding(entry, draft);
    if (finding !== null && !findings.some(each => isSame(each, finding))) findings.push(finding);
  }
  findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { kind: 'findings', findings, dropped: entries.length - findings.length };
}

function isSame(one: ModelFinding, other: ModelFinding): boolean {
  return (
    one.rule === other.rule && one.range.start === other.range.start && one.range.end === other.range.end
  );
}

/** The objects of an answer; a line of JSON that broke off counts as one that says nothing. */
function readEntries(answer: string): readonly unknown[] | null {
  const text = answer.replace(/^ {0,3}```[^\n]*$/gm, '').trim();
  if (/^["'“*]{0,2}(?:none|no findings|\[\])["'”*]{0,2}[.!]?$/i.test(text)) return [];
  const whole = parse(text);
  if (Array.isArray(whole)) return whole;
  if (isObject(whole)) return Array.isArray(whole.findings) ? whole.findings : [whole];
  const lines = text
    .split('\n')
    .map(line => line.trim().replace(/,$/, ''))
    .filter(line => line.startsWith('{'));
  if (lines.length > 0) return lines.map(parse);
  return /^none\b/im.test(text) && text.length < 400 ? [] : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toFinding(entry: unknown, draft: Draft): ModelFinding | null {
  if (!isObject(entry)) return null;
  const rule = RULES.tone.find(({ id }) => id === entry.rule);
  const range = rule === undefined ? null : rangeOf(entry, draft);
  if (rule === undefined || range === null) return null;
  const reason =
    typeof entry.reason === 'string' ? cleanLine(entry.reason, 240).replace(/[<>`[\]]/g, '') : '';
  return { rule: rule.id, range, message: rule.message, reason };
}

/** The quoted words in the numbered sentence, else anywhere in the letter; without a quote, the sentence. */
function rangeOf({ sentence: number, quote }: Readonly<Record<string, unknown>>, draft: Draft): Range | null {
  const sentence = typeof number === 'number' ? draft.sentences[number - 1] : undefined;
  if (typeof quote === 'string' && quote.trim() !== '') {
    const within = sentence === undefined ? null : findQuote(draft.text, sentence, quote);
    if (within !== null) return within;
    for (const each of draft.sentences) {
      const place = findQuote(draft.text, each, quote);
      if (place !== null) return place;
    }
    return null;
  }
  return sentence === undefined ? null : { start: sentence.contentStart, end: sentence.end };
}
