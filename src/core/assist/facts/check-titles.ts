import { TITLES } from '../../rules/common/names.ts';
import { spellOut } from './calendar.ts';
import type { Found, Mark, Reading } from './reading.ts';
import type { Sources } from './sources.ts';
import type { Word } from './words.ts';

/** Titles that say only how somebody is addressed; letters choose one where a mail gives none. */
const PLAIN: Readonly<Record<string, string>> = {
  mr: 'm',
  mister: 'm',
  ms: 'f',
  mrs: 'f',
  miss: 'f',
  mx: 'x',
};

/** A title in front of a name must stand in front of it in the files, and none may contradict them. */
export function checkTitles({ sentences, sources }: Reading): Found {
  const marks: Mark[] = [];
  for (const { words } of sentences) {
    words.forEach((word, index) => {
      const name = words[index + 1];
      if (name === undefined || !name.isName || !word.isName || !TITLES.has(word.word)) return;
      if (!fits(word, name, sources)) marks.push({ start: word.start, end: name.end });
    });
  }
  return { marks, provenance: [] };
}

function fits(title: Word, name: Word, sources: Sources): boolean {
  const titles = sources.named(name).flatMap(each => titlesBefore(each.index, sources));
  const plain = PLAIN[title.word];
  if (plain === undefined) return titles.includes(spellOut(title.word));
  return titles.every(each => PLAIN[each] === undefined || PLAIN[each] === plain);
}

/** Titles up to three words before a name: `Prof. Dr. Ingrid Solberg`; in "Ms Leclerc, Mr Thorne" he has one. */
function titlesBefore(index: number, { words }: Sources): readonly string[] {
  const titles: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const before = words[at];
    if (before === undefined) break;
    // Notes are often written in small letters, titles and all.
    if (TITLES.has(before.word)) titles.push(spellOut(before.word));
    else if (!before.isName) break;
    else if (titles.length > 0) break;
  }
  return titles;
}
