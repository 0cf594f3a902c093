import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant, createLinter } from '../../../src/core/index.ts';
import { readKinds, readScenarios, type Scenario, withLetter } from './letters.ts';

/** Sentences whose words happen to stand in some of the files, so that they pass for what those say in other words. */
const TOLD_IN: Readonly<Record<string, readonly string[]>> = {
  'I was honoured to be received by Professor {last}.': ['researcher'],
  'Thank you, Doctor {last}, for everything.': ['researcher'],
  'It was good to meet everyone on Thursday.': ['librarian-no-mail'],
  'I was glad to hear your voice this morning.': ['accountant-offer'],
  'I enjoyed sitting in your library with you.': ['librarian-no-mail'],
  'I hope the sample I sent you was of use.': ['marketing-feedback'],
  'I was glad that you liked my portfolio.': ['designer'],
  '{first} said that I came close.': ['marketing-feedback'],
  'You are the market leader for a reason.': ['marketing-feedback'],
  'This was my second application to you.': ['marketing-feedback'],
  'I am proud that I was your second choice.': ['marketing-feedback'],
  'The job of a pastry chef is close to my heart.': ['chef'],
  'Your apprentices were so friendly.': ['mechanic-application'],
  'It was an honour to be the runner-up.': ['marketing-feedback'],
  'We spoke twice, and I enjoyed it both times.': ['designer', 'marketing-feedback'],
  'The dinner with you was a delight.': ['chef'],
  'You invited me to come back for a second visit.': ['marketing-feedback'],
  '{first} confirmed that everyone had liked my answers.': [
    'designer',
    'engineer-long-mail',
    'marketing-feedback',
  ],
  'I came to you through my professor.': ['researcher'],
  'The coffee was excellent.': ['support-screen'],
  'I understand that my salary wish was too high.': ['support-screen'],
  'Being among your top three made me proud.': ['researcher'],
  'I know that I was your favourite.': ['marketing-feedback'],
  'Your apprentice offered me a lift.': ['mechanic-application'],
};

/**
 * Sentences of the last three lists that pass in these scenarios. Nobody has checked that the files tell them, and some are plain
 * misses ("I have been made a manager."): they count as missed, not as told.
 */
const MISSED_IN: Readonly<Record<string, readonly string[]>> = {
  'It rained the whole afternoon we spent together.': ['accountant-offer'],
  'Your new kitchen smelled of paint.': ['chef', 'policy-final'],
  'You had rejected me twice before.': ['designer', 'marketing-feedback'],
  'I would have taken a pay cut.': ['support-screen'],
  'I gave up drinking some time ago.': ['support-screen'],
  'You told me the job was mine.': ['policy-final'],
  'You called me the best of all.': ['policy-final'],
  'I read that you have had a record year.': [
    'accountant-offer',
    'librarian-no-mail',
    'mechanic-application',
    'support-screen',
  ],
  'I use your app every day.': ['designer', 'researcher'],
  'Your company began in a garage.': ['librarian-no-mail', 'mechanic-application'],
  'The power went out while we talked.': ['designer'],
  'I once cleaned your offices.': ['policy-final'],
  'I am fasting this month.': ['engineer-long-mail'],
  'I stood for the council.': ['policy-final'],
  'Hundreds of people applied, you said.': ['marketing-feedback'],
  'Only two of us were left.': ['marketing-feedback'],
  'I waited for weeks to hear from you.': ['support-screen'],
  'I know that I was too old for you.': ['designer'],
  'It was pouring when I arrived.': ['accountant-offer'],
  'I have been made a manager.': ['designer', 'engineer-long-mail'],
  'I wrote the software you use.': ['designer', 'researcher'],
  'I have a doctorate.': ['engineer-long-mail', 'researcher'],
  'You took me to lunch.': ['chef'],
  'Your new machine broke down in front of me.': ['designer', 'support-screen'],
  'I was chosen as teacher of the year.': [
    'accountant-offer',
    'librarian-no-mail',
    'mechanic-application',
    'support-screen',
  ],
  'I made a drawing of your house.': ['policy-final'],
  'As a child I wanted to be you.': ['librarian-no-mail', 'researcher'],
  'I am raising three children on my own.': ['researcher'],
  'We are building a house.': ['policy-final'],
  'I live round the corner from you.': ['designer'],
  'I know the harbour well.': ['chef'],
  'Congratulations on becoming a partner.': ['designer', 'engineer-long-mail', 'support-screen'],
  'You agreed with me about everything.': ['engineer-long-mail'],
  'I fixed your printer.': ['designer'],
  'I talked to the other candidates in the hall.': ['engineer-long-mail'],
  'I know the person you chose.': ['accountant-offer', 'policy-final'],
  'I would work for nothing.': ['support-screen'],
  'I set up two departments.': ['designer', 'marketing-feedback'],
  'I type faster than anyone.': ['accountant-offer', 'policy-final'],
  'I was told that you pay late.': ['accountant-offer', 'policy-final'],
  'You give so much to charity.': ['policy-final'],
  'I am starting a course in the autumn.': ['chef'],
  'I am about to finish my doctorate.': ['engineer-long-mail'],
  'Please find my résumé enclosed.': ['policy-final'],
  'I understand that the budget was cut.': ['accountant-offer'],
  'Your whole leadership listened to me.': ['designer'],
  'You walked me through the stables.': ['designer'],
};

/** Sentences of the last list written that are made of common words only and are missed everywhere. */
const MISSED_EVERYWHERE: readonly string[] = [
  'I could not find your door at first.',
  'My slides would not open.',
];

const LISTS = [
  'kinds.txt',
  'kinds-held-back.txt',
  'kinds-held-back-2.txt',
  'kinds-held-back-3.txt',
  'kinds-held-back-4.txt',
  'kinds-held-back-5.txt',
  'kinds-held-back-6.txt',
];

describe('invented facts', async () => {
  const assistant = createAssistant(createLinter());
  const scenarios = await readScenarios('honest');

  /** Whether the guard marks words of a sentence that is planted in an honest letter. */
  function isCaught(sentence: string, { material, letters }: Scenario): boolean {
    const paragraphs = (letters[0] ?? '').trim().split('\n\n');
    paragraphs[1] += ` ${sentence}`;
    const text = withLetter(material, paragraphs.join('\n\n'));
    const start = text.indexOf(sentence);
    const { findings } = assistant.check(material, text);
    return findings.some(
      ({ kind, range }) => kind === 'fact' && range.start < start + sentence.length && start < range.end,
    );
  }

  const kinds = LISTS.flatMap(list =>
    [...readKinds(list)].map(([kind, sentences]) => ({ kind, sentences, list })),
  );

  it('are of more than fifty kinds', () => {
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(50);
    expect(kinds.every(({ sentences }) => sentences.length >= 2)).toBe(true);
  });

  it('of any spelling are marked: names, things, numbers, addresses, quotations', () => {
    const forms: readonly ((word: string, number: number) => string)[] = [
      word => `I was glad to meet ${word.charAt(0).toUpperCase()}${word.slice(1)} as well.`,
      word => `I enjoyed the ${word} most of all.`,
      (_, number) => `I thought about it for ${number} hours.`,
      (_, number) => `Your ${number} questions were good.`,
      word => `You can find me at ${word}.example or ${word}@mail.example.`,
      word => `You called me “a good ${word}”.`,
      word => `I have always ${word}ed with joy.`,
      word => `My ${word} taught me that.`,
    ];
    const invented = fc.tuple(fc.constantFrom(...forms), madeUp, fc.integer({ min: 140, max: 9_999 }));
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), invented, (scenario, [form, word, number]) => {
        expect(isCaught(form(word, number), scenario)).toBe(true);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it.each([
    ['policy-final', 'I was glad that Colin walked me to the bus stop.'],
    ['chef', 'It was fun to watch how Paul laminates.'],
    ['engineer-long-mail', 'I was glad that Weiss listened to the gearbox with a screwdriver.'],
    ['designer', 'I built the wall and killed a feature.'],
  ])('told of somebody else than in the files of %s are marked: %s', (name, sentence) => {
    expect(scenarios.filter(each => each.name === name).map(each => isCaught(sentence, each))).toEqual([
      true,
    ]);
  });

  const isMissed = (line: string, { name }: Scenario) =>
    MISSED_EVERYWHERE.includes(line) || (MISSED_IN[line] ?? []).includes(name);

  it.each(kinds)(
    'of the kind $kind are marked, but for the misses that are listed ($list)',
    ({ sentences }) => {
      const unlike = sentences.flatMap(line =>
        someOf(scenarios, line.length)
          .filter(({ name }) => !(TOLD_IN[line] ?? []).includes(name))
          .filter(scenario => isCaught(withNames(line, scenario), scenario) === isMissed(line, scenario))
          .map(({ name }) => `${name}: ${line}`),
      );
      expect(unlike).toEqual([]);
    },
  );
});

/** A word that no file holds. */
const madeUp = fc
  .array(fc.constantFrom('ka', 'zo', 'vri', 'lu', 'mex', 'dor', 'qui'), { minLength: 3, maxLength: 4 })
  .map(parts => parts.join(''));

/** Every other scenario, other ones for sentences of other lengths: all pairs together would take half a minute. */
function someOf(scenarios: readonly Scenario[], turn: number): readonly Scenario[] {
  return scenarios.filter((_, index) => (index + turn) % 2 === 0);
}

/** The names of the person who is written to. */
function withNames(line: string, { material }: Scenario): string {
  const names = /^to: ([^<\n]+)/m.exec(material.draft)?.[1]?.trim().split(' ') ?? [];
  return line.replaceAll('{first}', names[0] ?? '').replaceAll('{last}', names.at(-1) ?? '');
}
