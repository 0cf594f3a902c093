// The packaged extension: small, nothing in it that does not belong, and at work when it is installed.
import { stat } from 'node:fs/promises';
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

test('the package holds what the extension needs and nothing else', async () => {
  const files = (await vsce(['ls', '--no-dependencies'])).trim().split(/\r?\n/).sort();
  expect(files.filter(file => !OPTIONAL.includes(file))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/extension.js',
    'dist/gracious.bin',
    'dist/late.js',
    'dist/web/extension.js',
    'media/insights.css',
    'media/sample-rejection.txt',
    'media/tracker.svg',
    'media/walkthrough/explain.md',
    'media/walkthrough/hand-over.md',
    'media/walkthrough/reply.md',
    'media/walkthrough/sample.md',
    'media/walkthrough/track.md',
    'media/walkthrough/write.md',
    'package.json',
    'snippets/gracious.json',
  ]);
});

test('the package is small, can be installed, and checks a draft', async () => {
  const { path, remove } = await createTemporaryFolder('package');
  onTestFinished(remove);
  const vsix = `${path}/gracious.vsix`;
  await vsce([
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '-o',
    vsix,
  ]);
  expect((await stat(vsix)).size).toBeLessThan(LIMIT);

  const code = await openVsCode({ vsix, files: { 'letter.reply.md': LETTER }, open: 'letter.reply.md' });
  await expect
    .poll(() => code.editor.squiggles(), { timeout: 15_000 })
    .toContainEqual({ severity: 'warning', line: 8, text: expect.stringContaining('Why') });
  expect(await code.palette.offers('Gracious:')).toContain('Gracious: Check This Document');
  expect(code.outsideRequests()).toEqual([]);
});

/** Files that the package may have. */
const OPTIONAL = ['images/icon.png'];

/** Runs the packager in the project and returns what it prints. */
async function vsce(args: readonly string[]): Promise<string> {
  const child = startChild(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], { cwd: PROJECT });
  onTestFinished(child.stop);
  expect(await child.exited, child.output()).toBe(0);
  return child.output();
}
