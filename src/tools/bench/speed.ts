import type { Contestant, Outcome } from './contestant.ts';
import { LIMIT } from './peers.ts';
import { median, ms, quantile, rounded, times, toTable } from './table.ts';
import { DRAFT, pathological, prose } from './texts.ts';

/** Longer than this no one waits for a linter, in milliseconds. */
const BOUND = 30_000;
const OURS = 'gracious';
const TYPING = 'gracious, typing';
const YARDSTICK = 'write-good';
const MB = 1_000_000;

export type Contestants = ReadonlyMap<string, Contestant>;

/** A draft as it is open in an editor, checked again and again. */
export async function draftTable(contestants: Contestants): Promise<string> {
  const variants = Array.from({ length: 7 }, (_, index) => DRAFT.replace('Sam', `Sam${'y'.repeat(index)}`));
  const names = [...contestants.keys()].filter(name => name !== TYPING);
  const found = await inTurns(contestants, names, () => variants, 9, 250);
  const yardstick = median(found.get(YARDSTICK)?.times ?? []);
  const rows = names.map(name => {
    const { times: all = [], failed } = found.get(name) ?? {};
    const own = median(all);
    return [name, failed ?? ms(own), ms(quantile(all, 0.95)), times(own / yardstick)];
  });
  return toTable(['a 180-word draft with front matter, warm', 'median', '95 %', `of ${YARDSTICK}`], rows);
}

/**
 * One letter more with each check, at the end of a paragraph, where people write; never the same text twice, for what
 * was checked before might be remembered. Peers have no check of what changed alone.
 */
export async function typingTable(contestants: Contestants): Promise<string> {
  const place = DRAFT.indexOf('\n', DRAFT.indexOf('full for that.'));
  let round = 0;
  const sentence = () => {
    round++;
    const words = sentenceOf(round);
    return Array.from({ length: words.length }, (_, index) => {
      return DRAFT.slice(0, place) + words.slice(0, index + 1) + DRAFT.slice(place);
    });
  };
  // As warm as in the hour that a letter takes.
  const typed = () => Array.from({ length: SENTENCES }, sentence).flat();
  const found = await inTurns(contestants, [OURS, TYPING, YARDSTICK], typed, 9, 160 * SENTENCES);
  const full = median(found.get(OURS)?.times ?? []);
  const rows = [
    ['gracious, the whole draft', OURS],
    ['gracious, what changed', TYPING],
    [YARDSTICK, YARDSTICK],
  ].map(([title = '', name = '']) => {
    const all = found.get(name)?.times ?? [];
    return [title, ms(median(all)), ms(quantile(all, 0.95)), times(median(all) / full)];
  });
  return toTable(['one key in that draft', 'median', '95 %', 'of our whole check'], rows);
}

/** Typed in each round. */
const SENTENCES = 6;

/** Sentences that differ from one another from their first words on. */
function sentenceOf(round: number): string {
  const words = 'I would also be glad to hear how the platform fares once it is out in the world'.split(' ');
  const turned = words.map((_, index) => words[(index * 5 + round * 3) % words.length]);
  return ` ${turned.join(' ')} ${round}, and what your team learns from those who use it every day of the year.`;
}

/** Letters, from a long one to a shelf of them. */
export async function throughputTable(contestants: Contestants): Promise<string> {
  const sizes = [0.01, 0.1, 1, 10];
  const texts = sizes.map(size => prose(size * MB));
  const names = [...contestants.keys()].filter(name => name !== TYPING);
  const speeds = new Map<string, (number | string)[]>(names.map(name => [name, []]));
  for (const [index, text] of texts.entries()) {
    const able = names.filter(name => speeds.get(name)?.every(each => typeof each === 'number'));
    const found = await inTurns(contestants, able, () => [text], 5, index === 0 ? 20 : 1);
    for (const name of names) {
      const outcome = found.get(name);
      const milliseconds = median(outcome?.times ?? []);
      const speed = text.length / MB / (milliseconds / 1000);
      speeds.get(name)?.push(Number.isNaN(speed) ? (outcome?.failed ?? '–') : speed);
    }
  }
  const rows = names.map(name => {
    const own = speeds.get(name) ?? [];
    const cells = own.map(each => (typeof each === 'number' ? rounded(each) : each));
    const at1 = [own[2], speeds.get(YARDSTICK)?.[2]].map(Number);
    return [name, ...cells, times((at1[0] ?? 0) / (at1[1] ?? 0)), growthOf(own, sizes)];
  });
  const head = ['letters, MB/s', ...sizes.map(size => (size < 1 ? `${size * 1000} KB` : `${size} MB`))];
  return toTable([...head, `of ${YARDSTICK} at 1 MB`, 'growth'], rows);
}

/** The exponent by which time grows with size, over all sizes that were finished. */
function growthOf(speeds: readonly (number | string)[], sizes: readonly number[]): string {
  const done = speeds.filter(each => typeof each === 'number');
  const [first, last] = [done[0], done.at(-1)];
  if (first === undefined || last === undefined || done.length < 2) return '–';
  const span = (sizes[done.length - 1] ?? 1) / (sizes[0] ?? 1);
  return (1 + Math.log(first / last) / Math.log(span)).toFixed(2);
}

/** Input that nobody writes, 1 MB of each, in turn with 1 MB of letters. */
export async function pathologicalTable(contestants: Contestants): Promise<string> {
  const letters = prose(MB);
  const bases: number[] = [];
  const found: (readonly [string, number | string])[] = [];
  for (const [name, text] of pathological(MB)) {
    const outcome = (await inTurns(contestants, [OURS], () => [letters, text], 5, 2)).get(OURS);
    const all = outcome?.times ?? [];
    const base = median(all.filter((_, call) => call % 2 === 0));
    bases.push(base);
    found.push([name, outcome?.failed ?? median(all.filter((_, call) => call % 2 === 1)) / base]);
  }
  const sorted = found.sort((a, b) => Number(b[1]) - Number(a[1]));
  const rows = sorted.map(([name, value]) => [name, typeof value === 'number' ? times(value) : value]);
  return toTable(['1 MB of', `of 1 MB of letters (${ms(median(bases))})`], rows);
}

interface Result {
  readonly times: readonly number[];
  readonly failed?: string;
  /** Largest resident set so far, in KB. */
  readonly memory: number;
}

/** Lets them take turns, so that a busy moment of the machine hits all alike; the first round warms up and is not counted. */
async function inTurns(
  contestants: Contestants,
  names: readonly string[],
  texts: () => readonly string[],
  rounds: number,
  calls: number,
): Promise<ReadonlyMap<string, Result>> {
  const found = new Map<string, Result>();
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const known = found.get(name) ?? { times: [], memory: 0 };
      if (known.failed !== undefined) continue;
      const outcome = (await contestants.get(name)?.run(texts(), callsOf(name, calls), BOUND)) ?? NOBODY;
      found.set(name, added(known, outcome, round > 0));
    }
  }
  return found;
}

const NOBODY: Outcome = { failed: 'did not start' };

function added(known: Result, outcome: Outcome, counts: boolean): Result {
  if ('failed' in outcome) return { ...known, times: [], failed: outcome.failed };
  return { times: counts ? [...known.times, ...outcome.times] : [], memory: outcome.memory };
}

/** Slow ones are called less often. */
function callsOf(name: string, calls: number): number {
  const isFast = name.startsWith(OURS) || name === YARDSTICK || name === LIMIT;
  return isFast ? calls : Math.max(1, Math.floor(calls / 25));
}
