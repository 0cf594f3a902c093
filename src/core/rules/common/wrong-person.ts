import type { Draft, DraftRecord } from '../../lint/types.ts';
import { greetingOf } from './letter-shape.ts';
import { contactOf, GREETING_WORDS, NOBODY, TITLES, toKey } from './names.ts';
import type { Mismatch } from './wrong-company.ts';

/** The names in the greeting, when none of them belongs to anyone in the front matter. */
export function* wrongPersons(draft: Draft): Iterable<Mismatch> {
  const greeting = greetingOf(draft);
  if (greeting === null) return;
  const text = draft.text.slice(greeting.start, greeting.end);
  if (isGreetedByName(text, draft.record)) return;
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]{0,40}/gu)].map(found => ({
    word: found[0],
    key: toKey(found[0]),
    start: greeting.start + found.index,
  }));
  const isTitled = words.some(each => TITLES.has(each.key));
  const names = words.filter(each => !GREETING_WORDS.has(each.key) && !TITLES.has(each.key));
  const first = names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined || text.includes('[')) return;
  // "Dear Hiring Team" names nobody, and a word in lower case may be anything.
  if (names.some(each => NOBODY.has(each.key) || !/^\p{Lu}/u.test(each.word))) return;
  const readers = readersOf(draft.record);
  if (readers.size === 0) return;
  if (names.some(each => isOf(readers, each.key)) || isCompany(draft.record, first.key)) return;
  const contact = contactOf(draft.record);
  const short = isTitled ? contact?.last : contact?.first;
  yield {
    range: { start: first.start, end: last.start + last.word.length },
    key: 'the reader',
    expected: contact?.name ?? draft.record.to ?? '',
    replacement: (names.length > 1 && !isTitled ? contact?.name : short) ?? null,
  };
}

/** "Hi Priya," to "Priya Raman <priya@example.com>": most letters are told at little cost. */
function isGreetedByName(greeting: string, { to = '' }: DraftRecord): boolean {
  const end = greeting.endsWith(',') ? greeting.length - 1 : greeting.length;
  const last = greeting.slice(greeting.lastIndexOf(' ') + 1, end);
  return last.length > 2 && to.startsWith(last) && to.charAt(last.length) === ' ';
}

/** Names the letter may greet, as keys; none when the addressee is an office. */
function readersOf({ to = '', people, company = '' }: DraftRecord): ReadonlySet<string> {
  const display = to.split('<', 1)[0] ?? '';
  const address = /[^\s<>@]{1,64}(?=@)/.exec(to)?.[0] ?? '';
  const ours = new Set(company.split(/\s+/).map(toKey));
  const words = keysOf(`${display.includes('@') ? '' : display} ${address}`);
  const isOffice = words.some(word => NOBODY.has(word) || ours.has(word));
  return new Set([...(isOffice ? [] : words), ...keysOf(people.join(' '))].filter(word => !TITLES.has(word)));
}

function keysOf(names: string): readonly string[] {
  return names
    .split(/[\s._@,;"()+-]+/)
    .map(toKey)
    .filter(word => word !== '');
}

/** The same name, a short form, an initial, or part of an address such as `jsmith`. */
function isOf(readers: ReadonlySet<string>, name: string): boolean {
  if (readers.has(name)) return true;
  const others = SAME_PERSON.get(name);
  return [...readers].some(
    reader =>
      (name.length > 2 && reader.includes(name)) ||
      (reader.length !== 2 && name.startsWith(reader)) ||
      others?.has(reader),
  );
}

function isCompany({ company = '' }: DraftRecord, name: string): boolean {
  return company !== '' && toKey(company).includes(name);
}

/** Names of one person that share too few letters. */
const NICKNAMES: readonly (readonly string[])[] = [
  'robert bob bobby rob robbie',
  'william bill billy will liam',
  'richard dick rick richie',
  'elizabeth liz beth betty eliza lisa lizzie',
  'margaret peggy maggie meg greta',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'edward ted ed eddie ned',
  'henry harry hank',
  'charles chuck charlie',
  'katherine kate kathy katie kitty catherine kathryn',
  'michael mike mick mickey',
  'anthony tony antony',
  'andrew andy drew',
  'theodore ted theo',
  'joseph joe jo joey',
  'thomas tom tommy',
  'rebecca becky bex',
  'susan sue susie',
  'patricia pat patty trish tricia',
  'patrick pat paddy',
  'sarah sally sara',
  'dorothy dot dottie',
  'alexander alex sasha sandy lex',
  'alexandra alex sasha sandy',
  'francis frank',
  'francisco paco',
  'jose pepe',
  'stephen steve steven',
  'deborah debbie deb',
  'christina tina chris',
  'gerald jerry gerry',
  'lawrence larry',
  'david dave davy',
  'antonia toni',
  'philippa pip pippa',
  'johannes hans jan',
  'ekaterina katya',
  'mikhail misha',
].map(group => group.split(' '));

/** For each of those names the ones that the same person may go by. */
const SAME_PERSON: ReadonlyMap<string, ReadonlySet<string>> = samePerson();

function samePerson(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of NICKNAMES) {
    for (const name of group) found.set(name, new Set([...(found.get(name) ?? []), ...group]));
  }
  return found;
}
