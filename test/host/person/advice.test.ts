// The advice on a rejection, and what only the writer can say.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind-analytics.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.

We have decided to offer the Data Analyst position to another candidate.

With best wishes,
Priya Raman
Northwind Analytics
`;

test('anger changes the advice, and the answer rests until tomorrow', async () => {
  const code = await openVsCode({ files: { 'mail.eml': MAIL } });
  await code.menu.openForFile('mail.eml');
  await code.menu.choose('Reply to a Rejection…');
  await code.quickInput.waitFor('Reply to a Rejection: This reads like a rejection (2/3)');
  await code.quickInput.pick('Continue');
  await expect.poll(() => code.quickInput.title()).toMatch(/^A reply is worth sending/);
  await code.quickInput.type('angry');
  await code.quickInput.pick('I am angry about this, or was treated badly');
  await expect.poll(() => code.quickInput.title()).toBe('Better wait before you reply (3/3)');
  const items = await code.quickInput.items();
  expect(items[0]?.label).toBe('Let it rest until tomorrow');
  expect(items[1]?.label).toMatch(/^Sleep on it/);
  await code.screenshot('advice-wait');
  await code.quickInput.type('calmed');
  await code.quickInput.pick('I have calmed down');
  await expect.poll(() => code.quickInput.title()).toMatch(/^A reply is worth sending/);
  await code.quickInput.type('already');
  await code.quickInput.pick('I have answered this mail already');
  await expect.poll(() => code.quickInput.title()).toBe('No reply is needed (3/3)');
  await code.screenshot('advice-no');
  await code.quickInput.accept();
  await code.editor.waitFor('northwind-analytics-data-analyst.reply.md');
  const text = await code.readFile('northwind-analytics-data-analyst.reply.md');
  expect(text).toMatch(/\nstatus: skipped\n/);
  expect(text).toMatch(/\nnext: \S.*\ndue: \d{4}-\d\d-\d\d\n/);
  expect(text).toMatch(/---\n\n$/);
  await code.screenshot('advice-logged');
});
