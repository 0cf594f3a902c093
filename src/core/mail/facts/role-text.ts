import { withoutEnd } from '../../text/ends.ts';
import { fold } from '../words/fold.ts';
import type { Token } from '../words/tokens.ts';
import { JOBS } from './lexicon.ts';
import { isCapitalized, type Span } from './names.ts';
import { isTown } from './towns.ts';

/** Words for a job that is open, in the languages that are read: `the … position`, `poste de …`. */
export const HEADS: ReadonlySet<string> = new Set(
  `position positions role roles job vacancy vacancies opening openings opportunity post posts posting jobs gig seat spot place places spots requisition requisitions
  stelle stellenausschreibung ausschreibung vakanz funktion jobtitel jobprofil
  poste offre puesto vacante plaza functie vacature baan vaga cargo posicao`.split(/\s+/),
);

/** Whether `(m/w/d)`, `(f/m/x)`, `(all genders)` or `m/w/d` begins at a token; returns the index behind it, or -1. */
export function endOfGenderTag(tokens: readonly Token[], index: number): number {
  const opened = tokens[index]?.word === '(';
  let at = opened ? index + 1 : index;
  if (tokens[at]?.word === 'all' && tokens[at + 1]?.word.startsWith('gender')) at += 2;
  else {
    const letters = lettersFrom(tokens, at);
    if (letters < 2) return -1;
    at += letters * 2 - 1;
  }
  if (!opened) return at;
  for (let end = at; end < Math.min(tokens.length, at + 8); end++)
    if (tokens[end]?.word === ')') return end + 1;
  return -1;
}

/** How many of `m`, `f`, `w`, `d`, `x`, … stand there, parted by slashes or bars. */
function lettersFrom(tokens: readonly Token[], index: number): number {
  let count = 0;
  for (let at = index; GENDERS.has(tokens[at]?.word ?? ''); at += 2) {
    count++;
    if (tokens[at + 1]?.word !== '/' && tokens[at + 1]?.word !== '|') break;
  }
  return count;
}

const GENDERS: ReadonlySet<string> = new Set('m f w d x i gn h v nb div'.split(' '));

/** A job title without gender tags, requisition numbers, a possessive and "position" at its end, never all in capitals. */
export function cleanRole(role: string): string {
  return withoutShouting(withoutTown(bareRole(role)));
}

/** "Warehouse Operative, Leeds", "Warehouse Operative - Dallas, TX". */
function withoutTown(whole: string): string {
  const role = whole.replace(/(?<=[\p{Ll}]), ?[A-Z]{2}$/u, '');
  const at = Math.max(role.lastIndexOf(', '), role.lastIndexOf(' - '), role.lastIndexOf(' – '));
  const isAtTown = at >= 3 && isTown(role.slice(at).replace(/^[ ,–-]+/, ''));
  return isAtTown ? role.slice(0, at).trim() : whole;
}

/** `WARD CLERK` → `Ward Clerk`; `SDET` and `IT` stay. */
function withoutShouting(role: string): string {
  if (/\p{Ll}/u.test(role) || !/\p{Lu}{5}/u.test(role)) return role;
  return role.replaceAll(/\S+/g, (word, at: number) => {
    const isInside = at > 0 && at + word.length < role.length;
    return isInside && SMALL.has(word) ? word.toLowerCase() : word.replaceAll(/\p{Lu}{4,}/gu, toCapitalized);
  });
}

const SMALL: ReadonlySet<string> = new Set(['AND', 'OF', 'FOR', 'THE', 'IN']);

function toCapitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function bareRole(role: string): string {
  const bare = role
    .replaceAll(
      /\s?[([](?:[mfwdxihv]|gn|div)(?:\s?[/|,]\s?(?:[mfwdxihv*]|gn|div|all)){1,9}[^)\]]{0,30}[)\]]/gi,
      '',
    )
    .replaceAll(/\s?\((?:[\p{L}.:#-]{1,12}[ :#-]?)?[\d][\w/-]{2,16}\)/gu, '')
    .replaceAll(/\s?\((?:req|job|id|ref|nr|no)[^()]{0,30}\d[^()]{0,12}\)/gi, '')
    .replaceAll(/\s?\((?:all genders?|any gender|alle geschlechter|gn)\)/gi, '')
    .replaceAll(/\s(?:[mfw]\/[mfwd]\/[mfwdx])(?=\s|$)/gi, '')
    .replace(/^(?:[A-Z]{0,4}[-_]?\d[\d/_-]{2,60}[\s,:-]{1,3}|\d{1,2}\s(?=\p{Lu}))/u, '')
    .replace(/\s(?:position|role|job|vacancy|opening|opportunity|post)$/i, '')
    .replace(/['’]s?$/, '')
    .replace(/^[dlDL]['’](?=\p{L})/u, '');
  return withoutEnd(withoutLead(bare), /[\s"'“”„,;:–-]/).trim();
}

/** Marks in front go, but not a bracket that is closed behind them, nor what stands between the two. */
function withoutLead(role: string): string {
  const lead = /^[\s"'“”„,;:(–-]+/.exec(role)?.[0] ?? '';
  const isClosed = /^[^()]*\)/.test(role.slice(lead.length));
  return role.slice(isClosed ? Math.max(0, lead.lastIndexOf('(')) : lead.length);
}

/** Whether a span has a word that jobs are called by. */
export function hasJobWord(tokens: readonly Token[], span: Span): boolean {
  for (let index = span.from; index < span.to; index++) if (isJobWord(tokens[index]?.word ?? '')) return true;
  return false;
}

/** German compounds too: `Fachinformatiker`, `Softwareentwicklerin`. */
export function isJobWord(word: string): boolean {
  if (JOBS.has(word)) return true;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (JOBS.has(singular)) return true;
  if (word.length > 6 && TRADE_ENDINGS.some(ending => word.endsWith(ending))) return true;
  return word.length > 9 && COMPOUND_TAILS.some(tail => word.endsWith(tail));
}

/** Endings of trades: ecologist, optician, cheesemonger. */
const TRADE_ENDINGS: readonly string[] =
  'seller person maker hand ologist icist ician grapher keeper worker monger builder setter fitter handler dresser smith wright iatrist iatrician mechanic tischler tischlerin'.split(
    ' ',
  );

const COMPOUND_TAILS: readonly string[] =
  'leitung entwickler entwicklerin leiter leiterin berater beraterin ingenieur ingenieurin manager managerin techniker technikerin kaufmann kauffrau mitarbeiter mitarbeiterin assistent assistentin assistenz fachkraft informatiker informatikerin referent referentin pfleger pflegerin trainer trainerin arbeiter arbeiterin monteur mechaniker mechatroniker planer planerin medewerker ontwikkelaar beheerder verkaufer verkauferin redakteur redakteurin wissenschaftler wissenschaftlerin'.split(
    ' ',
  );

/** Whether a folded text has a word that jobs are called by. */
export function textHasJobWord(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some(isJobWord);
}

/** `Band 5 Nurse`, `Grade 7 Planner`. */
const GRADES: ReadonlySet<string> = new Set(['band', 'grade', 'level', 'tier', 'scale']);

/** `I`, `II`, `IV`, `2`: a level behind a job's name. */
export function isLevel(text: string, token: Token, previous: Token | undefined): boolean {
  if (previous === undefined) return false;
  if (/^\d{1,2}$/.test(token.word) && GRADES.has(previous.word)) return isCapitalized(text, previous);
  if (/^(?:i{1,3}|iv|v|vi|[1-9])$/.test(token.word)) {
    return (
      isJobWord(previous.word) &&
      text.slice(token.start, token.end) === text.slice(token.start, token.end).toUpperCase()
    );
  }
  return /^20\d\d$/.test(token.word) && isCapitalized(text, previous);
}
