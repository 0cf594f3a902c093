import { toOneLine } from '../parse/clean.ts';
import type { Greeting } from '../parse/greeting.ts';
import type { Layout } from '../parse/layout.ts';
import { type Token, tokenize } from '../words/tokens.ts';
import { precededBy } from './conditions.ts';
import { isCapitalized, nameKey, spanText } from './names.ts';
import { isPersonLike } from './person-names.ts';
import { HONORIFICS } from './signature-roles.ts';
import { isSameName } from './votes.ts';

/** How a mail greets its reader: a first or full name; `null` behind "Ms." alone and for "Dear candidate". */
export function findCandidate(text: string, greeting: Greeting | null): string | null {
  if (greeting?.name == null) return null;
  const tokens = tokenize(text, greeting.name.start, greeting.name.end).filter(token => token.isWord);
  let from = 0;
  while (from < tokens.length && HONORIFICS.has(tokens[from]?.word ?? '')) from++;
  const named = tokens.slice(from);
  if (named.length === 0 || named.some(token => NOBODY.has(token.word) || !isCapitalized(text, token)))
    return null;
  // "Ms. Raman" names no first name.
  if (from > 0 && named.length === 1) return null;
  const [first] = named;
  const last = named.at(-1);
  return first === undefined || last === undefined ? null : toOneLine(text.slice(first.start, last.end), 60);
}

/** Whether a mail calls its reader by title and surname: "Dear Ms. Raman", "Sehr geehrter Herr Dr. Klein". */
export function isFormalGreeting(text: string, greeting: Greeting | null): boolean {
  if (greeting?.name == null) return false;
  const tokens = tokenize(text, greeting.name.start, greeting.name.end).filter(token => token.isWord);
  const last = tokens.at(-1);
  return (
    HONORIFICS.has(tokens[0]?.word ?? '') &&
    last !== undefined &&
    !HONORIFICS.has(last.word) &&
    !NOBODY.has(last.word)
  );
}

const NOBODY: ReadonlySet<string> = new Set(
  'supplier vendor bidder member guest subscriber reader candidate applicant applicants candidates there all team everyone colleague friend sir madam customer user name bewerber bewerberin bewerberinnen zusammen damen herren candidat candidate candidato candidata kandidaat allemaal'.split(
    ' ',
  ),
);

/**
 * Other people the mail says the candidate met: names behind "meet", "met with", "spoke with", "interview with",
 * "conversation with" and the like.
 */
export function findPeople(
  text: string,
  layout: Layout,
  except: readonly (string | null)[],
  company: string | null,
): readonly string[] {
  const people: string[] = [];
  const isCompany = (name: string): boolean =>
    company !== null && isSameName(nameKey(name), nameKey(company));
  for (const { tokens } of layout.sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const word = tokens[index]?.word ?? '';
      if (
        !(MEETS.has(word) && !precededBy(tokens, index, FUTURE, 3, true)) &&
        !(WITH.has(word) && meetsBefore(tokens, index))
      )
        continue;
      for (const name of namesFrom(text, tokens, index + 1)) {
        if (people.length < 8 && !people.includes(name) && !except.includes(name) && !isCompany(name))
          people.push(name);
      }
    }
  }
  return people;
}

const WITH: ReadonlySet<string> = new Set(['with', 'to', 'mit', 'avec', 'con', 'met', 'com']);
/** "You will meet Carl": not yet. */
const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'can', 'll']);

/** "to meet Jo Weber and me". */
const MEETS: ReadonlySet<string> = new Set([
  'meet',
  'meeting',
  'met',
  'kennenzulernen',
  'rencontrer',
  'ontmoeten',
]);
const MEETINGS: ReadonlySet<string> = new Set(
  'day afternoon morning hour hours lunch coffee met meet meeting spoke speak speaking spoken talk talked talking chat chatted chatting interview interviewed interviewing interviews conversation conversations discussion discussions call round rounds session time gesprach gesprache gesprochen entretien entrevista gesprek conversa'.split(
    ' ',
  ),
);

function meetsBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index; at++)
    if (MEETINGS.has(tokens[at]?.word ?? '')) return true;
  return false;
}

const SPEAKER: ReadonlySet<string> = new Set(['me', 'us', 'myself', 'mir', 'moi']);

/** `Joaquim and Britt`, `Dr. Lena Voss, Jo Weber and Sam Reyes`. */
function namesFrom(text: string, tokens: readonly Token[], from: number): string[] {
  const names: string[] = [];
  // "with me and Kofi"
  const isMe = SPEAKER.has(tokens[from]?.word ?? '') && tokens[from + 1]?.word === 'and';
  let index = isMe ? from + 2 : from;
  while (index < tokens.length && names.length < 6) {
    const title = index;
    while (HONORIFICS.has(tokens[index]?.word ?? '') || tokens[index]?.word === '.') index++;
    let to = index;
    while (
      to < tokens.length &&
      to - index < 3 &&
      isPersonLike(text, tokens, { from: to, to: to + 1 }) &&
      tokens[to]?.isWord === true
    )
      to++;
    if (to === index) break;
    // A surname alone wants its title.
    names.push(spanText(text, tokens, { from: to - index === 1 ? title : index, to }));
    const joint = tokens[to]?.word ?? '';
    if (joint !== ',' && joint !== 'and' && joint !== 'und' && joint !== '&') break;
    index = to + 1;
    if (tokens[index]?.word === 'and') index++;
  }
  return names;
}
