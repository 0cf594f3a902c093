import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

/** Takes the place of the first built-in template wherever it is loaded. */
const TEMPLATE = `---
id: thanks-only
title: Of this folder
description: When the folder is trusted.
when:
  stages: [interview]
  goals: [thanks]
---
Hello,

This came out of the folder.
`;

test('templates of a folder wait until the person trusts it', async () => {
  const code = await openVsCode({
    files: { 'letter.md': 'Hi\n', '.gracious/templates/thanks-only.md.hbs': TEMPLATE },
    open: 'letter.md',
    trust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  });
  await expect.poll(() => code.statusBar(), { timeout: 20_000 }).toContain('Restricted Mode');
  await code.run('Gracious: New Draft from Template…');
  await code.quickInput.waitFor('New Draft from Template');
  expect((await code.quickInput.items()).map(({ label }) => label)).not.toContain('Of this folder');
  await code.press('Escape');
  await code.quickInput.waitUntilClosed();

  await code.run('Workspaces: Manage Workspace Trust');
  await code.page
    .locator('.workspace-trust-editor')
    .getByRole('button', { name: 'Trust', exact: true })
    .click();
  await expect.poll(() => code.statusBar(), { timeout: 20_000 }).not.toContain('Restricted Mode');

  await code.run('Gracious: New Draft from Template…');
  await code.quickInput.waitFor('New Draft from Template');
  expect((await code.quickInput.items()).map(({ label }) => label)).toContain('Of this folder');
  await code.quickInput.pick('Of this folder');
  await expect.poll(() => code.editor.text()).toContain('This came out of the folder.');
});
