import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ReplyFacts, TemplateSource } from '../../src/core/index.ts';
import { anyCharacter } from './texts.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');
const BUILT_IN: readonly string[] = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.hbs'))
  .map(name => readFileSync(join(TEMPLATES, name), 'utf8'));

/** A property that every object, text and list has while the tests of templates run; its value must never be seen. */
export const TRAP = 'trapdoor';
export const SPRUNG = 'SPRUNG';

/** Names of fields, of an object's own machinery, and of what other template engines offer. */
const anyName = fc.constantFrom(
  ...[
    'company',
    'role',
    'people',
    'met',
    'name',
    'contact',
    'received',
    'internal',
    'after.final',
    'own',
    'loud',
  ],
  ...[
    TRAP,
    `company.${TRAP}`,
    `people.${TRAP}`,
    `this.${TRAP}`,
    `people.[0].${TRAP}`,
    `[${TRAP}]`,
    `@root.${TRAP}`,
  ],
  ...['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'],
  ...[
    'company.constructor',
    'people.length',
    'people.[0]',
    '[__proto__]',
    'this.constructor.constructor',
    '../company',
  ],
  ...[
    'this',
    '.',
    '@index',
    '@first',
    '@root',
    '@key',
    '"text"',
    '1',
    'true',
    'null',
    'undefined',
    '(names people)',
  ],
);
const anyHelper = fc.constantFrom(
  ...[
    'names',
    'firstNames',
    'firstName',
    'position',
    'weekday',
    'month',
    'lookup',
    'log',
    'with',
    'helperMissing',
  ],
  ...['upper', 'constructor', '__lookupGetter__', 'blockHelperMissing', 'each', 'if', TRAP],
);
const anyPartial = fc.constantFrom('a', 'b', 'greeting', 'sign-off', 'constructor', '__proto__', 'nobody');

/** Tags in the closed subset, near it and far outside. */
const anyTag = fc.oneof(
  anyName.map(name => `{{${name}}}`),
  anyName.map(name => `{{${name} or="words"}}`),
  fc.tuple(anyHelper, anyName).map(([helper, name]) => `{{${helper} ${name}}}`),
  fc.tuple(anyHelper, anyName, anyName).map(([helper, name, other]) => `{{${helper} ${name} ${other}}}`),
  anyPartial.map(name => `{{> ${name}}}`),
  fc.constantFrom(
    '{{{company}}}',
    '{{&role}}',
    '{{! note }}',
    '{{!-- }} --}}',
    '\\{{company}}',
    '{{~company~}}',
  ),
  fc.constantFrom(
    '{{else}}',
    '{{/if}}',
    '{{^}}',
    '{{#*inline "x"}}',
    '{{{{raw}}}}',
    '{{',
    '}}',
    '{{=<% %>=}}',
    '{{>',
  ),
  fc.constantFrom('{{! wording: a }}\n', '{{! wording }}', '{{!wording:}}'),
);

/** Tags that a template may use; together they may still grow beyond all bounds. */
const anyAllowed = fc.constantFrom(
  ...[
    '{{company}}',
    '{{role or="the role"}}',
    '{{own}}',
    '{{loud}}',
    '{{names people}}',
    '{{firstNames met}}',
  ],
  ...[
    '{{position role "post"}}',
    '{{weekday received}}',
    '{{> a}}',
    '{{> b}}',
    '{{> greeting}}',
    '{{!wording: x}}',
  ],
);

/** Longer ones are refused without a look at what they say. */
const ENOUGH = 40_000;

/** A body of tags, with blocks around some, nested deep, and repeated. */
function bodyOf(
  tag: fc.Arbitrary<string>,
  block: fc.Arbitrary<string>,
  name: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc.letrec<{ body: string; node: string }>(tie => ({
    body: fc.array(tie('node'), { maxLength: 4 }).map(nodes => nodes.join('').slice(0, ENOUGH)),
    node: fc.oneof(
      { depthSize: 'small' },
      { weight: 3, arbitrary: tag },
      { weight: 2, arbitrary: fc.string({ unit: anyCharacter, maxLength: 8 }) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(block, name, tie('body'), tie('body'))
          .map(([kind, field, body, other]) => `{{#${kind} ${field}}}${body}{{else}}${other}{{/${kind}}}`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('body'), fc.nat(120)).map(([body, times]) => repeated(body, times)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('body'), fc.nat(20))
          .map(([body, depth]) => `${'{{#if company}}'.repeat(depth)}${body}${'{{/if}}'.repeat(depth)}`),
      },
    ),
  })).body;
}

function repeated(text: string, times: number): string {
  return text.repeat(Math.min(times, Math.ceil(ENOUGH / Math.max(1, text.length))));
}

const anyAllowedBody = bodyOf(
  anyAllowed,
  fc.constantFrom('if', 'unless'),
  fc.constantFrom('company', 'people', 'own', 'after.final', 'received'),
);

const anyBody = fc.oneof(
  anyAllowedBody,
  bodyOf(anyAllowed, fc.constant('each'), fc.constantFrom('people', 'met', 'others')),
  // One wrong tag alone: with several, the first would hide what becomes of the others.
  fc.tuple(anyAllowedBody, anyTag).map(([body, tag]) => `${tag}${body}`),
  bodyOf(
    fc.oneof(anyAllowed, anyTag),
    fc.constantFrom('if', 'unless', 'each', 'with', 'company'),
    fc.oneof(fc.constant('people'), anyName),
  ),
);

const anyHead = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: 1, max: 3_000 })
      .map(length => `fields: {own: Own, loud: ${'L'.repeat(length)}, company: C, people: P}\n`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'fields: [company, people]\n',
      'fields: {own: Own, constructor: X}\n',
      'fields: {__proto__: X}\n',
      'fields: {own: [a]}\n',
      'when: {stages: [interview], goals: [thanks]}\n',
      'when: {__proto__: x}\n',
      'fields: {own: Own}\nsubject: "Re: {{own}}"\n',
      'subject: ["{{constructor}}", "{{own}}"]\n',
      'subject: !!js/function x\n',
      'x: &a [*a]\n',
      '<<: {id: x}\n',
    ),
  },
);

const anySource = (id: string): fc.Arbitrary<string> =>
  fc
    .tuple(anyHead, anyBody)
    .map(([head, body]) => `---\nid: ${id}\ntitle: T\ndescription: D\n${head}---\n${body}`);

/** A built-in template with something put in and something taken out. */
const anyTampered = fc
  .tuple(
    fc.constantFrom(...BUILT_IN),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.oneof(anyTag, anyHead)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([template, edits]) =>
    edits.reduce((text, [where, gone, piece]) => {
      const at = Math.floor(where * text.length);
      return text.slice(0, at) + piece + text.slice(at + gone);
    }, template),
  );

/** The templates of a folder that nobody should trust. */
export const anyTemplates: fc.Arbitrary<readonly TemplateSource[]> = fc
  .tuple(fc.oneof(anySource('mine'), anyTampered), anySource('a'), anySource('b'))
  .map(([mine, a, b]) => [
    { path: 'mine.md.hbs', text: mine },
    { path: 'partials/a.md.hbs', text: a },
    { path: 'partials/b.md.hbs', text: b },
  ]);

const anyValue = fc.oneof(
  fc.constantFrom('Acme', '{{company}}', '{{constructor}}', '__proto__', '<b>', '\ud800'),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
);

/** What a mail or a program may tell, with up to thousands of people. */
export const anyFacts: fc.Arbitrary<ReplyFacts> = fc.record(
  {
    company: anyValue,
    role: anyValue,
    contact: anyValue,
    name: anyValue,
    received: fc.constantFrom('2026-11-20T09:12:00Z', 'never'),
    people: fc.oneof(
      fc.array(anyValue, { maxLength: 4 }),
      fc.nat(3_000).map(count => Array.from({ length: count }, (_, index) => `Jo ${index.toString(36)}`)),
    ),
    more: fc
      .dictionary(fc.constantFrom('own', 'loud', '__proto__', 'constructor', 'company', TRAP), anyValue)
      .map(more => Object.fromEntries(Object.entries(more))),
  },
  { requiredKeys: [] },
);
