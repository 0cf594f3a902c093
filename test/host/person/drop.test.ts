// A mail file dragged from the explorer into an empty document, as a person does it with Shift held.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind-analytics.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst
MIME-Version: 1.0
Content-Type: text/plain

Dear Sam,

Thank you for coming in to meet Jo Weber and me. We chose another candidate for the Data Analyst position.

With best wishes,
Priya Raman
Northwind Analytics
`;

test('a mail dropped into an empty document becomes a reply', async () => {
  const code = await openVsCode({ files: { 'mail.eml': MAIL, 'letter.md': '' } });
  await code.editor.open('letter.md');
  // The document wakes the extension.
  await code.run('Gracious: Check This Document');
  const row = code.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'mail.eml' }).first();
  const target = code.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  const [from, to] = [await row.boundingBox(), await target.boundingBox()];
  if (from === null || to === null) throw new Error('The explorer or the editor is not on the screen.');
  await code.page.mouse.move(from.x + 40, from.y + from.height / 2);
  await code.page.mouse.down();
  await code.page.mouse.move(from.x + 90, from.y + 40, { steps: 4 });
  await code.page.keyboard.down('Shift');
  await code.page.mouse.move(to.x + 60, to.y + 8, { steps: 8 });
  await code.page.mouse.move(to.x + 64, to.y + 9, { steps: 2 });
  await code.screenshot('drop-1-over');
  await code.page.mouse.up();
  await code.page.keyboard.up('Shift');
  await expect.poll(() => code.editor.text(), { timeout: 15_000 }).toContain('gracious: 1');
  await code.screenshot('drop-2-reply');
  const text = await code.editor.text();
  expect(text).toContain('company: Northwind Analytics');
  expect(text).toMatch(/\n(?:Hi|Hello|Dear) Priya/);
});
