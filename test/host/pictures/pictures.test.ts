// The pictures of the README, taken in a real VS Code: npm run pictures. Not part of any test run.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openVsCode } from '../person/harness/open.ts';
import type { VsCodeWindow } from '../person/harness/vscode-window.ts';
import { type Frame, writeGif } from './gif.ts';

const SETTINGS = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const MAIL = 'rejection.txt';
const DRAFT = 'northwind.reply.md';

const REJECTION = `From: Priya Raman <priya.raman@northwind.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.

We have decided to offer the position to another candidate,
whose background in energy markets was a closer match.
It was a close call, and we enjoyed the forecasting exercise.

We would be happy to hear from you again,
and I can share a little feedback if you wish.

With best wishes,
Priya Raman
Talent Partner, Northwind
`;

const LETTER = `---
gracious: 1
to: Priya Raman <priya.raman@northwind.example>
subject: Thank you for the update – Data Analyst
company: Northwind
role: Data Analyst
stage: interview
people: [Priya Raman, Jo Weber]
---

Hi Priya,

Thank you for letting me know about your decision, and for the time that you and Jo Weber took to talk to me about the Data Analyst role. Our talk about forecasting has stayed with me, and I came away with a clear picture of how the team works.

Why was I not selected? After three rounds you owe me an explanation.

I would be glad to hear of other analyst roles in spring, and I wish you and the team every success in the coming months.

Best regards,
Sam
`;

/** Shows nothing but the editor, its words at rest. */
async function tidy(code: VsCodeWindow): Promise<void> {
  await code.run('Notifications: Clear All Notifications');
  await code.page.mouse.move(5, 300);
  await code.page.waitForTimeout(700);
}

async function hideSidebar(code: VsCodeWindow): Promise<void> {
  await code.run('View: Toggle Primary Side Bar Visibility');
}

test('the way from a rejection to a letter', async () => {
  const code = await openVsCode({
    files: { [DRAFT]: LETTER, [MAIL]: REJECTION },
    settings: SETTINGS,
    width: 1080,
    height: 640,
  });
  const frames: Frame[] = [];
  const take = async (delay: number) => {
    frames.push({ png: await code.page.screenshot(), delay });
  };
  await hideSidebar(code);

  await code.editor.open(MAIL);
  await tidy(code);
  await take(1_500);
  await code.run('Gracious: Explain This Rejection');
  await code.notifications.waitFor('A reply is');
  await tidy(code);
  await take(3_000);
  await code.page.screenshot({ path: 'images/explain.png' });
  await code.run('Gracious: Explain This Rejection');

  await code.run('Gracious: Reply to a Rejection…');
  await code.quickInput.pick('Open document');
  await code.quickInput.waitFor('Reply to a Rejection: This reads like a rejection (2/3)');
  await take(2_500);
  await code.quickInput.pick('Continue');
  await expect.poll(() => code.quickInput.title()).toMatch(/^A reply is worth sending/);
  await code.page.waitForTimeout(300);
  await take(3_000);
  await code.page.screenshot({ path: 'images/advice.png' });
  await code.quickInput.cancel();

  await code.editor.open(DRAFT);
  await code.editor.waitForSquiggle('you owe me an explanation');
  await tidy(code);
  await take(2_500);
  await code.editor.goTo(15, 45);
  await code.editor.openQuickFixes();
  await code.page.waitForTimeout(300);
  await take(3_000);
  await code.page.screenshot({ path: 'images/quick-fix.png' });
  await code.press('Escape');
  await code.editor.applyQuickFix('Remove the sentence');
  await code.editor.goTo(15, 8);
  const [wording = ''] = await code.editor.openQuickFixes();
  await code.press('Escape');
  await code.editor.applyQuickFix(wording);
  await code.editor.waitForSquiggles(0);
  await tidy(code);
  await take(2_500);

  await code.run('Gracious: Hand Over…');
  await expect.poll(() => code.quickInput.title()).toMatch(/^Hand Over/);
  await code.page.waitForTimeout(300);
  await take(3_500);
  const page = await code.page.context().newPage();
  await writeGif('images/gracious.gif', frames, page);
  expect((await readFile('images/gracious.gif')).length).toBeLessThan(900_000);

  // The icon is drawn by the same browser.
  await page.setViewportSize({ width: 128, height: 128 });
  await page.setContent(`<body style="margin:0">${await readFile('images/icon.svg', 'utf8')}</body>`);
  await page.screenshot({ path: 'images/icon.png', omitBackground: true });
});
