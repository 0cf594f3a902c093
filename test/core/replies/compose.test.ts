import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { composeDraft, draftToText } from '../../../src/core/replies/compose.ts';
import type { ReplyFacts } from '../../../src/core/replies/context.ts';
import { composePart } from '../../../src/core/replies/paragraph.ts';
import { piecesToText } from '../../../src/core/replies/pieces.ts';
import { seedFrom } from '../../../src/core/replies/seed.ts';
import { readFrontMatter } from '../../../src/core/text/front-matter.ts';
import { GOALS, STAGES } from '../../../src/core/text/record.ts';
import { budget } from '../../properties/budget.ts';
import { anyCharacter, catalogOf, draftOf, FACTS, get, letterOf, mine } from './fixture.ts';

const catalog = createCatalog();

describe('a whole draft', () => {
  test('in full', () => {
    const facts = {
      ...FACTS,
      stage: 'interview',
      requisition: 'R-0042',
      inReplyTo: '<m1@example.com>',
    } as const;
    expect(draftOf(catalog, 'feedback-request', facts)).toMatchInlineSnapshot(`
      "---
      gracious: 1
      to: Priya Raman <priya@example.com>
      subject: Thank you for the interviews – Data Analyst
      company: Example Corp
      role: Data Analyst
      requisition: R-0042
      stage: interview
      goal: feedback
      received: 2026-11-20T09:12:00Z
      status: draft
      people: [Priya Raman, Jo Weber]
      in-reply-to: <m1@example.com>
      ---

      Dear Priya,

      Thank you for letting me know about your decision on the Data Analyst role, and for the time you and your colleagues gave me along the way. I understand, and I hope your new colleague feels at home soon.

      Talking with you and Jo was a pleasure. I have thought about our talk about the pricing experiments more than once since then, and I will follow what Example Corp does next.

      If you are able to share it, I would welcome one area to strengthen before I apply for similar roles. A single line would be plenty. If you cannot, I understand.

      Thank you again for your time. I hope we meet again.

      Best regards,
      Maya Lind
      "
    `);
  });

  test('with nothing known but the writer, neutral words stand in', () => {
    expect(
      draftOf(catalog, 'future-roles', { name: 'Maya Lind', stage: 'screening' }, 1),
    ).toMatchInlineSnapshot(`
      "---
      gracious: 1
      subject: Thank you for your time
      stage: screening
      goal: future
      status: draft
      ---

      Hello,

      I was glad to hear from you, and I am grateful for the time you gave me for the position. This one went to somebody else, I accept that, and I hope they enjoy the work.

      I would be happy to apply again when another role suits me, and just as happy to hear from you should one come to your mind first. For now, thank you, and good luck with everything you have planned.

      Kind regards,
      Maya Lind
      "
    `);
  });

  test.each([
    [{ contact: 'Jürgen Knoll' }, ['Dear Jürgen,', 'Hello Jürgen,', 'Hi Jürgen,']],
    [{ contact: 'Jürgen Knoll', formal: true }, ['Dear Jürgen Knoll,']],
    [{ contact: 'Mrs P. Whitcombe', formal: true }, ['Dear Mrs Whitcombe,']],
    [{ formal: true }, ['Hello,']],
  ] as const)('greets as it was greeted: %o', (facts, greetings) => {
    const letters = Array.from({ length: 12 }, (_, seed) => draftOf(catalog, 'thanks-only', facts, seed));
    const greeted = letters.map(letter => /^(?:Dear|Hello|Hi)\b.*/m.exec(letter)?.[0]);
    expect([...new Set(greeted)].sort()).toEqual(greetings);
  });

  test('after the final round', () => {
    expect(draftOf(catalog, 'after-final', { ...FACTS, stage: 'final' }, 1)).toMatchInlineSnapshot(`
      "---
      gracious: 1
      to: Priya Raman <priya@example.com>
      subject: Thank you for the final conversations – Data Analyst
      company: Example Corp
      role: Data Analyst
      stage: final
      goal: thanks+feedback
      received: 2026-11-20T09:12:00Z
      status: draft
      people: [Priya Raman, Jo Weber]
      ---

      Hi Priya,

      I want to thank you, now that you have decided on the Data Analyst role. I respect your choice, and I am grateful for every conversation that led up to it.

      My thanks go to you and Jo above all. I will remember our talk about the pricing experiments, and I expect to come back to it more than once. I came to the final round curious about Example Corp, and I left it with respect for the people who do the work there.

      I hope we stay in touch, and that our paths cross again, at an event or over a coffee.

      Should one suggestion for my next final round come to mind, I would be grateful for it. If not, or if you are not able to share it, that is fine with me.

      I send good wishes to the person who joins you and to the whole team.

      Kind regards,
      Maya Lind
      "
    `);
  });

  test('without the name of the writer the letter ends with its closing', () => {
    expect(draftOf(catalog, 'thanks-only', {})).toMatch(/\n[A-Z][a-z ]+,\n$/);
  });

  test('the front matter reads back as the facts that went in', () => {
    const facts: ReplyFacts = {
      to: 'Priya "P" Raman <priya@example.com>',
      subject: 'Re: Your application: --- yes #1',
      company: 'true',
      role: '- Data, "Analyst" & {co}',
      requisition: '0042',
      stage: 'final',
      goals: ['feedback', 'future'],
      received: '2026-11-20T09:12:00Z',
      status: 'sent',
      sent: '2026-11-21',
      people: ['Priya Raman', 'Weber, Jo', "O'Neil: x", '[Sam]'],
      feedback: 'Deeper examples: "scope" # next time',
      next: 'rework examples',
      due: '2026-12-01',
      inReplyTo: '<m1@example.com>',
    };
    const read = readFrontMatter(draftOf(catalog, 'thanks-only', facts));
    expect(read?.problems).toEqual([]);
    expect(read?.record).toEqual({ ...facts, occasion: 'rejection' });
  });

  test.each([
    ['nudge', {}, 'waiting'],
    ['nudge', { occasion: 'rejection' }, 'waiting'],
    ['thanks-only', {}, 'rejection'],
    ['thanks-only', { occasion: 'opening' }, 'opening'],
  ] as const)('the occasion of %s with %j', (id, facts, occasion) => {
    expect(readFrontMatter(draftOf(catalog, id, facts))?.record.occasion).toBe(occasion);
  });

  test.each([
    ['after-final', {}, 'final'],
    ['after-final', { stage: 'interview' }, 'interview'],
    ['feedback-request', {}, 'unknown'],
  ] as const)('the stage of %s with %j', (id, facts, stage) => {
    expect(readFrontMatter(draftOf(catalog, id, facts))?.record.stage).toBe(stage);
  });

  test.each([
    [{ contact: 'Priya Raman' }, 'Priya Raman'],
    [{ contact: 'Priya Raman', to: 'priya@example.com' }, 'Priya Raman <priya@example.com>'],
    [{ contact: 'Priya Raman', to: 'Jobs <jobs@example.com>' }, 'Jobs <jobs@example.com>'],
    [{ contact: 'Hiring Team', to: 'jobs@example.com' }, 'jobs@example.com'],
    [{}, undefined],
  ])('who is written to with %j', (facts, to) => {
    expect(readFrontMatter(draftOf(catalog, 'thanks-only', facts))?.record.to).toBe(to);
  });

  test('dates that are none are left out', () => {
    expect(
      draftOf(catalog, 'thanks-only', { received: 'last Friday', sent: '', due: '2026-02-31' }),
    ).not.toMatch(/received|sent:|due/);
  });
});

describe('gaps', () => {
  test('in the editor a fact that would help becomes a tab stop, the same name the same one', () => {
    const body =
      '{{#if detail}}I enjoyed {{detail}}, {{position role "role"}} at {{company}}. {{company or="x"}}{{/if}}';
    const own = catalogOf(body, 'fields: [detail, company]\n');
    const { body: pieces } = composeDraft(own, mine(own), {}, { mode: 'tabstops' });
    expect(pieces).toEqual([
      { kind: 'text', text: 'I enjoyed ' },
      { kind: 'placeholder', name: 'detail', label: 'one thing you talked about' },
      { kind: 'text', text: ', the ' },
      { kind: 'placeholder', name: 'role', label: 'Role' },
      { kind: 'text', text: ' role at ' },
      { kind: 'placeholder', name: 'company', label: 'Company' },
      { kind: 'text', text: '. ' },
      { kind: 'placeholder', name: 'company', label: 'Company' },
    ]);
    expect(letterOf(body, {}, 'text', 'fields: [detail, company]\n')).toBe('');
  });

  test('a gap for the people met is one gap, however it is worded', () => {
    const own = catalogOf('{{#if met}}{{names met}} {{firstNames people}}{{/if}}', 'fields: [people]\n');
    const names = composeDraft(own, mine(own), {}, { mode: 'tabstops' }).body.flatMap(piece =>
      piece.kind === 'placeholder' ? [piece.name] : [],
    );
    expect(names).toEqual(['people', 'people']);
  });

  test('a user template may declare its own fields', () => {
    const head = 'fields: {project: "Their [project]", company: Firm}\n';
    expect(letterOf('{{project}} {{company}}', {}, 'text', head)).toBe('[Their project] [Firm]');
    expect(letterOf('{{project}}', { more: { project: 'The Atlas rewrite.' } }, 'text', head)).toBe(
      'the Atlas rewrite',
    );
    expect(letterOf('{{company}}', { more: { company: 'x', met: 'y' } }, 'text', head)).toBe('[Firm]');
  });
});

describe('people', () => {
  test.each([
    [{ contact: 'Priya Raman', people: ['Priya', 'Jo Weber', 'Sam'] }, 'you, Jo and Sam'],
    [{ contact: 'Priya Raman', people: ['Priya Raman'] }, 'you'],
    [{ to: '"Raman, Priya" <p@example.com>', people: ['Priya Raman', 'Jo'] }, 'you and Jo'],
    [{ people: ['Jo Weber', 'Sam'] }, 'Jo and Sam'],
    [{ contact: 'Priya Raman', people: ['Priyanka Das'] }, 'Priyanka'],
    [{ people: ['Recruiting Team', 'Jo Weber', 'Jo Weber'] }, 'Jo'],
    [{}, 'everyone'],
  ])('%j', (facts, met) => {
    expect(letterOf('{{names met or="everyone"}}', facts)).toBe(met);
  });

  test.each([
    [{ contact: 'Priya Raman' }, 'Hi Priya,'],
    [{ to: 'Priya Raman <p@example.com>' }, 'Hi Priya,'],
    [{ to: 'Example Corp <jobs@example.com>', company: 'Example Corp' }, 'Hello,'],
    [{ to: 'no-reply@example.com' }, 'Hello,'],
    [{ contact: '  ' }, 'Hello,'],
    [{ contact: '\u202e' }, 'Hello,'],
  ])('greeting of %j', (facts, greeting) => {
    const part = catalog.parts.get('greeting');
    expect(part && piecesToText(composePart(catalog, part, facts, { mode: 'text', seed: 0 }))).toBe(greeting);
  });
});

test('one application keeps its wording, another gets its own', () => {
  const drafts = ['Acme', 'Bolt', 'Crane', 'Dune', 'Elm', 'Fjord', 'Grove', 'Hill'].map(company =>
    draftOf(catalog, 'thanks-only', FACTS, seedFrom({ ...FACTS, company })),
  );
  expect(seedFrom(FACTS)).toBe(seedFrom({ ...FACTS }));
  expect(new Set(drafts).size).toBeGreaterThan(5);
});

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('-', '\n', '#', '{', '}', '<', '>', '`', '[', ']', '(', ' ', 'a', '"', ':', '|'),
    maxLength: 40,
  }),
  fc.constantFrom(
    '---',
    '\n---\n',
    '{{name}}',
    '$1 $TM_FILENAME',
    '<!-- gracious-disable-file -->',
    '\u202eevil',
    '[x](command:y)',
  ),
);

const anyFacts = fc.record(
  {
    name: anyText,
    contact: anyText,
    to: anyText,
    subject: anyText,
    company: anyText,
    role: anyText,
    requisition: anyText,
    people: fc.array(anyText, { maxLength: 8 }),
    detail: anyText,
    area: anyText,
    nextStep: anyText,
    opening: anyText,
    wrong: anyText,
    right: anyText,
    received: fc.oneof(anyText, fc.constant('2026-11-20T09:12:00Z')),
    feedback: anyText,
    inReplyTo: anyText,
    internal: fc.boolean(),
    stage: fc.constantFrom(...STAGES),
    goals: fc.subarray([...GOALS]),
  },
  { requiredKeys: [] },
);

test('no facts whatever break out of a draft or leave a hole in a sentence', () => {
  const ids = catalog.templates.map(({ id }) => id);
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...ids),
      fc.nat(),
      fc.constantFrom('text', 'tabstops'),
      (facts, id, seed, mode) => {
        const { frontMatter, body } = composeDraft(catalog, get(catalog, id), facts, { mode, seed });
        const letter = piecesToText(body);
        expect(letter).not.toMatch(/[{}<>`]|\]\(|undefined|\[object/);
        expect(letter).not.toMatch(/ {2}| [,.;:!?](?:\s|$)|\n{3}|(?:Hi|Dear),/);
        expect(letter).not.toMatch(/[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(letter).not.toMatch(/^(?:---|===|#|>|- |\* |~~~)/m);
        expect(letter.split('\n').length).toBeLessThan(24);
        const text = draftToText({ frontMatter, body });
        const read = readFrontMatter(text);
        expect(read?.problems).toEqual([]);
        expect(text.slice(read?.range.end)).toBe(`\n${letter}\n`);
      },
    ),
    budget(500),
  );
});
