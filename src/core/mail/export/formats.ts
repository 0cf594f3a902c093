import { type OutlookAccount, toGmailUrl, toMailto, toOutlookUrl } from './compose-urls.ts';
import { toEml } from './eml.ts';
import { toHtml } from './html.ts';
import type { OutgoingLetter } from './outgoing.ts';

/** What a letter can become. The last three are addresses to open. */
export const LETTER_FORMATS = ['eml', 'text', 'html', 'mailto', 'gmail', 'outlook'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];

export interface FormatOptions {
  /** ISO 8601, for the Date header of an `.eml`; left out when absent. */
  readonly date?: string;
  /** Personal when absent. */
  readonly outlook?: OutlookAccount;
}

/** The letter in one of the formats. */
export function formatLetter(
  letter: OutgoingLetter,
  format: LetterFormat,
  options: FormatOptions = {},
): string {
  switch (format) {
    case 'eml':
      return toEml(letter, options.date ?? null);
    case 'text':
      return letter.text;
    case 'html':
      return toHtml(letter.markdown);
    case 'mailto':
      return toMailto(letter);
    case 'gmail':
      return toGmailUrl(letter);
    case 'outlook':
      return toOutlookUrl(letter, options.outlook ?? 'personal');
  }
}
