import type { FactName, ReadMail } from '../mail/types.ts';
import type { DraftRecord } from '../text/record.ts';
import { cleanLine } from './clean-data.ts';
import { isForMachine } from './facts/source-text.ts';
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
    const value = isHidden(mail, name) ? null : mail.facts[name];
    return toLine(
      `${name} in the mail`,
      value === null || value === 'unknown' ? undefined : String(value),
      mail.evidence[name]?.text,
    );
  });
  const offers = [
    ...(mail.facts.feedbackOffered ? ['the mail offers feedback'] : []),
    ...(mail.feedbackRefused ? ['the mail says that they give no feedback'] : []),
    ...(mail.alternative === null
      ? []
      : ['the mail holds out something else to the writer, which the letter has to answer']),
    ...(mail.facts.keepInTouch ? ['the mail invites the writer to stay in touch'] : []),
  ];
  return [...lines, ...told, ...offers];
}

/** Whether a fact was read out of a line that speaks to a program. */
function isHidden({ text, evidence }: ReadMail, name: FactName): boolean {
  const place = evidence[name];
  if (place === undefined) return false;
  const start = text.lastIndexOf('\n', place.start - 1) + 1;
  const end = text.indexOf('\n', place.end);
  return isForMachine(text.slice(start, end < 0 ? text.length : end));
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
