// The main job as a person does it, from the rejection in the clipboard to the letter in the clipboard.
import { expect, test } from 'vitest';
import { openVsCode } from './harness/open.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind-analytics.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.

We have decided to offer the Data Analyst position to another candidate. We would be happy to hear from you again
when another opening fits.

With best wishes,
Priya Raman
Northwind Analytics
`;

const DRAFT = 'northwind-analytics-data-analyst.reply.md';

test('from a rejection in the clipboard to a letter in the clipboard', async () => {
  const code = await openVsCode({ files: { 'notes.md': 'notes\n' } });
  await code.clipboard.write(MAIL);
  await code.run('Gracious: Reply to a Rejection…');
  await code.quickInput.waitFor('Reply to a Rejection (1/3)');
  await code.screenshot('reply-1-source');
  await code.quickInput.pick('Clipboard');

  await code.quickInput.waitFor('Reply to a Rejection: This reads like a rejection (2/3)');
  const facts = new Map((await code.quickInput.items()).map(item => [item.label, item.description]));
  expect(facts.get('Company')).toBe('Northwind Analytics');
  expect(facts.get('Role')).toBe('Data Analyst');
  expect(facts.get('Person to greet')).toBe('Priya Raman');
  await code.screenshot('reply-2-facts');
  // The list shows its first rows only; a person types to find the others.
  await code.quickInput.type('Your name');
  await code.quickInput.pick('Your name');
  await code.quickInput.waitFor('Your name (2/3)');
  await code.quickInput.type('Sam Carter');
  await code.quickInput.accept();
  await code.quickInput.waitFor('Reply to a Rejection: This reads like a rejection (2/3)');
  await code.quickInput.pick('Continue');

  await expect.poll(() => code.quickInput.title()).toMatch(/^A reply is worth sending/);
  await code.screenshot('reply-3-advice');
  await code.quickInput.accept();

  await code.editor.waitFor(DRAFT);
  // Read from disk: selecting everything, as reading the editor does, would leave the gaps.
  const saved = async () => {
    await code.editor.save();
    return code.readFile(DRAFT);
  };
  await expect.poll(saved).toContain('Sam Carter');
  const draft = await saved();
  expect(draft).toMatch(/^---\ngracious: 1\nto: Priya Raman <priya\.raman@northwind-analytics\.example>\n/);
  await code.screenshot('reply-4-draft');

  // The first gap is selected: typing fills it, Tab goes on to the next one.
  const gaps = draft.slice(draft.indexOf('\n---\n')).match(/\[[^\]]+\]/g) ?? [];
  expect(gaps.length).toBeGreaterThan(0);
  await code.editor.type(gaps[0]?.startsWith('[Names') ? 'Jo and Priya' : 'our talk about forecasts');
  await expect.poll(saved).not.toContain(gaps[0] ?? '');

  const lines = (await saved()).split('\n');
  await code.press('Escape');
  await code.editor.goTo(lines.length - 3, 1);
  await code.editor.type('You owe me an explanation.');
  await code.press('Enter');
  await expect
    .poll(async () =>
      (await code.editor.squiggles()).filter(each => each.severity === 'warning').map(each => each.text),
    )
    .toContainEqual(expect.stringContaining('owe me an explanation'));
  await code.problems.open();
  const entries = await code.problems.entries();
  expect(entries.filter(each => each.code === 'demanding-feedback')).toMatchObject([
    { severity: 'warning', source: 'gracious' },
  ]);
  await code.screenshot('squiggle-and-problems');

  await code.editor.focus();
  await code.editor.goTo(lines.length - 3, 6);
  expect((await code.editor.openQuickFixes()).at(0)).toMatch(/^Write: /);
  await code.screenshot('quick-fix');
  await code.editor.applyQuickFix('Remove the sentence');
  await expect.poll(saved).not.toContain('You owe me');

  await code.run('Gracious: Copy as Plain Text');
  await code.notifications.waitFor('Copied');
  const letter = await code.clipboard.read();
  expect(letter).toMatch(/^(?:Hi|Hello|Dear) Priya/);
  expect(letter).not.toContain('gracious:');
  expect(code.outsideRequests()).toEqual([]);
});

test('an empty clipboard, and a step back', async () => {
  const code = await openVsCode({ files: {} });
  await code.clipboard.write(' ');
  await code.run('Gracious: Reply to a Rejection…');
  await code.quickInput.pick('Clipboard');
  await code.notifications.waitFor('The clipboard is empty. Copy the rejection mail, then start again.');

  await code.run('Gracious: Reply to a Rejection…');
  await code.quickInput.pick('By hand');
  await code.quickInput.waitFor('Reply to a Rejection (2/3)');
  await code.quickInput.button('Back');
  await code.quickInput.waitFor('Reply to a Rejection (1/3)');
  await code.quickInput.cancel();
});

test('a new draft never takes the place of a file that is there', async () => {
  const code = await openVsCode({ files: { 'letter.reply.md': 'mine\n' } });
  await code.run('Gracious: New Draft from Template…');
  await code.quickInput.waitFor();
  await code.screenshot('new-draft');
  await code.quickInput.accept();
  await code.editor.waitFor('letter-2.reply.md');
  expect(await code.readFile('letter.reply.md')).toBe('mine\n');
});

test('a mail file from the explorer, and a file that is no mail', async () => {
  const code = await openVsCode({
    files: {
      'mail.eml': MAIL.replaceAll('\n', '\r\n'),
      'binary.eml': '\0\u0001\u0002PK\u0003\u0004\0\0\0\0'.repeat(200),
    },
  });
  await code.menu.openForFile('binary.eml');
  await code.menu.choose('Reply to a Rejection…');
  await code.notifications.waitFor('mail');
  await code.screenshot('binary-mail');
  await code.menu.openForFile('mail.eml');
  await code.menu.choose('Reply to a Rejection…');
  await code.quickInput.waitFor('Reply to a Rejection: This reads like a rejection (2/3)');
  await code.quickInput.cancel();
});

test('without a folder the draft is an untitled document', async () => {
  const code = await openVsCode();
  await code.run('Gracious: New Draft from Template…');
  await code.quickInput.waitFor('New Draft from Template');
  await code.quickInput.accept();
  await expect.poll(() => code.editor.text()).toContain('gracious: 1');
  expect(await code.editor.title()).toMatch(/^Untitled/);
});
