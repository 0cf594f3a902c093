import { findFrontMatter } from '../../text/front-matter.ts';
import type { Range } from '../../text/range.ts';
import { stringify } from '../../text/yaml.ts';
import { PRIVATE_KEY } from './outgoing.ts';
import { toPlainText } from './plain-text.ts';

/** The part of a draft that is the letter: everything behind the front matter. */
export function bodyOf(draft: string): Range {
  return { start: findFrontMatter(draft)?.range.end ?? 0, end: draft.length };
}

/** The name under a letter: a short last line below one that ends in a comma. Absent where that is no name. */
export function signerOf(draft: string): { readonly name?: string } {
  const lines = toPlainText(draft).trimEnd().split('\n');
  const name = lines.at(-1) ?? '';
  const isName = /^\p{Lu}[\p{L}\p{M}.'’ -]{0,59}$/u.test(name) && name.split(' ').length <= 4;
  return isName && lines.at(-2)?.endsWith(',') === true ? { name } : {};
}

/**
 * The words of a letter as a private note, which no export takes. Nothing of the record goes along.
 * @param draftName the file the words come from
 * @param date ISO 8601
 */
export function toPrivateNote(draft: string, draftName: string, date: string): string {
  const { start, end } = bodyOf(draft);
  const head = stringify({ [PRIVATE_KEY]: 1, from: draftName, date }, { lineWidth: 0 });
  return `---\n${head}---\n\n${draft.slice(start, end).trim()}\n`;
}
