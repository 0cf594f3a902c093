import type { Row } from './pattern.ts';

/** Words → about how often a row would be tried if they were its anchor. */
type Costs = ReadonlyMap<ReadonlySet<string>, number>;

/** Index of the term that must occur and whose words are the rarest. */
export function findAnchor(row: Row, costs: Costs): number {
  let anchor = 0;
  let lowest = Number.POSITIVE_INFINITY;
  row.forEach((term, index) => {
    if (term.kind !== 'words' || term.optional) return;
    const cost = costs.get(term.words) ?? 0;
    if (cost >= lowest) return;
    lowest = cost;
    anchor = index;
  });
  return anchor;
}

/** The rarest words that must occur, or `null` when none must that are rare enough to tell something. */
export function rarestOf(row: Row, costs: Costs): ReadonlySet<string> | null {
  const term = row[findAnchor(row, costs)];
  if (term?.kind !== 'words' || term.optional) return null;
  return (costs.get(term.words) ?? 0) < TELLS_LITTLE ? term.words : null;
}

/** The commonest words and marks of English prose; each is about as common as {@link COMMON_COST} ordinary ones. */
const COMMON = new Set(
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were am been has had 's 'd did does , .".split(
    ' ',
  ),
);
const COMMON_COST = 60;

/** The commonest of all: each makes up a hundredth of a letter or more. */
const COMMONEST = new Set('the to of and a in that i it for not you your my'.split(' '));
const COMMONEST_COST = 400;

/** One of these words or another stands in most sentences. */
const TELLS_LITTLE = 2 * COMMONEST_COST;

/** Marks are rare in a letter, but where one stands in a text of marks others do: they tell least of all. */
const MARKS = new Set(', ; : . ? ! - ( ) "'.split(' '));
const MARK_COST = 1000;

/** What each of the sets would cost as an anchor. */
export function toCosts(sets: Iterable<ReadonlySet<string>>): Costs {
  return sumOf(sets, costOf);
}

/** How little it tells of a row that each of the sets stands somewhere in a sentence. */
export function toSearchCosts(sets: Iterable<ReadonlySet<string>>): Costs {
  return sumOf(sets, word => (MARKS.has(word) ? MARK_COST : costOf(word)));
}

function costOf(word: string): number {
  if (COMMONEST.has(word)) return COMMONEST_COST;
  return COMMON.has(word) ? COMMON_COST : 1;
}

function sumOf(sets: Iterable<ReadonlySet<string>>, cost: (word: string) => number): Costs {
  return new Map([...sets].map(set => [set, [...set].reduce((sum, word) => sum + cost(word), 0)]));
}
