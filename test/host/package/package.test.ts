// The packaged extension: small, nothing in it that does not belong, and at work when it is installed.
import { readFile, stat } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { startChild } from '../../../src/tools/host/child.ts';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';
import { openVsCode } from '../person/harness/open.ts';

/** What the package may weigh, in bytes. */
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

/** Makes the package as it is published; what the packager says of it. */
async function makePackage(args: readonly string[] = []): Promise<{ vsix: string; said: string }> {
  const { path, remove } = await createTemporaryFolder('package');
  onTestFinished(remove);
  const vsix = `${path}/gracious.vsix`;
  const child = startChild(
    process.execPath,
    ['--import', 'tsx', 'src/tools/package.ts', '--out', vsix, ...args],
    { cwd: PROJECT },
  );
  onTestFinished(child.stop);
  expect(await child.exited, child.output()).toBe(0);
  return { vsix, said: child.output() };
}

/** The files of a package as texts; the packager writes the names of some in small letters. */
async function unpack(vsix: string): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(new Uint8Array(await readFile(vsix)));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name.replace('extension/', ''),
      new TextDecoder().decode(bytes),
    ]),
  );
}

test('the package holds what the extension needs and nothing else, and the packager has nothing to warn of', async () => {
  const { vsix, said } = await makePackage();
  expect(said).not.toMatch(/warn/i);
  const files = await unpack(vsix);
  expect(Object.keys(files).sort()).toEqual([
    'LICENSE.txt',
    '[Content_Types].xml',
    'changelog.md',
    'dist/THIRD-PARTY-NOTICES.txt',
    'dist/extension.js',
    'dist/gracious.bin',
    'dist/late.js',
    'dist/web/extension.js',
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
  const plain = (await unpack((await makePackage()).vsix))['readme.md'] ?? '';
  expect(plain).toMatch(/^# Gracious\n/);
  expect(linksOf(plain)).toEqual([]);
  expect(plain).not.toMatch(/npm (?:ci|start|test)|dist\/cli/);

  const { vsix } = await makePackage(['--pictures', 'https://example.com/gracious']);
  const pictures = linksOf((await unpack(vsix))['readme.md'] ?? '');
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
  const { vsix } = await makePackage();
  expect((await stat(vsix)).size).toBeLessThan(LIMIT);

  const code = await openVsCode({ vsix, files: { 'letter.reply.md': LETTER }, open: 'letter.reply.md' });
  await expect
    .poll(() => code.editor.squiggles(), { timeout: 15_000 })
    .toContainEqual({ severity: 'warning', line: 8, text: expect.stringContaining('Why') });
  expect(await code.palette.offers('Gracious:')).toContain('Gracious: Check This Document');
  expect(code.outsideRequests()).toEqual([]);
});
