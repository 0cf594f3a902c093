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

/** The rarest words that must occur, or `null` when none must. */
export function rarestOf(row: Row, costs: Costs): ReadonlySet<string> | null {
  const term = row[findAnchor(row, costs)];
  return term?.kind === 'words' && !term.optional ? term.words : null;
}

/** The commonest words and marks of English prose; each is about as common as {@link COMMON_COST} ordinary ones. */
const COMMON = new Set(
  "the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were am been has had 's 'd did does , .".split(
    ' ',
  ),
);
const COMMON_COST = 40;

/** What each of the sets would cost. */
export function toCosts(sets: Iterable<ReadonlySet<string>>): Costs {
  return new Map([...sets].map(set => [set, costOf(set)]));
}

function costOf(words: ReadonlySet<string>): number {
  let cost = 0;
  for (const word of words) cost += COMMON.has(word) ? COMMON_COST : 1;
  return cost;
}
