import type { FactName, ReadMail } from '../mail/types.ts';
import type { DraftRecord } from '../text/record.ts';
import { cleanLine } from './clean-data.ts';
import { LONGEST_PART } from './limits.ts';

/** Facts of a mail that a letter can use, in the order of their weight. */
const FACTS: readonly FactName[] = ['company', 'role', 'contact', 'stage', 'received', 'reason'];

/** What is known, a line each: the record of the draft, and what the mail says with the words that prove it. */
export function toFactLines(record: DraftRecord, mail: ReadMail | null): readonly string[] {
  const known: readonly (readonly [string, string | undefined])[] = [
    ['to', displayName(record.to)],
    ['company', record.company],
    ['role', record.role],
    ['people met', record.people.join(', ')],
    ['goal of the letter', record.goals.join(', ')],
    ['their feedback', record.feedback],
  ];
  const lines = known.flatMap(([name, value]) => toLine(name, value, undefined));
  if (mail === null) return lines;
  const told = FACTS.flatMap(name => {
    const value = mail.facts[name];
    return toLine(
      `${name} in the mail`,
      value === null || value === 'unknown' ? undefined : String(value),
      mail.evidence[name]?.text,
    );
  });
  const offers = [
    ...(mail.facts.feedbackOffered ? ['the mail offers feedback'] : []),
    ...(mail.feedbackRefused ? ['the mail says that they give no feedback'] : []),
    ...(mail.facts.keepInTouch ? ['the mail invites the writer to stay in touch'] : []),
  ];
  return [...lines, ...told, ...offers];
}

function toLine(name: string, value: string | undefined, proof: string | undefined): readonly string[] {
  const text = cleanLine(value ?? '', LONGEST_PART.fact);
  if (text === '') return [];
  const words = cleanLine(proof ?? '', LONGEST_PART.fact);
  return [words === '' || words === text ? `${name}: ${text}` : `${name}: ${text} (their words: ${words})`];
}

/** "Priya Raman" of `Priya Raman <priya@example.com>`; no address leaves the machine. */
function displayName(to: string | undefined): string | undefined {
  const name = to?.split('<', 1)[0]?.trim();
  return name?.includes('@') === true ? undefined : name;
}
