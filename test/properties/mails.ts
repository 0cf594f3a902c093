import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const MAILS = join(import.meta.dirname, '../mails');

/** The project's own test mails as bytes: `.eml` and pasted text. */
const SEEDS: readonly { readonly file: string; readonly bytes: Uint8Array }[] = readdirSync(MAILS, {
  withFileTypes: true,
})
  .filter(entry => entry.isDirectory() && entry.name !== 'shapes')
  .flatMap(({ name }) =>
    readdirSync(join(MAILS, name))
      .filter(file => file.startsWith('message.'))
      .map(file => ({ file, bytes: new Uint8Array(readFileSync(join(MAILS, name, file))) })),
  );

/** Every byte as one character, so that mails of any charset can be cut and put together as strings. */
const toLatin = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('');
const toBytes = (latin: string): Uint8Array => Uint8Array.from(latin, unit => unit.charCodeAt(0) & 0xff);

/** Where in a mail, as a part of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Mutation = (mail: string) => string;

const at = (mail: string, where: number): number => Math.floor(where * mail.length);

/** Bytes that make no sense where they come to stand. */
const flip: fc.Arbitrary<Mutation> = fc
  .array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 })
  .map(
    flips => mail =>
      flips.reduce((some, [where, byte]) => {
        const index = at(some, where);
        return some.slice(0, index) + String.fromCharCode(byte) + some.slice(index + 1);
      }, mail),
  );

const cut: fc.Arbitrary<Mutation> = fc.tuple(place, place).map(([from, to]) => mail => {
  const [start, end] = [at(mail, Math.min(from, to)), at(mail, Math.max(from, to))];
  return mail.slice(0, start) + mail.slice(end);
});

const truncate: fc.Arbitrary<Mutation> = place.map(where => mail => mail.slice(0, at(mail, where)));

/** A line of the header taken out, doubled, run into the next or folded inside a word. */
const header: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(30), fc.constantFrom('drop', 'double', 'join', 'fold', 'no value', 'no name', 'long value'))
  .map(([choice, how]) => mail => {
    const lines = mail.split('\n');
    const index =
      choice %
      Math.max(
        1,
        lines.findIndex(line => line.trim() === ''),
      );
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    const middle = line.length >> 1;
    const changed: Readonly<Record<typeof how, readonly string[]>> = {
      drop: [],
      double: [line, line],
      join: [line + (lines[index + 1] ?? '')],
      fold: [line.slice(0, middle), ` ${line.slice(middle)}`],
      'no value': [line.slice(0, colon + 1)],
      'no name': [line.slice(colon + 1)],
      'long value': [`${line.slice(0, colon + 1)} ${'Data Analyst '.repeat(60)}${line.slice(colon + 1)}`],
    };
    return [...lines.slice(0, index), ...changed[how], ...lines.slice(index + 1)].join('\n');
  });

/** Boundaries that are named and not there, there and not named, without quotes, empty or part of each other. */
const boundary: fc.Arbitrary<Mutation> = fc.constantFrom(
  (mail: string) => mail.replace(/boundary="?[^"\r\n;]+"?/i, 'boundary="other"'),
  (mail: string) => mail.replace(/boundary="?[^"\r\n;]+"?/i, 'boundary='),
  (mail: string) => mail.replace(/boundary="?[^"\r\n;]+"?/i, 'boundary="'),
  (mail: string) => mail.replaceAll(/^--.+$/gm, '--'),
  (mail: string) => mail.replaceAll(/--(\r?)$/gm, '$1'),
  (mail: string) => mail.replaceAll(/^(--.+)$/gm, '$1\n$1'),
  (mail: string) => mail.replaceAll(/\n\r?\n/g, '\n'),
  (mail: string) =>
    `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\n${mail}\n--aa\n${mail}\n--a--`,
);

/** Charsets and encodings that are not those of the bytes. */
const encoding: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.constantFrom(
      'utf-8',
      'utf-16le',
      'iso-2022-jp',
      'gb18030',
      'x-unknown',
      'unicode-1-1-utf-7',
      '',
      '"',
      'utf-7',
    ),
    fc.constantFrom('base64', 'quoted-printable', '7bit', 'binary', 'x-uuencode', 'BASE64;', ''),
    fc.boolean(),
  )
  .map(([charset, transfer, asText]) => mail => {
    const changed = mail
      .replaceAll(/charset="?[\w-]+"?/gi, `charset=${charset}`)
      .replaceAll(/(content-transfer-encoding):.*/gi, `$1: ${transfer}`);
    if (/^content-type:/im.test(changed)) return changed;
    const type = `text/${asText ? 'plain' : 'html'}; charset=${charset}`;
    return `MIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${transfer}\n${changed}`;
  });

/** What mail programs, attackers and broken gateways put in. */
const insert: fc.Arbitrary<Mutation> = fc
  .tuple(
    place,
    fc.constantFrom(
      '\0',
      '\r',
      '\n\n',
      String.fromCharCode(0xff, 0xfe),
      String.fromCharCode(0xef, 0xbb, 0xbf),
      '=?utf-8?q?=ff=fe?=',
      '=?utf-8?b?////?=',
      '=?x?q?',
      'Content-Type: message/rfc822\n\n',
      'Content-Type: text/html\n\n',
      '<div>'.repeat(300),
      '<!--',
      '<style>',
      '&#x110000;&#xd800;&#0;',
      '> '.repeat(200),
      'From: '.repeat(50),
      '"<'.repeat(100),
      '('.repeat(300),
      'A'.repeat(400),
      'Data Analyst '.repeat(40),
      `<${'a'.repeat(300)}@example.com>`,
      'begin 644 x\n',
    ),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([where, piece, times]) => mail => {
    const index = at(mail, where);
    return mail.slice(0, index) + piece.repeat(times) + mail.slice(index);
  });

const swap: fc.Arbitrary<Mutation> = fc.tuple(place, place, place).map(([a, b, c]) => mail => {
  const [first = 0, second = 0, third = 0] = [at(mail, a), at(mail, b), at(mail, c)].sort((x, y) => x - y);
  return mail.slice(0, first) + mail.slice(second, third) + mail.slice(first, second) + mail.slice(third);
});

/** Mails in mails and parts in parts, beyond what the parser takes, and headers that are larger than it takes. */
const nest: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.constantFrom(
      'Content-Type: message/rfc822\n\n',
      'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
      'Content-Type: multipart/mixed; BOUNDARY="y"\n\n--y\nContent-Transfer-Encoding: base64\n',
      '--y\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n/////w\n',
      `X-Long: ${'a'.repeat(2_000)}\n`,
    ),
    fc.constantFrom(1, 5, 39, 41, 120, 1_200),
  )
  .map(
    ([level, times]) =>
      mail =>
        `MIME-Version: 1.0\n${level.repeat(times)}${mail}`,
  );

/** A test mail after some mutations, under a name that says how it is to be read. */
export const anyMutatedMail: fc.Arbitrary<{ readonly bytes: Uint8Array; readonly fileName: string }> = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.oneof(flip, cut, truncate, header, boundary, encoding, insert, swap, nest), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('message.eml', 'message.txt'),
  )
  .map(([{ bytes }, mutations, fileName]) => ({
    bytes: toBytes(mutations.reduce((mail, mutate) => mutate(mail), toLatin(bytes))),
    fileName,
  }));
