// A language model at work on a letter, as a person sees it: what would be sent, what came back, part by part, and in the chat.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const DRAFT = `---
gracious: 1
to: Priya Raman <priya.raman@northwind-analytics.example>
subject: Thank you for the update – Data Analyst
company: Northwind Analytics
role: Data Analyst
stage: interview
received: 2026-11-19T10:12:00Z
status: draft
people: [Priya Raman, Jo Weber]
---

Hi Priya,

Thank you for letting me know, and for the time that you and Jo Weber took to meet me.

I understand your decision. It was good to hear how the team works.

If you could name one area that I could strengthen, I would be grateful; I understand if you cannot share that.

I would be glad to stay in touch, and I wish you and the team every success.

Best regards,
Sam
`;
const ANSWER = DRAFT.replace(
  'It was good to hear how the team works.',
  'Our talk about forecasting with Jo has stayed with me, and I have thought about it since.',
).replace(
  'I would be glad to stay in touch, and I wish',
  'Should an analyst role open in spring, I would be glad to hear of it. I wish',
);

test('a draft is personalised: preview, consent, comparison, parts', async () => {
  const code = await openVsCode({
    files: { 'northwind.reply.md': DRAFT },
    open: 'northwind.reply.md',
    models: { offered: ['good'], answers: [ANSWER] },
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
    width: 1400,
    height: 860,
  });
  await code.run('Gracious: Personalise Draft…');
  await code.quickInput.waitFor('Personalise Draft: the mail that you answer');
  await code.screenshot('assist-1-mail');
  await code.quickInput.pick('Without the mail');
  await code.quickInput.waitFor('Personalise Draft: your own words');
  await code.quickInput.type(
    'Our talk about forecasting with Jo; I would like to hear of analyst roles in spring',
  );
  await code.screenshot('assist-2-notes');
  await code.quickInput.accept();
  await code.quickInput.waitFor('Send this to Scripted good (scripted)?');
  await code.page.waitForTimeout(500);
  await code.screenshot('assist-3-preview');
  await code.quickInput.pick('Send it this once');
  await expect.poll(() => code.quickInput.title(), { timeout: 15_000 }).toMatch(/part|wording/);
  await code.page.waitForTimeout(800);
  await code.screenshot('assist-4-parts');
  await code.press('Escape');
  await code.page.waitForTimeout(500);
  await code.screenshot('assist-5-diff');
  expect(await code.readFile('northwind.reply.md')).toBe(DRAFT);
});

test('the chat', async () => {
  const code = await openVsCode({
    files: {
      'northwind.reply.md': DRAFT.replace(
        'I understand your decision.',
        'I understand your decision. Why was I not chosen?',
      ),
    },
    open: 'northwind.reply.md',
    models: { offered: ['good'], answers: [ANSWER] },
    settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'chat.disableAIFeatures': false },
    width: 1400,
    height: 860,
  });
  await code.run('Chat: Open Chat');
  await code.page.getByText('Scripted good').first().waitFor();
  await code.page.keyboard.type('@gracious /check', { delay: 30 });
  await code.page.waitForTimeout(1000);
  await code.screenshot('assist-6-chat-typing');
  await code.page.keyboard.press('Escape');
  await code.page.keyboard.press('Enter');
  await code.page.waitForTimeout(4000);
  await code.screenshot('assist-7-chat');
});
