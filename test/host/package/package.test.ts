// The packaged extension: small, nothing in it that does not belong, and at work when it is installed.
import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChild } from '../../../src/tools/host/child.ts';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';
import { toPackageReadme } from '../../../src/tools/package/contents.ts';
import { openVsCode } from '../person/harness/open.ts';

/** What the package may weigh, in bytes; a third of it is the weights of the sentence model. */
const LIMIT = 1_000_000;

const LETTER = `---
gracious: 1
stage: interview
---

Dear Ms Raman,

Thank you for letting me know. Why was I not chosen?

Kind regards,
Alex
`;

/** How long making the package may take, in milliseconds; a minute on a busy machine. */
const BOUND = 240_000;

/** The package as it is published, and what the packager says of it. Made once. */
let vsix = '';
let said = '';
let removeFolder = async () => {};

beforeAll(async () => {
  const { path, remove } = await createTemporaryFolder('package');
  removeFolder = remove;
  vsix = `${path}/gracious.vsix`;
  const child = startChild(process.execPath, ['--import', 'tsx', 'src/tools/package.ts', '--out', vsix], {
    cwd: PROJECT,
  });
  const code = await child.exited.finally(child.stop);
  said = child.output();
  expect(code, said).toBe(0);
}, BOUND);

afterAll(() => removeFolder());

/** The files of a package as texts; the packager writes the names of some in small letters. */
async function unpack(): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await readFile(vsix)));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name.replace('extension/', ''),
      new TextDecoder().decode(bytes),
    ]),
  );
}

test('the package holds what the extension needs and nothing else, and the packager has nothing to warn of', async () => {
  expect(said).not.toMatch(/warn/i);
  const files = await unpack();
  expect(Object.keys(files).sort()).toEqual([
    'LICENSE.txt',
    '[Content_Types].xml',
    'changelog.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/core.js',
    'dist/extension.js',
    'dist/gracious.bin',
    'dist/late.js',
    'dist/web/extension.js',
    'dist/yaml.js',
    'extension.vsixmanifest',
    'images/icon.png',
    'l10n/bundle.l10n.de.json',
    'media/insights.css',
    'media/sample-rejection.txt',
    'media/tracker.svg',
    ...['explain', 'hand-over', 'reply', 'sample', 'track', 'write'].flatMap(page => [
      `media/walkthrough/${page}.md`,
      `media/walkthrough/${page}.nls.de.md`,
    ]),
    'package.json',
    'package.nls.de.json',
    'package.nls.json',
    'readme.md',
    'snippets/gracious.json',
  ]);

  const manifest = JSON.parse(files['package.json'] ?? '');
  expect(manifest).not.toHaveProperty('devDependencies');
  expect(manifest).not.toHaveProperty('scripts');

  // Each package that is bundled is named with its licence, and with those of what it needs itself.
  const notices = files['dist/THIRD-PARTY-NOTICES.txt'] ?? '';
  const { dependencies } = JSON.parse(await readFile(`${PROJECT}/package.json`, 'utf8'));
  for (const [name, version] of Object.entries(dependencies))
    expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toMatch(/^entities [\d.]+ \(BSD-2-Clause\)$/m);
  expect(notices).not.toMatch(/^(?:esbuild|vitest|typescript) /m);
});

test('the page of the package has no link that leads nowhere, with and without an address for its pictures', async () => {
  const readme = await readFile(`${PROJECT}/README.md`, 'utf8');
  const plain = toPackageReadme(readme);
  expect((await unpack())['readme.md']).toBe(plain);
  expect(plain).toMatch(/^# Gracious\n/);
  expect(linksOf(plain)).toEqual([]);
  expect(plain).not.toMatch(/npm (?:ci|start|test)|dist\/cli/);

  const pictures = linksOf(toPackageReadme(readme, 'https://example.com/gracious'));
  expect(pictures.length).toBeGreaterThan(4);
  for (const address of pictures)
    expect(address).toMatch(/^https:\/\/example\.com\/gracious\/images\/[\w-]+\.(?:png|gif)$/);
});

/** Where links and pictures of a Markdown text lead, the text's own headings left out. */
function linksOf(markdown: string): readonly string[] {
  const text = markdown.replace(/```[\s\S]*?```|`[^`]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|src="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter(address => !address.startsWith('#'));
}

test('the package is small, can be installed, and checks a draft', async () => {
  expect((await stat(vsix)).size).toBeLessThan(LIMIT);

  const code = await openVsCode({ vsix, files: { 'letter.reply.md': LETTER }, open: 'letter.reply.md' });
  await expect
    .poll(() => code.editor.squiggles(), { timeout: 15_000 })
    .toContainEqual({ severity: 'warning', line: 8, text: expect.stringContaining('Why') });
  expect(await code.palette.offers('Gracious:')).toContain('Gracious: Check This Document');
  expect(code.outsideRequests()).toEqual([]);
});
