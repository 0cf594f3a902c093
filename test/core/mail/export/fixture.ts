import fc from 'fast-check';
import { stringify } from 'yaml';
import { type OutgoingLetter, readOutgoing } from '../../../../src/core/mail/export/outgoing.ts';

/** Bits that break headers, addresses and encodings when they are not handled. */
const SPITEFUL = fc.constantFrom(
  '\r\nBcc: eve@example.com',
  '\nSubject: other',
  '\u2028X-Evil: 1',
  '=?UTF-8?Q?x?=',
  '%0D%0Abcc=eve@example.com',
  '&bcc=eve@example.com',
  '--=_gracious-letter--',
  'END:VEVENT',
  '\\n;,:"',
  '\ud800',
  '👩‍👩‍👧',
  'ß',
  '漢字',
  '"',
  '<',
  '>',
  '.',
  'From ',
  '=',
  ' ',
  '\t',
  '\0',
  '\u202e',
);

/** Any text at all, with a taste for trouble. */
export const anyText = fc
  .array(fc.oneof(SPITEFUL, fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map(parts => parts.join(''));

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const anyLetterBody = fc
  .array(
    fc.oneof(
      word,
      anyText,
      fc.constantFrom('\n', '\n\n', '\r\n', '# ', '- ', '> ', '**', '_', '`', '<!-- x -->'),
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map(parts => `Hello ${parts.join(' ')}`);

const anyMailbox = fc
  .tuple(anyText, word, fc.constantFrom('example.com', 'müller.example', 'EXAMPLE.org', 'a-b.example'))
  .map(([name, local, domain]) => `${name} <${local}@${domain}>`);
const anyTo = fc.oneof(
  anyText,
  anyMailbox,
  fc.array(anyMailbox, { maxLength: 3 }).map(all => all.join(', ')),
);
const anyId = fc.oneof(
  anyText,
  fc.tuple(word, word).map(([a, b]) => `<${a}@${b}>`),
  word.map(a => `${a}@x`),
);

/** A letter out of a draft file whose every value is arbitrary. */
export const anyLetter: fc.Arbitrary<OutgoingLetter> = fc
  .record({ to: anyTo, subject: anyText, 'in-reply-to': anyId, body: anyLetterBody })
  .map(({ body, ...record }) =>
    readOutgoing(`---\n${stringify({ gracious: 1, ...record })}---\n\n${body}\n`),
  );

/** A letter of everyday words. */
export const LETTER: OutgoingLetter = readOutgoing(`---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update – Data Analyst
in-reply-to: <abc.1@example.com>
---

Hi Priya,

Thank you for **letting** me know. 50% of me is sad & the rest = fine.

Best regards,
Sam Łukasz
`);
