import { Random } from './random.ts';

/** What happens to the letters of a window, and when. Places in texts and lists are fractions, so that they always fit. */
export type Step = {
  /** The letter: one of {@link LETTERS}. */
  readonly letter: number;
  /** Whether the next step waits for this one to end. */
  readonly wait: boolean;
  /** Milliseconds until the next step. */
  readonly pause: number;
} & Deed;

type Deed =
  | { readonly does: 'type' | 'burst' | 'insert'; readonly at: number; readonly text: string }
  | { readonly does: 'delete'; readonly at: number; readonly length: number }
  | { readonly does: 'replace'; readonly text: string }
  | { readonly does: 'offer' | 'apply'; readonly at: number }
  | { readonly does: 'setting'; readonly name: string; readonly value: unknown }
  | { readonly does: 'language'; readonly language: string }
  | {
      readonly does: 'undo' | 'redo' | 'save' | 'close' | 'open' | 'rename' | 'remove' | 'check' | 'mendAll';
    };

/** A random course of events that is the same for the same seed. */
export interface Schedule {
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** How many letters a window has side by side. */
export const LETTERS = 3;

/** How often each deed is done. */
const WEIGHTS = {
  type: 7,
  burst: 4,
  insert: 3,
  delete: 3,
  replace: 1,
  offer: 6,
  apply: 8,
  mendAll: 1,
  undo: 3,
  redo: 2,
  save: 2,
  close: 1,
  open: 2,
  rename: 1,
  remove: 0.5,
  check: 2,
  language: 0.7,
  setting: 1,
} satisfies Readonly<Record<Deed['does'], number>>;

/** What is typed: much that is flagged, some that silences, some that makes offsets hard. */
const WORDS: readonly string[] = [
  ' Could you tell me why I was not selected?',
  ' Why was I rejected?',
  ' This is unfair!!',
  ' I demand an explanation.',
  ' Thank you so much!!!',
  ' 🙂 ',
  '👩‍👩‍👧',
  'é',
  '\n',
  '\n\n',
  '  ',
  '!',
  ' a',
  '.',
  '<!-- gracious-disable-next-line asking-why -->\n',
  '<!--',
  '-->',
  '---\n',
  '# Title\n',
  ' It was a really very basically good talk.',
  'Hi Priya,\n\n',
  '\n\nBest regards,\nSam\n',
];

const HEAD = `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update
company: Example Corp
role: Data Analyst
---

`;

/** Whole letters, which one step puts in the place of another. */
export const TEXTS: readonly string[] = [
  `${HEAD}Hi Priya,\n\nThank you for letting me know. Could you tell me why I was not selected?\n\nBest regards,\nSam\n`,
  `${HEAD}Hi Priya,\n\nThis is unfair!! Why was I rejected? Why was I rejected? I demand an explanation.\n\nSam\n`,
  `${HEAD}Hi Priya,\n\nThank you for letting me know.\n\nI wish you and the team well.\n\nBest regards,\nSam\n`,
  'Why was I not selected?\n',
  '',
];

/** How many of these, from the first, have findings with fixes. */
export const FLAGGED = 2;

const SETTINGS: readonly (readonly [string, unknown])[] = [
  ['enable', false],
  ['enable', undefined],
  ['enable', undefined],
  ['style', false],
  ['style', undefined],
  ['model', false],
  ['model', undefined],
  ['rules', { 'asking-why': 'off' }],
  ['rules', { 'asking-why': 'error' }],
  ['rules', undefined],
];

/** Draws a schedule. */
export function drawSchedule(seed: number): Schedule {
  const random = new Random(seed);
  const length = 5 + random.below(8);
  return { seed, steps: Array.from({ length }, () => drawStep(random)) };
}

function drawStep(random: Random): Step {
  // Mostly the same letter: that is where events meet.
  const letter = random.next() < 0.6 ? 0 : random.below(LETTERS);
  const wait = random.next() < 0.6;
  const pause = random.next() < 0.5 ? 0 : random.below(25);
  return { letter, wait, pause, ...drawDeed(random, random.weighted(WEIGHTS)) };
}

function drawDeed(random: Random, does: Deed['does']): Deed {
  switch (does) {
    case 'type':
    case 'burst':
    case 'insert':
      return { does, at: random.next(), text: random.of(WORDS) };
    case 'delete':
      return { does, at: random.next(), length: 1 + random.below(30) };
    case 'replace':
      return { does, text: random.of(TEXTS) };
    case 'offer':
    case 'apply':
      return { does, at: random.next() };
    case 'setting': {
      const [name, value] = random.of(SETTINGS);
      return { does, name, value };
    }
    case 'language':
      return { does, language: random.of(['json', 'plaintext', 'markdown', 'markdown']) };
    default:
      return { does };
  }
}

/** A schedule on one line a step, for whoever looks for what went wrong. */
export function showSchedule({ seed, steps }: Schedule): string {
  return [`seed ${seed}`, ...steps.map((step, index) => `  ${index + 1}. ${JSON.stringify(step)}`)].join(
    '\n',
  );
}
