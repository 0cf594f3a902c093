import type { DraftRecord } from '../../lint/types.ts';

/** The person a letter goes to, as far as `to: Priya Raman <priya@example.com>` says. */
export interface Contact {
  /** "Dr. Priya Raman", without the address. */
  readonly name: string;
  /** "Priya"; "Dr. Raman" where a title stands in front. */
  readonly first: string;
  /** "Raman". */
  readonly last: string;
}

/** Titles stand in front of a name and are none. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms mx miss dr prof professor doctor sir dame madam maam engr eng ing rev reverend fr father sister br brother capt captain col colonel lt sgt maj major gen general hon judge canon pastor rabbi imam sheikh chef coach maestro matron headmistress headmaster principal herr frau monsieur madame señor señora sr sra khun sensei'.split(
    ' ',
  ),
);

/** Words that open a greeting or join names in it. */
export const GREETING_WORDS: ReadonlySet<string> = new Set(
  'hi hello hey hiya dear good morning afternoon evening day again to whom it may concern greetings respected and or thanks thank you'.split(
    ' ',
  ),
);

/** Words that address an office or everyone and name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(
  'all team teams everyone everybody both there folks friends colleagues colleague sirs hiring recruiting recruitment talent acquisition people human resources hr manager managers director directors officer recruiter recruiters committee board panel jury members member staff department office admissions selection scholarship graduate company customer service support coordinator the of at for my me your our guys ladies gentlemen careers career jobs job info noreply reply contact applications application mail hello chairman chairwoman chair president secretary registrar editor owner boss mate'.split(
    ' ',
  ),
);

/** Reads the addressee; `null` when there is only an address, or an office behind it. */
export function contactOf(record: DraftRecord): Contact | null {
  const name = (record.to ?? '').split('<', 1)[0]?.replace(/["',]/g, ' ').trim() ?? '';
  const words = name.split(/\s+/).filter(word => /^\p{L}/u.test(word));
  if (name.includes('@') || words.length === 0) return null;
  if (words.every(word => NOBODY.has(toKey(word)))) return null;
  const own = words.filter(word => !TITLES.has(toKey(word)));
  const last = own.at(-1) ?? name;
  const isTitled = TITLES.has(toKey(words[0] ?? ''));
  return { name: words.join(' '), first: isTitled ? `${words[0]} ${last}` : (own[0] ?? name), last };
}

/** Lower case, without accents, stops and other marks: what two spellings of a name have in common. */
export function toKey(word: string): string {
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of all the names the front matter knows, as keys: addressee, people met, the address in front of the `@`. */
export function knownNames({ to = '', people }: DraftRecord): ReadonlySet<string> {
  const address = /[^\s<>@]{1,64}(?=@)/.exec(to)?.[0] ?? '';
  const words = [to.split('<', 1)[0] ?? '', ...people, address].join(' ').split(/[\s._@,;"()-]+/);
  return new Set(words.map(toKey).filter(word => word !== '' && !TITLES.has(word)));
}
