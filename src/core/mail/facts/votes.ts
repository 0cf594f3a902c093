import type { Range } from '../../text/range.ts';
import { isPlausibleName, nameKey } from './names.ts';

/** One place in the mail that speaks for a value. */
export interface Vote {
  readonly value: string;
  readonly range: Range;
  readonly weight: number;
}

/** The value with the most weight. */
export interface Winner {
  readonly value: string;
  readonly range: Range;
  /** Weight of all votes for it, and of the runner-up's. */
  readonly weight: number;
  readonly rival: number;
}

/**
 * Adds up votes. Forms of one name count together (`Halden` and `Halden Freight Ltd`); the form with most weight is
 * given, the earlier of equals.
 */
export function countVotes(votes: readonly Vote[]): Winner | null {
  const groups: { key: string; votes: Vote[]; weight: number }[] = [];
  for (const vote of votes) {
    const key = nameKey(vote.value);
    if (key === '' || !isPlausibleName(vote.value)) continue;
    const group = groups.find(other => isSameName(other.key, key));
    if (group === undefined) {
      groups.push({ key, votes: [vote], weight: vote.weight });
    } else {
      group.votes.push(vote);
      group.weight += vote.weight;
      if (key.length < group.key.length) group.key = key;
    }
  }
  groups.sort((a, b) => b.weight - a.weight);
  const [best, second] = groups;
  const heaviest = best === undefined ? undefined : heaviestForm(best.votes);
  const form = best?.votes.find(vote => isDativeOf(heaviest?.value ?? '', vote.value)) ?? heaviest;
  if (best === undefined || form === undefined) return null;
  return { value: form.value, range: form.range, weight: best.weight, rival: second?.weight ?? 0 };
}

function heaviestForm(votes: readonly Vote[]): Vote | undefined {
  const weights = new Map<string, number>();
  for (const vote of votes) weights.set(vote.value, (weights.get(vote.value) ?? 0) + vote.weight);
  let best: Vote | undefined;
  for (const vote of votes) {
    if (best === undefined || (weights.get(vote.value) ?? 0) > (weights.get(best.value) ?? 0)) best = vote;
  }
  return best;
}

/** "bei den Stadtwerken Grünau" are the Stadtwerke Grünau. */
function isDativeOf(dative: string, name: string): boolean {
  return dative !== name && withoutDative(dative) === name;
}

function withoutDative(name: string): string {
  return name.replace(/^([\p{L}-]{4,60}(?:werke|betriebe|dienste|verlage))n(?= |$)/u, '$1');
}

/** One key is the beginning of the other, word by word. */
export function isSameName(one: string, other: string): boolean {
  const a = withoutDative(one);
  const b = withoutDative(other);
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.startsWith(`${short} `);
}

/** One weak hint is a guess. */
export function weightyEnough(winner: Winner | null): Winner | null {
  return winner !== null && winner.weight >= 2 ? winner : null;
}
