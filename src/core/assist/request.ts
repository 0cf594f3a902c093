import type { Draft } from '../text/draft.ts';
import { cleanLine, cleanMail, cleanOwn } from './clean-data.ts';
import { keyFor, toDataBlock } from './data-block.ts';
import { toFactLines } from './fact-lines.ts';
import { instructionsFor } from './instructions.ts';
import { letterOf } from './letter-place.ts';
import { LONGEST_PART } from './limits.ts';
import { toPreview } from './preview.ts';
import type { AssistMessage, AssistRequest, AssistTask, Material } from './types.ts';

/** The messages for a task and the text that shows all of them. */
export function buildRequest(task: AssistTask, material: Material, draft: Draft): AssistRequest {
  const parts = toParts(task, material, draft);
  const key = keyFor(parts.map(({ text }) => text));
  const data = parts.filter(({ text }) => text !== '').map(({ name, text }) => toDataBlock(name, text, key));
  const messages: readonly AssistMessage[] = [
    { role: 'user', text: instructionsFor(task, draft.record, draft.record.stage, key) },
    { role: 'user', text: data.join('\n\n') },
  ];
  const mayRepeat = task.kind !== 'judge' && task.kind !== 'explain';
  return {
    task,
    material,
    messages,
    preview: toPreview(messages, mayRepeat),
    shortened: parts.flatMap(({ notes }) => notes),
  };
}

/** One block of data. */
interface Part {
  readonly name: string;
  readonly text: string;
  /** What was left out of it, in words for the person. */
  readonly notes: readonly string[];
}

function toParts(task: AssistTask, material: Material, draft: Draft): readonly Part[] {
  const asked = askedPart(task, draft);
  const letter = letterPart(task, draft);
  if (task.kind === 'judge' || task.kind === 'explain') return [letter, asked];
  const notes = cleanOwn(material.notes, LONGEST_PART.notes);
  return [
    { name: 'FACTS', text: toFactLines(draft.record, material.mail).join('\n'), notes: [] },
    mailPart(material),
    {
      name: 'NOTES',
      text: notes.text,
      notes: notes.isCut ? ['Your notes were cut to their first part.'] : [],
    },
    letter,
    asked,
  ];
}

function mailPart({ mail }: Material): Part {
  const { text, isCut, leftOut } = cleanMail(mail?.text ?? '', LONGEST_PART.mail);
  const lines = leftOut === 1 ? 'One line of the mail speaks' : `${leftOut} lines of the mail speak`;
  return {
    name: 'MAIL',
    text,
    notes: [
      ...(isCut ? ['The mail is long: its first part goes along.'] : []),
      ...(leftOut > 0 ? [`${lines} to a program and not to you: left out.`] : []),
    ],
  };
}

function letterPart(task: AssistTask, draft: Draft): Part {
  if (task.kind === 'judge') {
    const lines = draft.sentences.map((sentence, index) => `${index + 1}. ${lineOf(draft, sentence)}`);
    const numbered = cleanOwn(lines.join('\n'), LONGEST_PART.letter);
    return { name: 'LETTER', text: numbered.text, notes: numbered.isCut ? [LETTER_CUT] : [] };
  }
  const place = letterOf(draft);
  const letter = cleanOwn(draft.text.slice(place.start, place.end), LONGEST_PART.letter);
  return { name: 'LETTER', text: letter.text, notes: letter.isCut ? [LETTER_CUT] : [] };
}

const LETTER_CUT = 'The letter is long: its first part goes along.';

/** The sentence or passage that the task is about, and what our own rules say of it. */
function askedPart(task: AssistTask, draft: Draft): Part {
  const range = task.kind === 'rewrite' ? task.sentence : task.kind === 'explain' ? task.passage : null;
  if (range === null) return { name: 'PASSAGE', text: '', notes: [] };
  const why =
    'why' in task && task.why !== undefined ? [`Found in it: ${cleanLine(task.why, LONGEST_PART.fact)}`] : [];
  const name = task.kind === 'rewrite' ? 'SENTENCE' : 'PASSAGE';
  return { name, text: [lineOf(draft, range), ...why].join('\n'), notes: [] };
}

function lineOf({ text }: Draft, { start, end }: { readonly start: number; readonly end: number }): string {
  return cleanOwn(text.slice(start, end).replace(/\s+/g, ' '), 1_000).text;
}
