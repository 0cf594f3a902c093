import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { type Check, verifyTemplates } from '../../../src/core/replies/verify.ts';
import { readFrontMatter } from '../../../src/core/text/front-matter.ts';
import { OCCASION_POLICY, wordBandFor } from '../../../src/core/text/stage-policy.ts';
import { catalogOf, mine } from './fixture.ts';

const catalog = createCatalog();

/** What holds of every letter, whatever the rules say. */
const checkShape: Check = (text, kind) => {
  const front = readFrontMatter(text);
  const letter = text.slice(front?.range.end ?? 0);
  const found: { rule: string; message: string }[] = [];
  const report = (rule: string, message: string): void => void found.push({ rule, message });
  const hole = / {2}| [,.;:!?]|\n{3}|(?:Hi|Dear),|[[\]{}]|\b(\w+) \1\b|[.?] [a-z]|,,|\.\./.exec(letter);
  if (hole !== null) report('hole', letter.slice(hole.index - 20, hole.index + 20));
  if (kind === 'part' || front === null) return found;
  if (front.problems.length > 0) report('front-matter', front.problems.map(({ message }) => message).join());
  const { stage, occasion } = front.record;
  const words = letter.split(/\s+/).filter(word => /\p{L}/u.test(word)).length;
  const band = wordBandFor(stage, occasion);
  if (band !== null && (words < band.min || words > band.max)) report('words', `${words} words at ${stage}`);
  const limit = OCCASION_POLICY[occasion].maxCharacters;
  if (limit !== null && letter.trim().length > limit) report('characters', `${letter.trim().length}`);
  if (!/\b(?:thank|grateful|appreciate)/i.test(letter)) report('thanks', 'no thanks');
  if ((letter.match(/\?/g) ?? []).length > 1) report('questions', 'more than one question');
  return found;
};

describe('every built-in template, in every wording, stage and lack of facts', () => {
  test.each(catalog.templates.map(template => [template.id, template] as const))('%s', (_id, template) => {
    expect(verifyTemplates(catalog, [template], checkShape)).toEqual([]);
  });

  test('parts', () => {
    expect(verifyTemplates(catalog, [...catalog.parts.values()], checkShape)).toEqual([]);
  });
});

describe('verifying finds', () => {
  const check: Check = text => (text.includes('WRONG') ? [{ rule: 'wrong', message: 'WRONG is wrong' }] : []);

  test.each([
    ['in a wording', 'Fine.\n{{! wording }}\nWRONG', 2],
    ['where two facts are missing', '{{#if role}}a{{else}}{{#unless company}}WRONG{{/unless}}{{/if}}', 1],
    ['at one stage', '{{#if after.offer}}WRONG{{/if}} x', 1],
    ['in a helper’s neutral words', '{{position role "WRONG"}}', 1],
  ])('what is wrong %s', (_where, body, wording) => {
    const own = catalogOf(body);
    const problems = verifyTemplates(own, [mine(own)], check);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      template: 'mine',
      wording,
      rule: 'wrong',
      message: 'WRONG is wrong',
    });
    expect(problems[0]?.draft).toContain('WRONG');
  });

  test('what is wrong in one wording of a partial', () => {
    const own = catalogOf('{{> a}}', '', {
      a: '{{! wording }}\nx\n{{! wording }}\ny\n{{! wording }}\nWRONG',
    });
    expect(verifyTemplates(own, [mine(own)], check)).toHaveLength(1);
  });

  test('a template that includes itself', () => {
    const own = catalogOf('{{> a}}', '', { a: '{{#if role}}{{> a}}{{/if}}' });
    expect(verifyTemplates(own, [mine(own)], check)).toMatchObject([
      {
        rule: 'template',
        draft: '',
        known: ['role'],
        message: expect.stringContaining('Partials go 4 deep'),
      },
    ]);
  });

  test('nothing where nothing is wrong, with gaps filled as a writer would', () => {
    const seen = new Set<string>();
    const own = catalogOf('{{project}} {{wrong}} {{names people}}', 'fields: {project: Their project}\n');
    const problems = verifyTemplates(own, [mine(own)], text => {
      seen.add(text.split('---\n\n')[1] ?? '');
      return [];
    });
    expect(problems).toEqual([]);
    expect([...seen].every(letter => letter.startsWith('our new project Data Scientist '))).toBe(true);
  });
});
