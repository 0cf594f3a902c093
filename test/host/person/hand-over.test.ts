import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const LETTER = `---
gracious: 1
to: Priya Raman <priya.raman@northwind.example>
subject: Thank you for the update – Data Analyst
company: Northwind
role: Data Analyst
stage: interview
people: [Priya Raman, Jo Weber]
status: draft # my own note
---

Hi Priya,

Thank you for writing so soon, and for telling me plainly how it turned out. I understand the decision, and I am glad
that I had the chance to meet you and Jo. Our talk about **forecasts** has stayed with me.

I would like to stay in touch, and I wish you and the team every success.

Could you tell me why I was not selected?

Best regards,
Sam
`;

test('a letter is previewed, handed over in two keystrokes, and marked as sent by hand', async () => {
  const code = await openVsCode({
    files: { 'northwind.reply.md': LETTER },
    open: 'northwind.reply.md',
    width: 1400,
    height: 860,
  });
  await code.editor.waitForSquiggle('why I was not');
  await code.run('Gracious: Preview What Goes Out');
  await expect.poll(() => code.editor.tabs()).toContain('northwind (what goes out).txt');
  await code.editor.focus();

  await code.press('Control+Alt+Enter');
  await expect.poll(() => code.quickInput.title()).toMatch(/^Hand Over: 1 warning.* still open$/);
  await code.screenshot('hand-over');
  await code.quickInput.pick('Copy as Plain Text');
  await code.notifications.waitFor('Still open: asking-why');
  expect(await code.clipboard.read()).toContain('I am glad that I had the chance to meet you and Jo.');

  // The way that was taken last comes first: two keystrokes from here on.
  await code.clipboard.write('');
  await code.press('Control+Alt+Enter');
  await expect.poll(() => code.quickInput.title()).toMatch(/^Hand Over/);
  await code.press('Enter');
  await expect.poll(() => code.clipboard.read()).toContain('Our talk about forecasts has stayed with me.');

  expect(await code.readFile('northwind.reply.md')).toBe(LETTER);
  await code.notifications.press('Copied', 'Mark as Sent');
  await code.notifications.waitFor('Recorded as sent today');
  const sent = await code.readFile('northwind.reply.md');
  expect(sent.replace(/^sent: \d{4}-\d\d-\d\d$/m, 'sent: TODAY')).toBe(
    LETTER.replace('status: draft # my own note\n', 'status: sent # my own note\nsent: TODAY\n'),
  );
  expect(code.outsideRequests()).toEqual([]);
});

test('a heated letter is asked about, and rests', async () => {
  const code = await openVsCode({ copy: 'examples', open: 'heated.reply.md', width: 1400, height: 860 });
  await code.run('Gracious: Save as .eml…');
  expect(await code.notifications.dialogText()).toMatch(/heat of the moment.*private note/);
  await code.screenshot('gate');
  await code.notifications.answerDialog('Let It Rest');
  await code.notifications.waitFor('heated.private.md; nothing hands them over');
  await code.screenshot('let-it-rest');
  const calm = await code.readFile('heated.reply.md');
  expect(calm).not.toContain('devastated');
  expect(calm).toMatch(/next: Read the letter again, then send it\ndue: /);
  expect(await code.readFile('heated.private.md')).toContain('I am devastated');
  expect(
    (await readdir(code.folder)).filter(name => /\.(?:eml|ics)$/.test(name) && name.startsWith('heated')),
  ).toEqual(['heated.ics']);
});

test('a mail is saved through the dialog, and an address is opened as it is', async () => {
  const code = await openVsCode({ files: { 'northwind.reply.md': LETTER }, open: 'northwind.reply.md' });
  await code.run('Gracious: Save as .eml…');
  await code.quickInput.waitFor();
  await expect.poll(() => code.quickInput.value()).toMatch(/northwind\.eml$/);
  await code.quickInput.accept();
  await code.notifications.waitFor('Saved northwind.eml');
  expect(await code.readFile('northwind.eml')).toContain('X-Unsent: 1\r\n');

  await code.run('Gracious: Open in Gmail');
  const dialog = await code.notifications.dialogText();
  await code.screenshot('open-in-gmail');
  expect(dialog).toContain('mail.google.com');
  await code.notifications.answerDialog('Open');
  const asked = () => code.outsideRequests().find(each => each.startsWith('https://mail.google.com/'));
  await expect.poll(asked, { timeout: 15_000 }).toBeDefined();
  const address = new URL(asked() ?? '');
  expect(address.searchParams.get('su')).toBe('Thank you for the update – Data Analyst');
  expect(address.searchParams.get('body')).toContain('Hi Priya,\r\n\r\nThank you for writing so soon');
});
