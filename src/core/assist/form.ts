import type { Draft } from '../text/draft.ts';
import type { Range } from '../text/range.ts';
import { toVisible } from './clean-data.ts';

/** What stands in a letter and belongs in none. */
export interface FormFault extends Range {
  readonly message: string;
}

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<[a-z!/?|][^>\n]{0,200}>?/i, 'A letter holds no tags and no comments. Take this out.'],
  [
    /!?\[[^\]\n]{0,200}\](?:\(|\[|:)/,
    'A letter holds no links and no pictures in Markdown. Write plain words.',
  ],
  [/`{1,10}|\{\{|\$\{/, 'A letter holds no code. Write plain words.'],
  [
    /^ {0,3}(?:#{1,6} |>|~~~|\||(?:-{3,}|\*{3,}|_{3,}|={3,}) *$|-- *$)/m,
    'A letter is plain paragraphs. Take out this mark.',
  ],
  [/^(?: {4}|\t)/m, 'Lines that start with four spaces are code in Markdown. Start them at the margin.'],
];

/** Marks, hidden characters and text outside the paragraphs of a letter, which no rule would read. */
export function findFormFaults(draft: Draft, letter: Range): readonly FormFault[] {
  const text = draft.text.slice(letter.start, letter.end);
  const faults = MARKS.flatMap(([mark, message]) => {
    const match = mark.exec(text);
    return match === null ? [] : [{ ...place(letter, match.index, match[0].length), message }];
  });
  return [...faults, ...hiddenIn(text, letter), ...unreadIn(draft, letter), ...foreignIn(text, letter)];
}

function place({ start }: Range, index: number, length: number): Range {
  return { start: start + index, end: start + index + length };
}

/** Control characters, changes of direction and characters that show nothing. */
function hiddenIn(text: string, letter: Range): readonly FormFault[] {
  const plain = text.replaceAll('\r\n', '\n');
  if (toVisible(plain) === plain) return [];
  const index = [...text].findIndex(character => toVisible(character) !== character && character !== '\r');
  const offset = [...text].slice(0, Math.max(0, index)).join('').length;
  return [
    { ...place(letter, offset, 1), message: 'Characters that nobody can see stand here. Take them out.' },
  ];
}

/** Letters and digits that are no prose to the linter, such as code, quoted mail or a signature. */
function unreadIn(draft: Draft, letter: Range): readonly FormFault[] {
  let position = letter.start;
  for (const block of [...draft.blocks, { start: letter.end, end: letter.end, holes: [] }]) {
    if (block.end < letter.start) continue;
    const gap = { start: position, end: Math.min(block.start, letter.end) };
    for (const range of [gap, ...block.holes]) {
      if (
        range.start >= letter.start &&
        range.end <= letter.end &&
        /[\p{L}\p{N}]/u.test(draft.text.slice(range.start, range.end))
      )
        return [
          {
            start: range.start,
            end: range.end,
            message: 'The checks cannot read this part. Write it as plain prose.',
          },
        ];
    }
    position = Math.max(position, block.end);
  }
  return [];
}

const COMMON =
  /^(?:the|a|an|to|you|your|and|for|of|that|this|is|it|with|me|my|i|in|on|was|were|have|be|at|as|so|if|but|we|our|would|will|not|all|about|from|by|or|am|are|has|had)$/i;

/** Fewer than one word in five among the commonest English ones: the rules and the fact lock read English only. */
function foreignIn(text: string, letter: Range): readonly FormFault[] {
  const words = text.split(/[^\p{L}'’]+/u).filter(word => word !== '');
  const common = words.filter(word => COMMON.test(word)).length;
  if (words.length < 8 || common * 5 >= words.length) return [];
  return [{ ...letter, message: 'This does not read as English, so nothing here can check it.' }];
}
