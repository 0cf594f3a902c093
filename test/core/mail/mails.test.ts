import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/core/mail/advice.ts';
import { readMail } from '../../../src/core/mail/read.ts';
import type { FactName, MailFacts, ReadMail, Verdict } from '../../../src/core/mail/types.ts';

/** `test/mails/<case>/message.eml|txt` beside `expected.json`. */
const ROOT = join(import.meta.dirname, '../../mails');

interface Expected {
  readonly facts: MailFacts;
  readonly verdict: Verdict;
  readonly candidate?: string;
  readonly people?: readonly string[];
  readonly feedbackRefused?: boolean;
  /** Facts that are known to be misread; `npm run evaluate` counts them. */
  readonly misses?: readonly FactName[];
}

const CASES = readdirSync(ROOT, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'shapes')
  .map(entry => entry.name);

function messageOf(name: string): { readonly file: string; readonly bytes: Uint8Array } {
  const file = readdirSync(join(ROOT, name)).find(each => each.startsWith('message.'));
  if (file === undefined) throw new Error(`${name} has no message.`);
  return { file, bytes: new Uint8Array(readFileSync(join(ROOT, name, file))) };
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8'));
}

/** An hour after the mail arrived. */
function laterThan({ facts }: ReadMail): string {
  return new Date(Date.parse(facts.received ?? '2026-06-01T12:00:00Z') + 3_600_000).toISOString();
}

/** Facts that are proved whenever they are known. */
const PROVED: readonly FactName[] = [
  'company',
  'role',
  'requisition',
  'contact',
  'contactEmail',
  'received',
  'reason',
];

describe('mails', () => {
  it('are enough to mean something', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(190);
    expect(CASES.filter(name => messageOf(name).file.endsWith('.eml')).length).toBeGreaterThanOrEqual(28);
  });

  it.each(CASES)('%s', async name => {
    const { file, bytes } = messageOf(name);
    const expected = expectedOf(name);
    const mail = await readMail(bytes, { fileName: file });
    const misses = expected.misses ?? [];
    const read = Object.entries(mail.facts).filter(([name]) => !misses.some(miss => miss === name));
    expect(expected.facts).toMatchObject(Object.fromEntries(read));
    expect(Object.keys(mail.facts)).toEqual(expect.arrayContaining(Object.keys(expected.facts)));
    for (const miss of misses)
      expect(mail.facts[miss], `take ${miss} out of misses`).not.toBe(expected.facts[miss]);
    if (misses.length === 0) expect(advise(mail, laterThan(mail)).verdict).toBe(expected.verdict);
    expect(mail.candidate).toBe(expected.candidate ?? null);
    expect(mail.people).toEqual(expected.people ?? []);
    expect(mail.feedbackRefused).toBe(expected.feedbackRefused ?? false);
    for (const { start, end, text } of Object.values(mail.evidence)) {
      expect(text).toBe(mail.text.slice(start, end));
      expect(text).not.toBe('');
    }
    for (const fact of PROVED) {
      if (mail.facts[fact] !== null) expect(mail.evidence, fact).toHaveProperty(fact);
    }
  });
});
