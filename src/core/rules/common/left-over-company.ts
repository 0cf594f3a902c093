import type { Draft, EarlierLetter } from '../../lint/types.ts';
import { findFrontMatter } from '../../text/front-matter.ts';
import { toKey } from './names.ts';
import { findInProse, toNamePattern } from './prose-search.ts';
import type { Mismatch } from './wrong-company.ts';

/** Shorter names are words of the language as often as names. */
const SHORTEST = 5;
/** Every finding carries the edits for all places, so their number is bounded. */
const MOST_PLACES = 50;

/** Where a letter names a company that a letter sent before went to: the name that copying leaves behind. */
export function* leftOverCompanies(draft: Draft, earlier: readonly EarlierLetter[]): Iterable<Mismatch> {
  const expected = draft.record.company;
  if (expected === undefined || earlier.length === 0) return;
  const own = toKey([expected, draft.record.role, draft.record.to, ...draft.record.people].join(' '));
  for (const name of new Set(earlier.map(({ text }) => companyOf(text)))) {
    if (name === null || own.includes(toKey(name)) || !draft.text.includes(name)) continue;
    const everywhere = [...findInProse(draft, toNamePattern(name))].slice(0, MOST_PLACES);
    for (const range of everywhere) {
      yield { range, key: 'the company', expected, replacement: expected, everywhere };
    }
  }
}

/**
 * The company of a letter's front matter, without reading all of its YAML. One word must be long enough and have a
 * capital, so that "target" or "Box" in a sentence are no names.
 */
function companyOf(text: string): string | null {
  const found = findFrontMatter(text.slice(0, 20_000));
  if (found === null) return null;
  const yaml = text.slice(found.yaml.start, found.yaml.end);
  const line = /^company:(.+)$/m.exec(yaml)?.[1] ?? '';
  const comment = line.indexOf(' #');
  const name = (comment < 0 ? line : line.slice(0, comment)).trim().replace(/^"(.*)"$|^'(.*)'$/, '$1$2');
  return name.length >= SHORTEST && /^\p{Lu}/u.test(name) ? name : null;
}
