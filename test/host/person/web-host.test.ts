import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';
import { openVsCode } from './harness/open.ts';

const DRAFT = '---\ngracious: 1\ncompany: Acme\nstage: final\nstatus: draft\n---\n\nHi Jo,\n';

/** The extension without its entry for Node.js, so that VS Code has only the web worker to run it in. */
async function webOnly(): Promise<string> {
  const { path, remove } = await createTemporaryFolder('web');
  onTestFinished(remove);
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  for (const part of ['dist/web', 'media', 'snippets']) {
    await cp(join(PROJECT, part), join(path, part), { recursive: true });
  }
  await writeFile(join(path, 'package.json'), JSON.stringify({ ...manifest, main: undefined }));
  return path;
}

test('the tracker and insights work in the web worker host', async () => {
  const code = await openVsCode({ extensions: [await webOnly()], files: { 'acme.reply.md': DRAFT } });
  await code.run('View: Show Gracious');
  const view = code.page.locator('#workbench\\.view\\.extension\\.gracious .pane-body');
  await view.getByText('Acme').waitFor();
  await code.run('Gracious: Show Insights');
  await code.webview().getByRole('heading', { name: 'How far applications came' }).waitFor();
  await code.screenshot('web-host');
  await code.run('Developer: Show Running Extensions');
  const running = code.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Gracious' });
  await running.waitFor();
  expect(await running.innerText()).toMatch(/web worker/i);
});
