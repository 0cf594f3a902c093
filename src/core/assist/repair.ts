import { cleanLine, cleanOwn } from './clean-data.ts';
import { LONGEST_LETTER, LONGEST_PART, MOST_FINDINGS } from './limits.ts';
import { toPreview } from './preview.ts';
import type { AnswerFault, AssistMessage, AssistRequest, GuardFinding, Verdict } from './types.ts';

/** Faults after which the model is asked once more; after the others it would be no use, or no kindness. */
export const REPAIRABLE: ReadonlySet<AnswerFault> = new Set(['empty', 'cut-off', 'unreadable']);

/** The first request with the answer and what was found in it. */
export function buildRepair(
  request: AssistRequest,
  answer: string,
  faults: AnswerFault | Verdict,
): AssistRequest {
  const echo = cleanOwn(answer, LONGEST_LETTER).text;
  const messages: readonly AssistMessage[] = [
    ...request.messages,
    ...(echo === '' ? [] : [{ role: 'assistant' as const, text: echo }]),
    {
      role: 'user',
      text: typeof faults === 'string' ? faultText(faults, request) : findingsText(faults, request),
    },
  ];
  return { ...request, messages, preview: toPreview(messages, false) };
}

function faultText(fault: AnswerFault, request: AssistRequest): string {
  const what = fault === 'cut-off' ? 'The answer broke off before its end.' : 'The answer could not be read.';
  return `${what} Write it again, shorter if need be. ${formOf(request)}`;
}

function findingsText({ findings, text }: Verdict, request: AssistRequest): string {
  const lines = findings.slice(0, MOST_FINDINGS.repair).map(each => `- ${toLine(each, text)}`);
  const thing = request.task.kind === 'rewrite' ? 'The sentence' : 'The letter';
  return [
    `${thing} cannot be taken as it is:`,
    ...lines,
    `Mend this and change nothing else. Where a fact is unproven, leave it out. ${formOf(request)}`,
  ].join('\n');
}

function toLine({ range, message, kind }: GuardFinding, text: string): string {
  const words = cleanLine(text.slice(range.start, Math.min(range.end, range.start + 160)), 160);
  const what =
    kind === 'fact' ? 'nothing in the data says this; leave it out' : cleanLine(message, LONGEST_PART.fact);
  return `“${words}”: ${what}`;
}

function formOf({ task }: AssistRequest): string {
  return task.kind === 'rewrite'
    ? 'Write the sentence between <sentence> and </sentence>, and nothing else.'
    : 'Write the whole letter between a line <letter> and a line </letter>, and nothing else.';
}
