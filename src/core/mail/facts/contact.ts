import type { Range } from '../../text/range.ts';
import type { Layout } from '../parse/layout.ts';
import { isVendorName } from '../vendors.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { hasOrganisationWord, isCapitalized, nameKey, rangeOf, type Span, spanText } from './names.ts';
import { isPersonLike } from './person-names.ts';
import type { Sender } from './sender.ts';
import type { Signature } from './signature.ts';
import { HONORIFICS } from './signature-roles.ts';

/** The person to address, and where the mail names them. */
export interface Contact {
  readonly name: string;
  readonly range: Range;
  readonly confidence: number;
}

/** Who signed; else who introduces themselves; else the sender, where the From line names a person. */
export function findContact(
  text: string,
  layout: Layout,
  sender: Sender,
  signature: Signature,
  companyKey: string,
): Contact | null {
  const sent = personInSender(text, sender, companyKey);
  const signed = signature.person;
  const introduced = findIntroduction(text, layout);
  if (
    signed !== null &&
    !isCompany(nameKey(signed.name), companyKey) &&
    !isVendorName(nameKey(signed.name))
  ) {
    // A first name alone, where the From line has the whole.
    if (sent !== null && !signed.name.includes(' ') && sent.name.startsWith(`${signed.name} `))
      return { ...sent, confidence: 0.97 };
    if (introduced !== null && isInitialOf(signed.name, introduced.name)) return introduced;
    return { name: signed.name, range: signed.range, confidence: 0.95 };
  }
  if (introduced !== null) return introduced;
  const isSignedByTeam = layout.signature.length > 0 && signature.organisations.length > 0;
  if (sent === null || sender.isNoReply || sender.isVendor) return null;
  return { ...sent, confidence: isSignedByTeam ? 0.6 : 0.85 };
}

/** `D.` below "Dmitri from Kestrel here". */
function isInitialOf(signed: string, name: string): boolean {
  return /^\p{L}\.?$/u.test(signed) && name.startsWith(signed.charAt(0));
}

/** A signature of one word may be the company's short name. */
function isCompany(key: string, companyKey: string): boolean {
  return key === companyKey || (!key.includes(' ') && companyKey.startsWith(`${key} `));
}

function personInSender(text: string, sender: Sender, companyKey: string): Contact | null {
  const range = sender.mailbox?.nameRange ?? null;
  if (sender.mailbox === null || range === null) return null;
  const tokens = tokenize(text, range.start, range.end);
  const cut = tokens.findIndex(token => CUTS.has(token.word));
  const isReversed =
    sender.mailbox.name !== '' &&
    tokens.some(token => token.word === ',') &&
    !sender.mailbox.name.includes(',');
  const span = { from: behindTitles(tokens), to: cut > 0 ? cut : tokens.length };
  if (isReversed) return { name: sender.mailbox.name, range, confidence: 0.85 };
  if (!isPersonLike(text, tokens, span) || hasOrganisationWord(tokens, span.from, span.to)) return null;
  const name = spanText(text, tokens, span);
  const isOneWord = !name.includes(' ');
  if (
    nameKey(name) === companyKey ||
    isVendorName(nameKey(name)) ||
    (isOneWord && (sender.isDesk || sender.isNoReply))
  )
    return null;
  return { name, range: rangeOf(tokens, span), confidence: 0.85 };
}

/** Index behind "Prof. Dr.", where more than a surname follows. */
function behindTitles(tokens: readonly Token[]): number {
  let from = 0;
  while (HONORIFICS.has(tokens[from]?.word ?? '') || (from > 0 && tokens[from]?.word === '.')) from++;
  return tokens.length - from > 1 ? from : 0;
}

const CUTS: ReadonlySet<string> = new Set(['via', 'from', 'at', '@', '(', '|', '-', 'through']);

/** "it's Jim at", "my name is Tasha Bergmann", "I'm Ada Brightwell". */
function findIntroduction(text: string, layout: Layout): Contact | null {
  for (const { tokens } of layout.sentences.slice(0, 4)) {
    for (let index = 0; index < Math.min(tokens.length, 20); index++) {
      const after = index === 0 && isOwnIntroduction(text, tokens) ? 0 : behindIntroduction(tokens, index);
      const name = after < 0 ? null : readPerson(text, tokens, after);
      if (name !== null)
        return { name: spanText(text, tokens, name), range: rangeOf(tokens, name), confidence: 0.8 };
    }
  }
  return null;
}

/** "Dmitri from Kestrel here", "Ana here": a mail that begins with its writer. */
function isOwnIntroduction(text: string, tokens: readonly Token[]): boolean {
  const name = readPerson(text, tokens, 0);
  if (name === null) return false;
  const next = tokens[name.to]?.word ?? '';
  if (next === 'here') return true;
  return (
    (next === 'from' || next === 'at') &&
    tokens.slice(name.to, name.to + 6).some(token => token.word === 'here')
  );
}

const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['my', 'name', 'is'],
  ['it', 'is'],
  ['its'],
  ['this', 'is'],
  ['i', 'am'],
  ['mein', 'name', 'ist'],
  ['je', "m'appelle"],
  ['mi', 'nombre', 'es'],
  ['mijn', 'naam', 'is'],
  ['meu', 'nome', 'e'],
];

function behindIntroduction(tokens: readonly Token[], index: number): number {
  for (const words of INTRODUCTIONS) {
    if (words.every((word, offset) => tokens[index + offset]?.word === word)) return index + words.length;
  }
  return -1;
}

function readPerson(text: string, tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (to < tokens.length && to - from < 3) {
    const token = tokens[to];
    if (
      token === undefined ||
      !token.isWord ||
      !isCapitalized(text, token) ||
      !isPersonLike(text, tokens, { from: to, to: to + 1 })
    )
      break;
    to++;
  }
  return to > from ? { from, to } : null;
}
