// Where the editor is German, so are we; the letters stay English.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const LETTER = `---
gracious: 1
company: Acme
stage: interview
---

Dear Ms Raman,

Thank you for letting me know. Why was I not chosen?

Kind regards,
Alex
`;

test('a German editor is answered in German', async () => {
  const code = await openVsCode({
    files: { 'letter.reply.md': LETTER },
    open: 'letter.reply.md',
    language: 'de',
  });
  expect(await code.palette.offers('Gracious: Auf eine')).toContain('Gracious: Auf eine Absage antworten…');

  await code.run('Gracious: Dieses Dokument prüfen');
  await code.notifications.waitFor('Hinweise in der Ansicht „Probleme“');
  await expect.poll(() => code.editor.squiggles()).toContainEqual(expect.objectContaining({ line: 9 }));
  await code.editor.goTo(9, 40);
  const fixes = await code.editor.openQuickFixes();
  expect(fixes.join('; ')).toContain('Hier so lassen (asking-why)');
  // What goes into the letter is in the letter's language.
  expect(fixes.some(fix => fix.startsWith('Write: '))).toBe(true);
  await code.screenshot('german-quick-fixes');
  await code.press('Escape');

  await code.run('Gracious: Übergeben…');
  await expect.poll(() => code.quickInput.title()).toMatch(/^Übergeben: noch offen – /);
  await code.screenshot('german-hand-over');
  await code.quickInput.cancel();

  await code.run('Gracious: Einblicke anzeigen');
  await code.webview().getByRole('heading', { name: 'Wie weit Bewerbungen kamen' }).waitFor();
  await code.screenshot('german-insights');
  expect(code.outsideRequests()).toEqual([]);
});
