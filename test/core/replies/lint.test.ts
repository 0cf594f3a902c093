import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../../src/core/index.ts';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { verifyTemplates } from '../../../src/core/replies/verify.ts';
import { findStyle } from '../../../src/core/rules/style.ts';
import { draftOf, FACTS } from './fixture.ts';
import { expandSnippet, type Snippet } from './snippet.ts';

const linter = createLinter();
const catalog = createCatalog();

/** Everything the rules say of a draft; of a part of one, what the tone rules say. */
function check(text: string, kind: 'letter' | 'part'): { rule: string; message: string }[] {
  const options = kind === 'part' ? { groups: ['tone'] as const } : {};
  return linter.lint(text, options).map(({ rule, range, message }) => {
    return { rule, message: `${message} «${text.slice(range.start, range.end)}»` };
  });
}

test('the linter is awake', () => {
  const draft = '---\ngracious: 1\nstage: interview\n---\n\nHi Jo,\n\nYou made the wrong decision.\n';
  expect(check(draft, 'letter').map(({ rule }) => rule)).toContain('arguing-decision');
});

describe('our own rules have nothing to say of', () => {
  const templates = [...catalog.templates, ...catalog.parts.values()];
  test.each(templates.map(template => [template.path, template] as const))(
    '%s, in every wording, stage and lack of facts',
    (_path, template) => {
      expect(verifyTemplates(catalog, [template], check)).toEqual([]);
    },
    60_000,
  );

  const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
    readFileSync('snippets/gracious.json', 'utf8'),
  );
  test.each(Object.entries(snippets))('the snippet %s', (name, snippet) => {
    // The rules look at letters as they are sent; this one turns a rule off where none has spoken.
    if (name === 'Gracious: leave a sentence alone')
      return expect(snippet.body[0]).toContain('gracious-disable');
    const kind = snippet.isFileTemplate === true ? 'letter' : 'part';
    expect([0, 1, 2, 3].flatMap(choice => check(expandSnippet(snippet, choice), kind))).toEqual([]);
  });
});

test('nor does write-good, with what is usually known', async () => {
  const hints: string[] = [];
  for (const template of catalog.templates) {
    for (const [seed, stage] of template.wordings.flatMap((_, seed) =>
      template.stages.map(stage => [seed, stage] as const),
    )) {
      const text = draftOf(catalog, template.id, { ...FACTS, stage }, seed);
      const { draft } = linter.examine(text).letter;
      for (const { finding } of await findStyle(draft)) {
        hints.push(`${template.id} ${seed}: ${text.slice(finding.range.start, finding.range.end)}`);
      }
    }
  }
  expect(hints).toEqual([]);
});
