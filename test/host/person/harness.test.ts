// The helpers, proved on what VS Code itself offers: a stylesheet has squiggles, quick fixes and hovers, Markdown a preview.
import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openVsCode } from './harness/open.ts';

const STYLESHEET = 'a {\n  colr: red;\n}\n';

test('squiggles, Problems and quick fixes by keyboard', async () => {
  const code = await openVsCode({ files: { 'style.css': STYLESHEET }, open: 'style.css' });
  expect(await code.editor.waitForSquiggles(1)).toEqual([{ severity: 'warning', line: 2, text: 'colr' }]);

  await code.problems.open();
  expect(await code.problems.entries()).toEqual([
    {
      severity: 'warning',
      message: "Unknown property: 'colr'",
      source: 'css',
      code: 'unknownProperties',
      place: '[Ln 2, Col 3]',
    },
  ]);
  await code.screenshot('harness-problems');

  await code.editor.focus();
  await code.editor.goTo(2, 4);
  await code.editor.applyQuickFix("Rename to 'color'");
  await code.editor.waitForSquiggles(0);
  expect(await code.editor.text()).toBe('a {\n  color: red;\n}\n');
  expect(await code.readFile('style.css')).toBe(STYLESHEET);
  await code.editor.save();
  expect(await code.readFile('style.css')).toBe('a {\n  color: red;\n}\n');
  expect(code.outsideRequests()).toEqual([]);
});

test('typing, pasting, selecting and reading text', async () => {
  const code = await openVsCode({ files: { 'letter.md': 'Dear Ms Raman,\n' }, open: 'letter.md' });
  await code.editor.goTo(2);
  await code.editor.type('Thank you.');
  await code.press('Enter');
  await code.editor.paste('Kind regards 🙂\nAlex\n');
  await expect
    .poll(() => code.editor.visibleLines())
    .toEqual(['Dear Ms Raman,', 'Thank you.', 'Kind regards 🙂', 'Alex', '']);
  await code.clipboard.write('kept');
  expect(await code.editor.text()).toBe('Dear Ms Raman,\nThank you.\nKind regards 🙂\nAlex\n');
  expect(await code.clipboard.read()).toBe('kept');
  await code.editor.select('Ms Raman');
  await code.editor.type('Priya');
  await expect.poll(async () => (await code.editor.visibleLines())[0]).toBe('Dear Priya,');
  await code.editor.undo();
  const long = 'a line that is longer than the window is wide '.repeat(8).trim();
  await code.editor.goTo(2);
  await code.editor.paste(`${long}\n`);
  await expect.poll(async () => (await code.editor.visibleLines())[1]).toBe(long);
  expect(await code.editor.tabs()).toEqual(['letter.md']);
});

test('palette, pickers, menus, messages and the status bar', async () => {
  const code = await openVsCode({ files: { 'letter.md': '', 'style.css': STYLESHEET }, open: 'style.css' });
  expect(await code.palette.offers('Change Language')).toContain('Change Language Mode');
  await code.run('Change Language Mode');
  await code.quickInput.type('Markd');
  expect((await code.quickInput.items()).map(item => item.label)).toContain('Markdown');
  await code.quickInput.pick('Markdown');
  await expect.poll(() => code.statusBar()).toContain('Markdown');

  await code.menu.openForFile('letter.md');
  expect(await code.menu.labels()).toContain('Open Preview');
  await code.menu.close();

  await code.run('JSON: Clear Schema Cache');
  expect(await code.notifications.waitFor('cache cleared')).toBe('JSON schema cache cleared.');
  await code.screenshot('harness-message');
});

test('hovers and webviews', async () => {
  const code = await openVsCode({
    files: { 'letter.md': '# Thank you\n', 'style.css': STYLESHEET },
    open: 'style.css',
  });
  await code.editor.goTo(2, 4);
  await code.editor.waitForSquiggles(1);
  expect(await code.editor.hover()).toContain("Unknown property: 'colr'");
  await code.screenshot('harness-hover');
  await code.editor.open('letter.md');
  await code.run('Markdown: Open Preview');
  await code.webview().getByRole('heading', { name: 'Thank you' }).waitFor();
  // VS Code's own preview does not say its language.
  const problems = await accessibilityProblems(code.webview());
  expect(problems).toContainEqual(expect.stringMatching(/^html-has-lang: /));
  await code.screenshot('harness-webview');
  expect(code.outsideRequests()).toEqual([]);
});

test('a folder that is not trusted, and dialogs', async () => {
  const code = await openVsCode({
    files: { 'letter.md': '' },
    trust: true,
    settings: { 'security.workspace.trust.startupPrompt': 'always' },
  });
  expect(await code.notifications.dialogText()).toContain('Do you trust the authors');
  await code.notifications.answerDialog("No, I don't trust the authors");
  await expect.poll(() => code.statusBar()).toContain('Restricted Mode');
});
