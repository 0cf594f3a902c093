// What a rejection says between the lines, read with the eyes, with the keyboard, and without colours.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind-analytics.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.

After careful consideration we have chosen another candidate,
who has more experience in forecasting.
I would be happy to give you feedback on the case study.
We will keep your details on file.

With best wishes,
Priya Raman
Northwind Analytics
`;

const LABELS = [
  'decision',
  'stated reason',
  'set phrase',
  'feedback offered',
  'door left open',
  'person to address',
];

test('the marks of a rejection, by eye and by keyboard', async () => {
  const code = await openVsCode({
    files: { 'mail.eml': MAIL },
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
    height: 620,
  });
  await code.editor.open('mail.eml');
  await code.run('Gracious: Explain This Rejection');
  await code.notifications.waitFor('A reply is');
  await expect.poll(() => labelsIn(code)).toEqual(expect.arrayContaining(LABELS.map(label => `‹${label}›`)));
  await code.screenshot('explain-1-marks');

  await code.editor.goTo(1, 1);
  await code.run('Gracious: Go to Next Mark of This Rejection');
  const hover = code.page.locator('.monaco-hover:visible', { hasText: 'Gracious: ' }).first();
  await hover.waitFor();
  await code.screenshot('explain-2-hover');
  await code.press('Escape');

  await code.run('Gracious: List the Marks of This Rejection…');
  await code.quickInput.waitFor();
  const items = await code.quickInput.items();
  expect(items.map(item => item.label)).toEqual(expect.arrayContaining(['decision', 'stated reason']));
  expect(items.find(item => item.label === 'decision')?.detail).toContain('accept it in one sentence');
  await code.screenshot('explain-3-list');
  await code.quickInput.pick('feedback offered');
  await code.quickInput.waitUntilClosed();
  await expect.poll(() => code.editor.hasFocus()).toBe(true);
  await hover.waitFor();
  await code.press('Escape');

  await code.run('Gracious: Explain This Rejection');
  await expect.poll(() => labelsIn(code)).toEqual([]);
  expect(await code.readFile('mail.eml')).toBe(MAIL);
});

test('in a high contrast theme, and from the menu of the explorer', async () => {
  const code = await openVsCode({
    files: { 'mail.eml': MAIL },
    settings: { 'workbench.colorTheme': 'Default High Contrast' },
  });
  await code.menu.openForFile('mail.eml');
  await code.menu.choose('Explain This Rejection');
  await code.editor.waitFor('mail.eml');
  await expect.poll(() => labelsIn(code)).toContain('‹decision›');
  await code.screenshot('explain-4-high-contrast');
});

/** The words behind the marks; they are CSS content, so that they never become part of the text. */
async function labelsIn(code: Awaited<ReturnType<typeof openVsCode>>): Promise<readonly string[]> {
  const contents: unknown = await code.page.evaluate(
    `[...document.querySelectorAll('.view-line span[class*="ced-"]')].map(each => getComputedStyle(each, '::after').content)`,
  );
  return Array.isArray(contents)
    ? contents
        .map(String)
        .filter(content => content.includes('‹'))
        .map(content => content.replace(/^"|"$/g, ''))
    : [];
}
