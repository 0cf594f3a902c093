import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { composeDraft } from '../../../src/core/replies/compose.ts';
import { LIMITS } from '../../../src/core/replies/limits.ts';
import { catalogOf, get, letterOf, mine, problemOf, thrownBy } from './fixture.ts';

describe('the closed subset', () => {
  test.each([
    ['{{company}}', { company: 'Acme' }, 'Acme'],
    ['{{{company}}} {{&company}}', { company: 'A & B "C"' }, 'A & B "C" A & B "C"'],
    ['{{company or="your team"}}', {}, 'your team'],
    ['{{#if company}}yes{{else}}no{{/if}}', {}, 'no'],
    ['{{#if company}}a{{else if role}}b{{else}}c{{/if}}', { role: 'Cook' }, 'b'],
    ['{{#unless company}}none{{/unless}}', {}, 'none'],
    ['{{^if company}}none{{/if}}', {}, 'none'],
    [
      '{{#each people}}{{@index}} {{firstName this}}{{#if @last}}.{{else}}, {{/if}}{{/each}}',
      { people: ['Jo Weber', 'Sam'] },
      '0 Jo, 1 Sam.',
    ],
    ['{{#each people}}{{this}}{{else}}nobody{{/each}}', {}, 'nobody'],
    [
      '{{#each people}}{{#if @first}}{{company}}: {{/if}}{{this}} {{/each}}',
      { people: ['A', 'B'], company: 'X' },
      'X: A B',
    ],
    ['a {{! a note }} b', {}, 'a b'],
    [
      '{{names people}} / {{firstNames people}}',
      { people: ['Jo Weber', 'Priya Raman'] },
      'Jo Weber and Priya Raman / Jo and Priya',
    ],
    ['{{position role "opening"}}', { role: 'Cook' }, 'the Cook opening'],
    ['{{position role "role"}}', { role: 'Summer Internship' }, 'the Summer Internship'],
    ['{{position role "role"}}', {}, 'the role'],
    [
      '{{weekday received}}, {{month received}}',
      { received: '2026-11-20T23:30:00-08:00' },
      'Friday, November',
    ],
    ['{{#if after.final}}final{{/if}}{{#if after.interviews}} met{{/if}}', { stage: 'final' }, 'final met'],
    ['{{> sign-off}}', { name: 'Maya' }, 'Best regards,\nMaya'],
  ] as const)('%s', (body, facts, letter) => {
    expect(letterOf(body, facts)).toBe(letter);
  });

  test('wordings follow the seed, and the next seed is the next wording', () => {
    const catalog = catalogOf('{{! wording: a }}\nOne.\n\n{{! wording }}\nTwo.\n');
    const template = mine(catalog);
    expect(template.wordings.map(({ label }) => label)).toEqual(['a', '']);
    const letters = [0, 1, 2, -1, 1.5, Number.NaN].map(
      seed => composeDraft(catalog, template, {}, { mode: 'text', seed }).body,
    );
    expect(letters.map(([piece]) => piece)).toEqual(
      ['One.', 'Two.', 'One.', 'Two.', 'Two.', 'One.'].map(text => ({ kind: 'text', text })),
    );
  });

  test('what conditions leave behind is tidied', () => {
    expect(letterOf('\n\nA {{#if role}}x{{/if}} b  c\n\n{{#if role}}\ngone\n\n{{/if}}\n\n\nD \n')).toBe(
      'A b c\n\nD',
    );
  });
});

describe('what is outside of the subset is refused with its place', () => {
  test.each([
    ['Hello {{compny}}', '6:9 `compny` is not a field.'],
    ['{{constructor}}', '6:3 `constructor` is not a field.'],
    ['{{__proto__.polluted}}', '6:3 `__proto__.polluted` is not a field.'],
    ['{{company.length}}', '6:3 `company.length` is not a field.'],
    ['{{people.[0]}}', '6:3 `people.0` is not a field.'],
    ['{{toString}}', '6:3 `toString` is not a field.'],
    ['{{lookup this "constructor"}}', '6:1 `lookup` is not a helper.'],
    ['{{constructor company}}', '6:1 `constructor` is not a helper.'],
    ['{{log company}}', '6:1 `log` is not a helper.'],
    ['{{../company}}', '6:3 `../` is not needed'],
    ['{{this}}', '6:3 `this` is the person of an {{#each people}}'],
    ['{{@root.company}}', '6:3 `@root.company` is not known here.'],
    ['{{@index}}', '6:3 `@index` is not known here.'],
    ['a\n{{#with company}}x{{/with}}', '7:1 The block `with` is not known.'],
    ['{{#company}}x{{/company}}', '6:1 The block `company` is not known.'],
    ['{{#each company}}x{{/each}}', '6:1 #each walks over people'],
    ['{{#each people}}{{#each others}}x{{/each}}{{/each}}', '6:17 An #each inside an #each'],
    ['{{#each people as |p|}}{{p}}{{/each}}', '6:1 Names between bars'],
    ['{{#if company includeZero=true}}x{{/if}}', '6:1 Write the block as {{#if FIELD}}'],
    ['{{#if}}x{{/if}}', '6:1 Write the block as {{#if FIELD}}'],
    ['{{#if (names people)}}x{{/if}}', '6:7 A field belongs here'],
    ['{{> nobody}}', '6:1 The partial `nobody` is not known.'],
    ['{{> constructor}}', '6:1 The partial `constructor` is not known.'],
    ['{{> (lookup . "x")}}', '6:1 The partial `` is not known.'],
    ['{{> greeting company}}', '6:1 Partials take no arguments.'],
    ['{{#> greeting}}x{{/greeting}}', '6:1 Decorators and partial blocks'],
    ['{{*inline}}', '6:1 Decorators and partial blocks'],
    ['{{#*inline "x"}}y{{/inline}}', '6:1 Decorators and partial blocks'],
    ['{{{{raw}}}}x{{{{/raw}}}}', '6:1 The block `raw` is not known.'],
    ['{{people}}', '6:1 `people` is a list. Write {{names people}}.'],
    ['{{received}}', '6:1 `received` is a date. Write {{weekday received}}.'],
    ['{{internal}}', '6:1 `internal` is yes or no.'],
    ['{{names company}}', '6:1 `names` takes a field of the kind people'],
    ['{{names people company}}', '6:1 Write the helper `names` as {{names FIELD}}.'],
    ['{{position role company}}', '6:17 Words in quotes belong here.'],
    ['{{company else="x"}}', '6:11 `else=` is not known.'],
    ['{{"company"}}', '6:3 A field belongs here'],
    ['{{/if}}', '6:1 The tag cannot be read here.'],
    ['a {{#if company}}x', '6:3 The block {{#if …}} is not closed.'],
    ['{{#if company}}x{{/each}}', "6:4 The template cannot be read: if doesn't match each."],
    ['one\ntwo {{company', '7:7 The tag cannot be read here.'],
    ['one\ntwo {{company or=}}', '7:18 The tag cannot be read here.'],
    ['one\r\n\r{{company', '8:3 The tag cannot be read here.'],
    ['   ', '1:1 The template has no text.'],
  ])('%s', (body, problem) => {
    expect(problemOf(body)).toContain(problem);
    expect(problemOf(body).split('\n')).toHaveLength(1);
  });

  test.each([
    ['id: Not An Id\n', '4:5 `id` takes small letters'],
    ['nonsense: 1\n', '5:1 `nonsense` is not known here.'],
    ['when: {stages: [sometime]}\n', '5:17 `sometime` is no stage.'],
    ['when:\n  goals: [revenge]\n', '6:11 `revenge` is no goal.'],
    ['when: {occasion: party}\n', '`party` is no occasion.'],
    ['fields: [project]\n', '5:10 `project` needs a label.'],
    ['fields: {constructor: X}\n', '5:10 `constructor` cannot be a field.'],
    ['fields: {names: X}\n', '5:10 `names` cannot be a field.'],
    ['fields: [met]\n', '5:10 `met` cannot be a field.'],
    ['subject: "Re: {{compny}}"\n', '5:17 `compny` is not a field.'],
    ['subject: [a, {b: c}]\n', '5:14 One line of text belongs here.'],
    ['subject: *nowhere\n', '5:10 One line of text belongs here.'],
    ['fields: [[[[\n', 'The front matter is not valid YAML'],
  ])('front matter %j', (head, problem) => {
    const text = `---\n${head.startsWith('id') ? '' : 'id: mine\n'}title: Mine\ndescription: D\n${head}---\nx`;
    const { problems } = createCatalog([{ path: 'mine.md.hbs', text }]);
    expect(
      problems.map(({ place, problem: what }) => `${place.line}:${place.column} ${what}`).join(),
    ).toContain(problem);
  });
});

describe('hostile templates end in an error, soon', () => {
  const nested = (count: number): string => '{{#if company}}'.repeat(count) + '{{/if}}'.repeat(count);
  test.each([
    ['1 MB of text', 'x'.repeat(1_000_000), '1:1 The template has'],
    ['6,000 tags', '{{company}}'.repeat(2_900), `tags in {{…}}`],
    ['deep blocks', nested(LIMITS.depth + 1), 'Blocks go 12 deep at most'],
    ['blocks deeper than a stack', nested(3_000), 'The template has'],
    [
      'a chain of else',
      `{{#if company}}${'{{else if company}}'.repeat(300)}x{{/if}}`,
      'Blocks go 12 deep at most',
    ],
    ['brackets', `{{${'('.repeat(30_000)}`, 'The tag cannot be read here.'],
    ['deep YAML', 'x', 'front matter'],
  ])('%s', (what, body, problem) => {
    const head = what === 'deep YAML' ? `fields: ${'['.repeat(3_000)}\n` : '';
    expect(problemOf(body, head)).toContain(problem);
  });

  test('partials that include each other', () => {
    const catalog = catalogOf('{{> a}}', '', { a: '{{> b}}', b: 'x {{> a}}' });
    const message = thrownBy(() => composeDraft(catalog, mine(catalog), {}, { mode: 'text' }));
    expect(message).toBe('b:6:3: Partials go 4 deep at most. Does `a` include itself?');
  });

  test('a partial that is broken', () => {
    const catalog = catalogOf('{{> a}}', '', { a: '{{#with x}}{{/with}}' });
    expect(catalog.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('templates/partials/a.md.hbs:6:1: The block `with` is not known.'),
    ]);
    const message = thrownBy(() => composeDraft(catalog, get(catalog, 'mine'), {}, { mode: 'text' }));
    expect(message).toBe('mine:6:1: The partial `a` could not be loaded. Mend it first.');
  });

  test('partials that multiply', () => {
    const many = '{{> b}}'.repeat(90);
    const catalog = catalogOf('{{> a}}', '', {
      a: many,
      b: '{{> c}}'.repeat(90),
      c: '{{#if name}}{{/if}}'.repeat(90),
    });
    const message = thrownBy(() => composeDraft(catalog, mine(catalog), {}, { mode: 'text' }));
    expect(message).toContain('The letter takes too many steps to render.');
  });

  test('a letter that grows', () => {
    const catalog = catalogOf(`${'word '.repeat(5_000)}`);
    const message = thrownBy(() => composeDraft(catalog, mine(catalog), {}, { mode: 'text' }));
    expect(message).toContain('The letter grows over 20000 characters.');
  });

  test('a letter that grows by its gaps', () => {
    const catalog = catalogOf('{{own}}'.repeat(40), `fields: {own: ${'L'.repeat(600)}}\n`);
    const message = thrownBy(() => composeDraft(catalog, mine(catalog), {}, { mode: 'tabstops' }));
    expect(message).toContain('The letter grows over 20000 characters.');
  });

  test('a template of a user that is broken leaves the others working', () => {
    const catalog = catalogOf('{{nope}}');
    expect(catalog.problems).toHaveLength(1);
    expect(catalog.templates.length).toBeGreaterThan(15);
  });
});
