import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Linter } from '../../src/core/lint/linter.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { budget } from './budget.ts';
import { PIECES } from './texts.ts';

const linter = new Linter(RULES);
/** Looks closely at every letter, whatever its sentences show. */
const thorough = new Linter({ ...RULES, signsOf: (_, sentences) => sentences.map(() => -1) });

const FRONT_MATTER =
  '---\nto: Priya Raman <priya@example.com>\ncompany: Example Corp\nrole: Data Analyst\nstage: interview\n---\n\n';

/** What the rules that ask for signs look for, */
const found = fc.constantFrom(
  'I applied for the Data Engineer role',
  'I am writing about your Senior Nurse position, which',
  'the position of Office Manager',
  'I would love the chance to join Globex',
  'thank you for the role at Acme Corp',
  'the team at\u00c9lan Ltd, and',
  'I am SO VERY glad',
  'What a day!!',
  'Good luck 🎉🎉 and 💛',
  'as my name here',
  'as your name here',
  'Dear Hiring Manager Name',
  'Your Title Here',
  'at [Company Name]',
  'about XXX or TBD',
  'about {{role}} or ____',
  ...PIECES,
);
/** and what may part it or end a sentence in it; a sentence that has no end is cut at a space. */
const parting = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('\n', '. ', '! ', ', ', '\n\n', '\n\n- ', '\n-- \n', '\u00a0', '`', ' + '),
  },
  { weight: 1, arbitrary: fc.nat(30).map(units => ` ${'so '.repeat(655)}${'x'.repeat(units)} `) },
);
const parted = fc
  .tuple(found, fc.double({ min: 0, max: 1, noNaN: true }), parting)
  .map(([words, where, part]) => {
    const space = words.indexOf(' ', Math.floor(where * words.length));
    return part === '' || space < 0 ? words : `${words.slice(0, space)}${part}${words.slice(space + 1)}`;
  });
const ends = fc.constantFrom(' ', '. ', '\n', '\n\n');

it('no rule misses anything where no sentence shows a sign of it', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(fc.tuple(parted, ends), { maxLength: 6 }), (isDraft, drawn) => {
      const text = (isDraft ? FRONT_MATTER : '') + drawn.flat().join('');
      expect(linter.lint(text, { groups: ['letter'] })).toEqual(thorough.lint(text, { groups: ['letter'] }));
    }),
    budget(500),
  );
});
