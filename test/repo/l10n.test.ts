import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/core/replies/catalog.ts';
import { toWords } from '../../src/tools/generate/manifest.ts';
import { findBareWords } from '../../src/tools/l10n/bare-words.ts';
import { findMessages, gapsOf } from '../../src/tools/l10n/messages.ts';
import { readSources, toTree } from '../../src/tools/l10n/source.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const SOURCES = readSources(ROOT);
const MESSAGES = findMessages(SOURCES);
const MANIFEST = read('package.json');

/** English and its translation: words of the code, and words of the manifest. */
const PAIRS = [
  ['l10n/bundle.l10n.json', 'l10n/bundle.l10n.de.json'],
  ['package.nls.json', 'package.nls.de.json'],
] as const;

describe('words of the editor', () => {
  it('are found in the code', () => {
    expect(MESSAGES.length).toBeGreaterThan(250);
    expect(MESSAGES).toContainEqual({
      file: 'commands/check-document.ts',
      text: 'Checked: {0} findings, in the Problems view.',
      values: 1,
    });
  });

  it('get a value for each gap', () => {
    const wrong = MESSAGES.filter(
      ({ text, values }) => gapsOf(text).join() !== [...Array(values).keys()].join(),
    );
    expect(wrong).toEqual([]);
  });

  it('are all given to the translator', () => {
    const code = SOURCES.filter(({ file }) => file !== 'core-words.ts');
    const bare = findBareWords(code).filter(({ text }) => !SAME_EVERYWHERE.some(each => each.test(text)));
    expect(bare).toEqual([]);
  });

  it('are noticed where they are not', () => {
    const bare = (code: string) => findBareWords([{ file: '', tree: toTree(code) }]).map(({ text }) => text);
    expect(bare("show('Nothing was sent');")).toEqual(['Nothing was sent']);
    expect(bare("const item = { label: 'Clipboard', id: 'clipboard' };")).toEqual(['Clipboard']);
    expect(bare(`show(\`\${count} drafts\`);`)).toHaveLength(1);
    expect(bare("vscode.l10n.t('{0} drafts of {1}', count, name ?? 'Nobody');")).toEqual(['Nobody']);
    expect(bare("throw new Error('The weights are torn.');")).toEqual([]);
    expect(() => findMessages([{ file: 'a.ts', tree: toTree('l10n.t(words);') }])).toThrow('a.ts');
  });

  it('of the core are those that the core says', () => {
    const core = readdirSync(join(ROOT, 'src/core'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
      .map(file => read(join('src/core', file)))
      .concat(read('src/core/replies/builtin.generated.ts'))
      .join('\n');
    const listed = MESSAGES.filter(({ file, values }) => file === 'core-words.ts' && values === 0);
    expect(listed.length).toBeGreaterThan(80);
    // Some sentences are put together of two parts.
    const isSaid = (text: string) =>
      core.includes(text) ||
      [...text.matchAll(/ /g)].some(
        ({ index }) => core.includes(text.slice(0, index)) && core.includes(text.slice(index + 1)),
      );
    expect(listed.map(({ text }) => text).filter(text => !isSaid(text))).toEqual([]);
  });

  it('have those of each template', () => {
    const { templates, parts } = createCatalog([]);
    const texts = [...templates, ...parts.values()].flatMap(({ title, description }) => [title, description]);
    const listed = new Set(MESSAGES.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(text => !listed.has(text))).toEqual([]);
  });

  it('hold no marks of HTML where they go into a page', () => {
    const german = toWords(read('l10n/bundle.l10n.de.json'));
    const shown = MESSAGES.filter(({ file }) => file.startsWith('insights/')).map(({ text }) => text);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(text => /[<>&"]/.test(text + german[text]))).toEqual([]);
  });
});

describe('words of the manifest', () => {
  it('are those that it asks for', () => {
    const asked = [...MANIFEST.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key);
    expect(asked.sort()).toEqual(Object.keys(toWords(read('package.nls.json'))).sort());
  });

  it('are nowhere written out', () => {
    const texts: string[] = [];
    // What a language model reads of a tool stays in the language of its answers.
    const shown: unknown = JSON.parse(MANIFEST, (key, value) => (key === 'inputSchema' ? undefined : value));
    JSON.stringify(shown, (key, value) => {
      if (SHOWN.includes(key) && typeof value === 'string' && !value.startsWith('%')) texts.push(value);
      return value;
    });
    expect(texts.filter(text => !NAMES.test(text))).toEqual([]);
  });
});

describe.each(PAIRS)('the translation of %s', (from, to) => {
  const english = toWords(read(from));
  const german = toWords(read(to));

  it('has the same keys', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english));
  });

  it('says something of its own', () => {
    const same = Object.keys(english).filter(key => german[key] === english[key]);
    expect(same.filter(key => !SAME_IN_GERMAN.includes(key))).toEqual([]);
    expect(Object.values(german).filter(text => text.trim() === '')).toEqual([]);
  });

  it('keeps gaps, code, commands and the dots that promise a question', () => {
    const marksOf = (text = '') =>
      [/\{\w+\}/g, /`[^`]+`/g, /\(command:[^)]+\)/g, /…$/g].map(mark => text.match(mark)?.sort() ?? []);
    const wrong = Object.keys(english).filter(
      key => JSON.stringify(marksOf(german[key])) !== JSON.stringify(marksOf(english[key])),
    );
    expect(wrong).toEqual([]);
  });
});

it('each step of the walkthrough has its page in German', () => {
  const pages = readdirSync(join(ROOT, 'media/walkthrough'));
  const english = pages.filter(page => /^[\w-]+\.md$/.test(page));
  expect(english.length).toBeGreaterThan(5);
  expect(pages.filter(page => page.endsWith('.nls.de.md'))).toEqual(
    english.map(page => page.replace('.md', '.nls.de.md')),
  );
});

/** Keys of the manifest whose values people read. */
const SHOWN = [
  'title',
  'description',
  'markdownDescription',
  'label',
  'name',
  'displayName',
  'contents',
  'userDescription',
];

/** Names that are typed and names of the product. */
const NAMES = /^(?:gracious(?:_\w+)?|Gracious|reply|check|soften|explain)$/;

/** Names, and codes of the web. */
const SAME_EVERYWHERE = [
  /^(?:Gracious|Gmail|Outlook|outlook\.com, .*)$/,
  // Names of errors, and what language models read.
  /^(?:Blocked|Canceled|All values are quotations from the mail: .*)$/,
  /^gracious \(language model\)$/,
  /^\*\*Gracious: \uFFFC\*\*\s+$/,
  /^\d+px \w+$/,
  /^default-src 'none'/,
];

const SAME_IN_GERMAN: readonly string[] = ['Mail'];
