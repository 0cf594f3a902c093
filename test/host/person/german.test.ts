// Where the editor is German, so are we; the letters stay English.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

/** Milliseconds; a window with one more language is no slower, but machines are busy. */
const PATIENTLY = { timeout: 15_000 };

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
  await expect
    .poll(() => code.editor.squiggles(), PATIENTLY)
    .toContainEqual(expect.objectContaining({ line: 9 }));
  await code.editor.goTo(9, 40);
  const fixes = await code.editor.openQuickFixes();
  expect(fixes.join('; ')).toContain('Hier so lassen (asking-why)');
  // What goes into the letter is in the letter's language.
  expect(fixes.some(fix => fix.startsWith('Write: '))).toBe(true);
  await code.screenshot('german-quick-fixes');
  await code.press('Escape');

  await code.run('Gracious: Übergeben…');
  await expect.poll(() => code.quickInput.title(), PATIENTLY).toMatch(/^Übergeben: noch offen – /);
  await code.screenshot('german-hand-over');
  await code.quickInput.cancel();

  expect(code.outsideRequests()).toEqual([]);
});

test('insights are in German', async () => {
  const code = await openVsCode({ files: { 'letter.reply.md': LETTER }, language: 'de' });
  await code.run('Gracious: Einblicke anzeigen');
  await code.webview().getByRole('heading', { name: 'Wie weit Bewerbungen kamen' }).waitFor();
  await code.screenshot('german-insights');
  expect(code.outsideRequests()).toEqual([]);
});

const MAIL = `From: Priya Raman <priya.raman@northwind.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.
We have decided to offer the position to another candidate.

With best wishes,
Priya Raman
`;

test('an English rejection is explained and answered in a German editor', async () => {
  const code = await openVsCode({ files: { 'mail.txt': MAIL }, open: 'mail.txt', language: 'de' });
  await code.run('Gracious: Diese Absage erklären');
  await code.notifications.waitFor('Eine Antwort lohnt sich');
  await code.page.locator('.view-line', { hasText: 'another candidate' }).first().waitFor();
  await code.screenshot('german-marks');

  await code.run('Gracious: Auf eine Absage antworten…');
  await code.quickInput.pick('Geöffnetes Dokument');
  await code.quickInput.waitFor('Auf eine Absage antworten: Das liest sich wie eine Absage (2/3)');
  await code.quickInput.pick('Weiter');
  await expect.poll(() => code.quickInput.title(), PATIENTLY).toMatch(/^Eine Antwort lohnt sich/);
  const labels = (await code.quickInput.items()).map(({ label }) => label);
  expect(labels.join('\n')).toContain('Menschen haben sich Zeit für Gespräche genommen');
  await code.screenshot('german-advice');
  await code.quickInput.accept();
  // The letter is in the language of the mail that it answers.
  await code.editor.waitFor('data-analyst.reply.md');
  const saved = async () => {
    await code.editor.save();
    return code.readFile('data-analyst.reply.md');
  };
  await expect.poll(saved, PATIENTLY).toMatch(/(?:Hi|Hello|Dear) Priya/);
});

test('the walkthrough is in German', async () => {
  const code = await openVsCode({ files: { 'a.txt': 'x' }, width: 1600, height: 950, language: 'de' });
  await code.run('Welcome: Open Walkthrough...');
  await code.quickInput.type('Mit Gracious auf eine Absage antworten');
  await code.quickInput.pick('Mit Gracious auf eine Absage antworten');
  const walkthrough = code.page.locator('.gettingStartedContainer');
  await walkthrough.getByRole('button', { name: 'Beispiel öffnen' }).first().waitFor();
  await code.webview().getByRole('heading', { name: 'Eine Absage kommt an' }).waitFor();
  await code.screenshot('german-walkthrough');
});
