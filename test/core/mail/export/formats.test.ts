import { describe, expect, it } from 'vitest';
import { formatLetter, LETTER_FORMATS } from '../../../../src/core/mail/export/formats.ts';
import { LETTER } from './fixture.ts';

/** How the letter begins in each format. */
const BEGINNINGS = {
  eml: 'To: Priya Raman <priya@example.com>\r\n',
  text: 'Hi Priya,\n\nThank you for letting me know.',
  html: '<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n<p>Hi Priya,</p>',
  mailto: 'mailto:priya@example.com?subject=Thank%20you',
  gmail: 'https://mail.google.com/mail/?view=cm',
  outlook: 'https://outlook.live.com/mail/0/deeplink/compose?to=priya',
} as const;

describe('a letter', () => {
  it.each(LETTER_FORMATS)('can become %s', format => {
    expect(formatLetter(LETTER, format).slice(0, BEGINNINGS[format].length)).toBe(BEGINNINGS[format]);
  });

  it('bears a date as a mail when one is given', () => {
    const dateOf = (mail: string) => /^Date: .*$/m.exec(mail)?.[0].trim();
    expect(dateOf(formatLetter(LETTER, 'eml', { date: '2026-11-20T12:00:00Z' }))).toBe(
      'Date: Fri, 20 Nov 2026 12:00:00 +0000',
    );
    expect(dateOf(formatLetter(LETTER, 'eml'))).toBeUndefined();
  });

  it('opens in the Outlook of work when asked', () => {
    expect(formatLetter(LETTER, 'outlook', { outlook: 'work' })).toMatch(/^https:\/\/outlook\.office\.com\//);
  });
});
