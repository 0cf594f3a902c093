// A language model at work on a letter, as a person sees it: what would be sent, what came back, part by part, and in the chat.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const HEAD = `---
gracious: 1
to: Priya Raman <priya.raman@northwind.example>
subject: Thank you for the update – Data Analyst
company: Northwind
role: Data Analyst
stage: interview
status: draft
people: [Priya Raman, Jo Weber]
---

`;
const LETTER = `Hi Priya,

Thank you for letting me know, and for the time that you and Jo Weber took to talk to me about the Data Analyst role.

I understand your decision. It was good to hear how the team works, and I came away with a clear picture of it.

If you could name one area that I could strengthen, I would be grateful, and I understand if you cannot share that.

I would be glad to stay in touch, and I wish you and the team every success in the coming months.

Best regards,
Sam
`;
const ANSWER = LETTER.replace(
  'It was good to hear how the team works, and I came away with a clear picture of it.',
  'Our talk about forecasting with Jo has stayed with me, and I came away with a clear picture of the team.',
).replace(
  'I would be glad to stay in touch, and I wish you and the team every success in the coming months.',
  'I would be glad to hear of other analyst roles in spring, and I wish you and the team every success.',
);
const NOTES = 'Our talk about forecasting with Jo. I would like to hear of other analyst roles in spring.';
const MAIL = `From: Priya Raman <priya.raman@northwind.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.
We have decided to offer the Data Analyst position to another candidate.

With best wishes,
Priya Raman
Northwind
`;
const SETTINGS = { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };
const SIZE = { width: 1400, height: 860 };

type Code = Awaited<ReturnType<typeof openVsCode>>;

/** From the command to the choice of parts. */
async function personalise(code: Code): Promise<void> {
  await code.run('Gracious: Personalise Draft…');
  await code.quickInput.waitFor('Personalise Draft: the mail that you answer');
  await code.quickInput.pick('rejection.txt');
  await code.quickInput.waitFor('Personalise Draft: your own words');
  await code.quickInput.type(NOTES);
  await code.quickInput.accept();
  await code.quickInput.waitFor('Send this to Scripted good (scripted)?');
}

test('a draft is personalised: preview, consent, comparison, parts', async () => {
  const code = await openVsCode({
    files: { 'northwind.reply.md': HEAD + LETTER, 'rejection.txt': MAIL },
    models: { offered: ['good'], answers: [ANSWER] },
    settings: SETTINGS,
    ...SIZE,
  });
  await code.editor.open('rejection.txt');
  await code.press('ControlOrMeta+K');
  await code.press('Enter');
  await code.editor.open('northwind.reply.md');
  await personalise(code);
  await code.page.locator('.view-line', { hasText: '=== Message 2 of 2' }).first().waitFor();
  await code.screenshot('assist-1-preview');
  expect(await code.readFile('northwind.reply.md')).toBe(HEAD + LETTER);

  await code.quickInput.pick('Send it this once');
  await code.quickInput.waitFor('Which parts go into your letter?');
  await expect.poll(async () => (await code.quickInput.items()).length).toBe(2);
  await code.page.waitForTimeout(500);
  await code.screenshot('assist-2-parts');
  await code.quickInput.cancel();
  await code.quickInput.waitUntilClosed();
  await code.screenshot('assist-3-comparison');
  expect(await code.readFile('northwind.reply.md')).toBe(HEAD + LETTER);

  // Into the word “forecasting”.
  await code.editor.goTo(16, 48);
  await code.press('ControlOrMeta+K');
  await code.press('ControlOrMeta+I');
  const hover = code.page.locator('.monaco-hover:visible', { hasText: 'Stands in' }).first();
  await hover.waitFor();
  await code.screenshot('assist-4-provenance');
  await code.press('Escape');

  await code.page.getByRole('button', { name: 'Take This Part' }).first().click();
  await expect.poll(() => code.editor.tabs()).toContain('northwind.reply.md');
  await code.page.getByRole('button', { name: 'Leave This Part' }).first().click();
  await code.notifications.waitFor('1 of 2 parts is in your letter');
  await code.editor.waitFor('northwind.reply.md');
  const taken = await code.editor.text();
  expect(taken).toContain('Our talk about forecasting with Jo has stayed with me');
  expect(taken).toContain('I would be glad to stay in touch');
  await code.editor.undo();
  await expect.poll(() => code.editor.text()).toBe(HEAD + LETTER);
  expect(code.outsideRequests()).toEqual([]);
});

test('made-up facts are marked, and a slow model is stopped', async () => {
  const code = await openVsCode({
    files: { 'northwind.reply.md': HEAD + LETTER },
    open: 'northwind.reply.md',
    models: { offered: ['invented', 'slow'], answers: [ANSWER] },
    settings: SETTINGS,
    ...SIZE,
  });
  const ask = async (model: string) => {
    await code.run('Gracious: Personalise Draft…');
    await code.quickInput.waitFor('Which language model?');
    await code.quickInput.pick(`Scripted ${model}`);
    await code.quickInput.pick('Without the mail');
    await code.quickInput.waitFor('Personalise Draft: your own words');
    await code.quickInput.type(NOTES);
    await code.quickInput.accept();
    await code.quickInput.pick('Send it this once');
  };
  await ask('invented');
  await code.notifications.waitFor('did not pass the checks');
  await code.screenshot('assist-5-set-aside');
  await code.notifications.press('did not pass the checks', 'Look at the Answer');
  const doubt = code.page.locator('.editor.modified .view-line', { hasText: 'Globex' }).first();
  await doubt.waitFor();
  await expect.poll(() => marksIn(code)).toContain('‹nothing in your files says this›');
  await code.screenshot('assist-6-made-up');

  await code.editor.open('northwind.reply.md');
  await ask('slow');
  const toast = code.page.locator('.notification-list-item', { hasText: 'Personalising the letter' }).first();
  await toast.getByText('characters so far').waitFor();
  await code.screenshot('assist-7-progress');
  await toast.getByRole('button', { name: 'Cancel' }).click();
  await code.notifications.waitFor('Stopped. Your letter stays as it is.');
  expect(await code.editor.text()).toBe(HEAD + LETTER);
});

test('a sentence is rewritten from the quick fix menu, behind our own fixes', async () => {
  const flawed =
    HEAD + LETTER.replace('I understand your decision.', 'I understand your decision. Why was I not chosen?');
  const code = await openVsCode({
    files: { 'northwind.reply.md': flawed },
    open: 'northwind.reply.md',
    models: { offered: ['good'], answers: ['I accept it with good grace.'] },
    settings: SETTINGS,
    ...SIZE,
  });
  await code.editor.waitForSquiggle('Why was I not');
  await code.editor.select('Why was I');
  const title = 'Rewrite This Sentence with a Language Model…';
  const titles = await code.editor.openQuickFixes();
  expect(titles[titles.indexOf('Explain asking-why') + 1]).toBe(title);
  await code.screenshot('assist-8-quick-fix');
  await code.press('Escape');
  await code.editor.applyQuickFix(title);
  await code.quickInput.pick('Send it this once');
  await code.quickInput.waitFor('Take the model’s wording?');
  await code.screenshot('assist-9-rewrite');
  await code.quickInput.pick('Take It');
  await code.notifications.waitFor('The part is in your letter');
  await expect
    .poll(() => code.editor.text())
    .toBe(flawed.replace('Why was I not chosen?', 'I accept it with good grace.'));
});

test('the chat checks an open letter', async () => {
  const flawed =
    HEAD + LETTER.replace('I understand your decision.', 'I understand your decision. Why was I not chosen?');
  const code = await openVsCode({
    files: { 'northwind.reply.md': flawed },
    open: 'northwind.reply.md',
    models: { offered: ['good'], answers: [ANSWER] },
    settings: { ...SETTINGS, 'chat.disableAIFeatures': false },
    ...SIZE,
  });
  await code.run('Chat: Open Chat');
  await code.page.getByText('Scripted good').first().waitFor();
  await code.page.keyboard.type('@gracious /check', { delay: 30 });
  await code.page
    .locator('.interactive-input-part .detected-word, .interactive-input-editor')
    .first()
    .waitFor();
  await code.press('Escape');
  await code.press('Enter');
  const answer = code.page.locator('.interactive-response', { hasText: 'things to look at' }).first();
  await answer.getByRole('button', { name: 'Show in the Letter' }).waitFor();
  expect(await answer.innerText()).toContain('asking-why');
  await code.screenshot('assist-10-chat');
  expect(code.outsideRequests()).toEqual([]);
});

/** The words behind the marks; they are CSS content, so that they never become part of the text. */
async function marksIn(code: Code): Promise<readonly string[]> {
  const contents: unknown = await code.page.evaluate(
    `[...document.querySelectorAll('.view-line span[class*="ced-"]')].map(each => getComputedStyle(each, '::after').content)`,
  );
  return Array.isArray(contents) ? contents.map(each => String(each).replace(/^"|"$/g, '')) : [];
}
