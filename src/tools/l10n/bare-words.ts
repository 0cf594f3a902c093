import type { AnyNode } from 'acorn';
import { childrenOf, isTranslation, nameOf, type Source } from './source.ts';

/** Words that stand in the code as they are, so that no bundle can translate them. */
export interface BareWords {
  /** Below `src/vscode`. */
  readonly file: string;
  readonly text: string;
}

/** Words that look as if they were for people and are given to nothing that translates them. */
export function findBareWords(sources: readonly Source[]): readonly BareWords[] {
  return sources.flatMap(({ file, tree }) => wordsIn(tree).map(text => ({ file, text })));
}

/** What a language model reads, and what a person reads only in a bug report. */
const NOT_FOR_PEOPLE: ReadonlySet<string | null> = new Set(['Error', 'toComplaint', 'toResult']);

function wordsIn(node: AnyNode): readonly string[] {
  if (isTranslation(node)) return node.arguments.slice(1).flatMap(wordsIn);
  if ('callee' in node && NOT_FOR_PEOPLE.has(nameOf(node.callee))) return [];
  if (node.type === 'ImportDeclaration') return [];
  return [...textsOf(node).filter(isForPeople), ...childrenOf(node).flatMap(wordsIn)];
}

function textsOf(node: AnyNode): readonly string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'TemplateLiteral') return [];
  return [node.quasis.map(({ value }) => value.cooked ?? '').join(GAP)];
}

/** Stands for a value that is put into a text. */
const GAP = '\uFFFC';

/** A word with a word or gap beside it, or one with a capital letter; marks of HTML, code and addresses are none. */
function isForPeople(text: string): boolean {
  const words = text.replace(/<[^>]*>/g, '\n').replace(/`[^`]*`/g, '');
  return (
    /\p{L}{2,}[,;:.]? [\p{L}\uFFFC]/u.test(words) ||
    /\uFFFC \p{L}{2,}/u.test(words) ||
    /^\p{Lu}\p{Ll}+(?:…|\.)?$/u.test(words.trim())
  );
}
