import type { DraftRecord } from '../text/record.ts';
import { toJobTitle, toOneLine, toPhrase, toPlainWords } from './clean.ts';
import { isIsoDate } from './dates.ts';
import { findField } from './fields.ts';
import type { Value } from './helpers.ts';
import { toFirstName, toFirstNames, toPersonName, withoutLegalForm } from './names.ts';

/**
 * What is known when a letter is drafted: the application's record and what only the letter needs. Everything may be
 * missing, and every text may come out of a hostile mail.
 */
export interface ReplyFacts extends Partial<DraftRecord> {
  /** The writer, as the letter is signed. */
  readonly name?: string;
  /** The person to greet; without it, the display name in `to`. */
  readonly contact?: string;
  /** One thing that stayed with the writer, in words that fit behind "I enjoyed": "our talk about pricing". */
  readonly detail?: string;
  /** Where a pointer would help, or what their feedback was about: "case interviews". */
  readonly area?: string;
  /** In words that fit behind "I plan to": "rework my examples". */
  readonly nextStep?: string;
  /** A role that opened later. */
  readonly opening?: string;
  /** A slip in their mail and what belongs there. */
  readonly wrong?: string;
  readonly right?: string;
  /** Whether the writer works at the company. */
  readonly internal?: boolean;
  /** Whether the role was closed and nobody got it; letters then speak of no new colleague. */
  readonly closed?: boolean;
  /** Whether they offered feedback; letters then accept the offer in place of asking. */
  readonly offered?: boolean;
  /** Whether their mail holds out another role; a letter then answers that as well. */
  readonly alternative?: boolean;
  /** Whether their mail called the writer by surname; the greeting then has the whole name. */
  readonly formal?: boolean;
  /** Values of the fields that a user template declares. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Field → value, cleaned; a missing fact has no entry. A Map: no name leads to an object's own machinery. */
export type Context = ReadonlyMap<string, Value>;

/** The values that templates see. */
export function toContext(facts: ReplyFacts): Context {
  const context = new Map<string, Value>();
  const set = (name: string, value: Value): void => {
    if (value !== '' && value !== false && (typeof value !== 'object' || value.length > 0)) {
      context.set(name, value);
    }
  };
  for (const [name, value] of Object.entries(facts.more ?? {})) {
    if (findField(name) === undefined) set(name, toPhrase(value));
  }
  const contact = toContact(facts);
  const isFormal = facts.formal ?? false;
  // "Dr. Raman" has a title; of "Jürgen Knoll" nobody knows whether to write "Mr" or "Ms".
  const greeted = contact.startsWith(toFirstName(contact)) ? contact : toFirstName(contact);
  const people = toPeople(facts.people ?? []);
  set('name', toPlainWords(facts.name ?? ''));
  set('contact', isFormal ? greeted : contact);
  set('formal', isFormal);
  for (const name of ['role', 'opening'] as const) set(name, toJobTitle(facts[name] ?? ''));
  set('company', withoutLegalForm(toPlainWords(facts.company ?? '')));
  for (const name of ['requisition', 'wrong', 'right'] as const) {
    set(name, toPlainWords(facts[name] ?? ''));
  }
  for (const name of ['detail', 'area', 'nextStep'] as const) set(name, toPhrase(facts[name] ?? ''));
  set('people', people);
  const others = people.filter(person => !isSamePerson(person, contact));
  set('others', others);
  const metContact = others.length < people.length;
  set('met', metContact ? ['you', ...toFirstNames(others)] : toFirstNames(people));
  set('received', isIsoDate(facts.received ?? '') ? (facts.received ?? '') : '');
  set('internal', facts.internal ?? false);
  set('closed', facts.closed ?? false);
  set('offered', facts.offered ?? false);
  const stage = facts.stage ?? 'unknown';
  set(`after.${stage}`, stage !== 'unknown');
  set('after.interviews', stage === 'interview' || stage === 'final' || stage === 'offer');
  return context;
}

/** The person to greet, or an empty string. */
function toContact(facts: ReplyFacts): string {
  const contact = toPerson(displayName(facts.contact ?? facts.to ?? ''));
  return contact.toLowerCase() === facts.company?.trim().toLowerCase() ? '' : contact;
}

function toPeople(people: readonly string[]): readonly string[] {
  const names = people.map(person => toPerson(displayName(person))).filter(name => name !== '');
  return [...new Set(names)];
}

function toPerson(value: string): string {
  return toPlainWords(toPersonName(toOneLine(value)));
}

/** "Priya Raman" of `Priya Raman <priya@example.com>`. */
function displayName(address: string): string {
  const bracket = address.indexOf('<');
  return (bracket < 0 ? address : address.slice(0, bracket)).replaceAll('"', '').trim();
}

/** "Priya" in a list of people met is the "Priya Raman" who wrote. */
function isSamePerson(person: string, contact: string): boolean {
  const one = person.toLowerCase();
  const other = contact.toLowerCase();
  return one === other || (one !== '' && other.startsWith(`${one} `)) || one.startsWith(`${other} `);
}
