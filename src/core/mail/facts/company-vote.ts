import { isVendorName } from '../vendors.ts';
import type { Token } from '../words/tokens.ts';
import {
  DISCIPLINES,
  JOBS,
  LEGAL_FORMS,
  ORGANISATIONS,
  RANKS,
  TEAM_TAILS,
  TITLE_WORDS,
  UNITS,
} from './lexicon.ts';
import type { Span } from './names.ts';
import { hasOrganisationWord, nameKey, organisationText, rangeOf } from './names.ts';
import { ALSO_NAMES } from './person-names.ts';
import { withoutTeam } from './team-names.ts';
import { isTown } from './towns.ts';
import type { Vote } from './votes.ts';

/** A vote for an organisation, or `null` where the words are rather a job, a vendor, a person's title or a place. */
export function toVote(
  text: string,
  tokens: readonly Token[],
  full: Span,
  weight: number,
  tails: ReadonlySet<string> = PROSE_TAILS,
): Vote | null {
  const next = tokens[full.to]?.word ?? '';
  const span = withoutTeam(tokens, full, next === 'team' ? TEAM_TAILS : tails);
  if (span === null || JOB_HEADS.has(next)) return null;
  const value = organisationText(text, tokens, span);
  const key = nameKey(value);
  if (key.length < 2 || isVendorName(key)) return null;
  const words = tokens.slice(span.from, span.to).filter(token => token.isWord);
  if (
    isJobTitle(words) ||
    words.every(token => RANKS.has(token.word) || TITLE_WORDS.has(token.word) || UNITS.has(token.word))
  )
    return null;
  if (PLACES.has(words.at(-1)?.word ?? '') || isTown(value)) return null;
  const isUnit =
    (UNITS.has(words[0]?.word ?? '') && words[1]?.word !== 'for') || SUBUNITS.has(words.at(-1)?.word ?? '');
  const bonus = hasOrganisationWord(tokens, span.from, span.to) ? 1 : 0;
  const weightHere = (SITES.has(next) && bonus === 0) || isDivision(words) ? weight / 4 : weight;
  return {
    value,
    range: rangeOf(tokens, span),
    weight: isUnit ? weightHere / 2 : weightHere + (weightHere < weight ? 0 : bonus),
  };
}

/** "our Wakefield depot": where the work is. */
const SITES: ReadonlySet<string> = new Set(
  'site depot branch store shop plant factory warehouse yard hub location'.split(' '),
);

/** "Vendor Management", "Facilities Operations": what a part of a firm is called, in two words that no firm owns. */
function isDivision(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    DIVISIONS.has(words.at(-1)?.word ?? '') &&
    words.slice(0, -1).every(({ word }) => MATTERS.has(word))
  );
}

const DIVISIONS: ReadonlySet<string> = new Set(
  'management operations relations development planning control assurance support services delivery procurement administration engagement success'.split(
    ' ',
  ),
);
const MATTERS: ReadonlySet<string> = new Set(
  'vendor supplier account client customer talent people facilities project product programme program risk change case category contract contracts claims credit event events office data quality records stock supply chain warehouse fleet revenue service business student academic clinical technical property estates membership donor volunteer and'.split(
    ' ',
  ),
);

/** Parts of an organisation, behind their name. */
const SUBUNITS: ReadonlySet<string> = new Set(
  'department dept division section committee team branch unit directorate desk faculty'.split(' '),
);

/** In prose no one writes "interest in Example Recruiting" unless that is the company's name. */
const PROSE_TAILS: ReadonlySet<string> = new Set('team careers career community hr'.split(' '));

/** Buildings and the like: "at the Whitfield Building". */
const PLACES: ReadonlySet<string> = new Set(
  'building tower street floor room campus square road avenue terminal station lane gate'.split(' '),
);

/** Whether words name a job rather than an organisation that has such a word in its name. */
function isJobTitle(words: readonly Token[]): boolean {
  const [first] = words;
  // "Hollowell Engineering" is a firm, "Software Engineering" a trade.
  const isFirm =
    words.length > 1 &&
    words.at(-1)?.word === 'engineering' &&
    !DISCIPLINES.has(first?.word ?? '') &&
    !TITLE_WORDS.has(first?.word ?? '');
  const jobs = isFirm ? words.slice(0, -1) : words;
  const hasJob = jobs.some(token => JOBS.has(token.word) && !ALSO_NAMES.has(token.word));
  return (
    hasJob &&
    !words.some(
      token => LEGAL_FORMS.has(token.word) || (ORGANISATIONS.has(token.word) && !TRADES.has(token.word)),
    )
  );
}

/** Organisations' words that stand in job titles too. */
const TRADES: ReadonlySet<string> = new Set(
  'software data digital security health healthcare finance financial media games cloud analytics systems network networks insurance energy power retail hotel restaurant bank hospital library museum games interactive technology research investment city county state school'.split(
    ' ',
  ),
);

/** Behind these a name was a job's or a unit's after all: "interest in the Data Analyst position". */
const JOB_HEADS: ReadonlySet<string> = new Set(
  'position role job vacancy opening opportunity post internship posting program programme level grade'.split(
    ' ',
  ),
);
