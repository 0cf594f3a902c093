import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

test('the walkthrough leads from a sample rejection to a letter that is handed over', async () => {
  const code = await openVsCode({ files: { 'notes.txt': 'x' }, width: 1600, height: 950 });
  await code.run('Welcome: Open Walkthrough...');
  await code.quickInput.type('Answer a rejection with Gracious');
  await code.quickInput.pick('Answer a rejection with Gracious');
  const walkthrough = code.page.locator('.gettingStartedContainer');
  const step = (name: string) => walkthrough.getByRole('button', { name }).first();
  const done = () =>
    walkthrough.locator('.getting-started-step .codicon-getting-started-step-checked').count();

  await step('Open the Sample').click();
  await expect.poll(() => done()).toBe(1);
  await code.screenshot('walkthrough-sample');

  await walkthrough.getByText('Read between the lines').click();
  await step('Explain This Rejection').click();
  await expect.poll(() => code.page.locator('.editor-group-container').count()).toBe(2);
  await expect.poll(() => done()).toBe(2);

  await walkthrough.getByText('Draft the reply').click();
  await step('Reply to a Rejection').click();
  await expect.poll(() => code.quickInput.title()).toMatch(/Reply to a Rejection/);
  await expect
    .poll(async () => (await code.quickInput.items()).map(({ label }) => label))
    .toContain('Open document');
  await code.screenshot('walkthrough-reply');
  await code.quickInput.pick('Open document');
  await expect.poll(() => code.quickInput.title()).toMatch(/\(2\/3\)$/);
  await code.quickInput.pick('Continue');
  await expect.poll(() => code.quickInput.title()).toMatch(/^A reply is worth sending/);
  await code.quickInput.accept();
  await expect.poll(() => code.editor.tabs()).toContain('northwind-analytics-data-analyst.reply.md');
  await expect.poll(() => done()).toBe(3);

  await walkthrough.getByText('Take the better sentence').click();
  await step('Go to the Next Squiggle').click();
  await expect.poll(() => done()).toBe(4);
  await code.press('Escape');

  await walkthrough.getByText('Hand it over').click();
  await step('Hand Over').click();
  await expect.poll(() => code.quickInput.title()).toMatch(/^Hand Over/);
  await expect.poll(() => done()).toBe(5);
  await code.screenshot('walkthrough-hand-over');
  await code.quickInput.pick('Copy as Plain Text');
  await code.notifications.answerDialog('Hand Over Anyway');
  await expect.poll(() => code.clipboard.read()).toMatch(/^(?:Hi|Dear|Hello) Priya/);

  await walkthrough.getByText('Keep track, and learn from it').click();
  await step('Show Applications').click();
  await expect.poll(() => done()).toBe(6);
  await code.screenshot('walkthrough-track');
});
