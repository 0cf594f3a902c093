import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { gracious } from './fake-io.ts';

const DRAFT = `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update – Data Analyst
company: Example Corp
stage: interview
received: 2026-11-20T08:00:00Z
in-reply-to: <abc@example.com>
---

Hi Priya,

Thank you for **letting** me know.

Best regards,
Sam
`;
const TEXT = 'Hi Priya,\n\nThank you for letting me know.\n\nBest regards,\nSam\n';

const run = (to: string, text = DRAFT, ...more: readonly string[]) =>
  gracious(['export', '--to', to, ...more, 'a.reply.md'], { 'a.reply.md': text });

describe('gracious export', () => {
  it('writes a mail that is ready to be sent', async () => {
    const { code, stdout, stderr } = await run('eml');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const mail = await PostalMime.parse(stdout);
    expect(mail).toMatchObject({
      subject: 'Thank you for the update – Data Analyst',
      to: [{ name: 'Priya Raman', address: 'priya@example.com' }],
      inReplyTo: '<abc@example.com>',
      references: '<abc@example.com>',
      date: '2026-11-20T12:00:00.000Z',
    });
    expect(mail.text?.trimEnd()).toBe(TEXT.trimEnd());
    expect(mail.html).toContain('<strong>letting</strong>');
    expect(stdout).toContain('\r\nX-Unsent: 1\r\n');
  });

  it('says what it could not read of the front matter', async () => {
    const { code, stdout, stderr } = await run(
      'text',
      DRAFT.replace('company: Example Corp', 'company: : x'),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: TEXT });
    expect(stderr).toMatch(/^gracious: a\.reply\.md:5: .* The letter goes out without what stands there\.\n/);
  });

  it('reminds of nothing that has passed', async () => {
    expect(await run('ics', DRAFT, '--at', '2026-11-20T00:00')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('has passed'),
    });
    expect(await run('ics', DRAFT, '--at', '2026-11-23T09:00')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['text', TEXT],
    ['linkedin', 'Hi Priya,\nThank you for letting me know.\nBest regards,\nSam\n'],
  ])('writes %s', async (to, expected) => {
    expect(await run(to)).toMatchObject({ code: 0, stdout: expected, stderr: '' });
  });

  it.each([
    ['mailto', 'mailto:priya@example.com?subject=Thank%20you'],
    ['gmail', 'https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=priya%40example.com&su=Thank%20you'],
    [
      'outlook',
      'https://outlook.live.com/mail/0/deeplink/compose?to=priya%40example.com&subject=Thank%20you',
    ],
    ['html', '<!DOCTYPE html>'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
  ])('writes %s', async (to, start) => {
    const { code, stdout } = await run(to);
    expect(code).toBe(0);
    expect(stdout.startsWith(start)).toBe(true);
    if (to !== 'ics' && to !== 'html') expect(stdout).toMatch(/^\S+\n$/);
  });

  it('reminds next morning, or when it is told', async () => {
    const start = (ics: string) =>
      new Date(
        /^DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/m
          .exec(ics)
          ?.slice(1)
          .join('-')
          .replace(/^(.{10})-(..)-(..)$/, '$1T$2:$3Z') ?? '',
      );
    const morning = start((await run('ics')).stdout);
    expect([morning.getHours(), morning.getMinutes()]).toEqual([9, 0]);
    const told = start((await run('ics', DRAFT, '--at', '2026-12-01T17:30')).stdout);
    expect(told).toEqual(new Date('2026-12-01T17:30'));
  });

  it('stops at an open error, unless it is told to go on', async () => {
    const open = DRAFT.replace('Priya,', '[Name],');
    const stopped = await run('text', open);
    expect(stopped).toMatchObject({ code: 1, stdout: '' });
    expect(stopped.stderr).toMatch(/^gracious: 1 error is still open .*--anyway.*\n$/);
    expect(await run('text', open, '--anyway')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['mailto', 'Use --to eml'],
    ['linkedin', 'Shorten it by'],
  ])('says that a letter is too long for %s', async (to, expected) => {
    const { code, stdout, stderr } = await run(to, DRAFT.replace('know.', 'know. Thank you. '.repeat(200)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it.each([
    [['export', 'a'], 'Say where to'],
    [['export', '--to', 'fax', 'a'], '--to is one of'],
    [['export', '--to', 'text'], 'one draft at a time'],
    [['export', '--to', 'text', 'a', 'b'], 'one draft at a time'],
    [['export', '--to', 'text', 'a', '--at', '2026-12-01T17:30'], '--at is the time'],
    [['export', '--to', 'ics', 'a', '--at', 'noon'], '--at is a local time'],
    [['export', '--to', 'text', 'gone'], 'no such file'],
    [['export', '--to', 'text', 'note', '--anyway'], 'private note'],
    [['export', '--to', 'text', 'empty'], 'no letter'],
    [['export', '--to', 'text', 'mail.eml', '--anyway'], 'mail.eml is a mail, not a draft'],
  ])('%j: one clear line and exit 2', async (args, expected) => {
    const { code, stdout, stderr } = await gracious(args, {
      a: DRAFT,
      b: DRAFT,
      note: '---\ngracious-private: 1\n---\nI am furious.\n',
      empty: '---\ngracious: 1\n---\n',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});
