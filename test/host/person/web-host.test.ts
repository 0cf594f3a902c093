import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';
import { openVsCode } from './harness/open.ts';

const DRAFT = '---\ngracious: 1\ncompany: Acme\nstage: final\nstatus: draft\n---\n\nHi Jo,\n';

const MAIL = `From: Priya Raman <priya.raman@acme.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me. We have chosen another candidate for the role of Data Analyst.

With best wishes,
Priya Raman
`;

/** What the packaged extension has besides its manifest. */
const PARTS = [
  'dist/web',
  'dist/core.js',
  'dist/late.js',
  'dist/yaml.js',
  'dist/gracious.bin',
  'l10n',
  'media',
  'package.nls.json',
  'package.nls.de.json',
  'snippets',
];

/** The extension without its entry for Node.js, so that VS Code has only the web worker to run it in. */
async function webOnly(): Promise<string> {
  const { path, remove } = await createTemporaryFolder('web');
  onTestFinished(remove);
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  for (const part of PARTS) {
    await cp(join(PROJECT, part), join(path, part), { recursive: true });
  }
  await writeFile(join(path, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  return path;
}

test('the tracker, insights and the reading of mails work in the web worker host', async () => {
  const code = await openVsCode({
    extensions: [await webOnly()],
    files: { 'acme.reply.md': DRAFT, 'mail.eml': MAIL },
  });
  await code.run('View: Show Gracious');
  const view = code.page.locator('#workbench\\.view\\.extension\\.gracious .pane-body');
  await view.getByText('Acme').waitFor();
  await code.run('Gracious: Show Insights');
  await code.webview().getByRole('heading', { name: 'How far applications came' }).waitFor();
  await code.screenshot('web-host');
  // The first mail loads the part of the extension that reads mails.
  await code.editor.open('mail.eml');
  await code.run('Gracious: Explain This Rejection');
  await code.notifications.waitFor('A reply is');
  await code.run('Developer: Show Running Extensions');
  const list = code.page.locator('.runtime-extensions-editor');
  const running = list.locator('.monaco-list-row', { hasText: 'Gracious' });
  // Only the rows in view exist; the order is that of the activations.
  await list.hover();
  const lookFor = async () => {
    if ((await running.count()) === 0) await code.page.mouse.wheel(0, 200);
    return running.count();
  };
  await expect.poll(lookFor).toBeGreaterThan(0);
  expect(await running.innerText()).toMatch(/web worker/i);
  await code.press('Escape');
  await code.editor.open('acme.reply.md');
  await code.run('Gracious: Personalise Draft…');
  await code.notifications.waitFor('no language model at the moment');
});

test('the web worker host speaks German too', async () => {
  const code = await openVsCode({ extensions: [await webOnly()], files: { 'a.md': 'Hi\n' }, language: 'de' });
  await code.run('Gracious: Einblicke anzeigen');
  await code.webview().getByRole('heading', { name: 'Einblicke' }).waitFor();
});
