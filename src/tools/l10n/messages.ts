import type { AnyNode } from 'acorn';
import { childrenOf, isTranslation, literalOf, type Source } from './source.ts';

/** Words that the code asks the editor to translate. */
export interface Message {
  /** Below `src/vscode`. */
  readonly file: string;
  readonly text: string;
  /** How many values the call passes. */
  readonly values: number;
}

/** The list of what the core says, whose words are translated as they come. */
const CORE_WORDS = 'core-words.ts';

/** Every message of the sources. A call whose words are put together at run time cannot be translated: an error. */
export function findMessages(sources: readonly Source[]): readonly Message[] {
  return sources.flatMap(({ file, tree }) => {
    const calls = callsIn(tree).filter(call => file !== CORE_WORDS || literalOf(call.arguments[0]) !== null);
    const listed = file === CORE_WORDS ? listsIn(tree) : [];
    return [...calls.map(call => toMessage(file, call)), ...listed.map(text => ({ file, text, values: 0 }))];
  });
}

/** The bundle that translators start from: each message under its own words. */
export function toBundle(messages: readonly Message[]): string {
  const texts = [...new Set(messages.map(({ text }) => text))].sort();
  return `${JSON.stringify(Object.fromEntries(texts.map(text => [text, text])), null, 2)}\n`;
}

/** The gaps of a message, each once, in order: `['0', '1']`. */
export function gapsOf(text: string): readonly string[] {
  const gaps = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [...new Set(gaps)].sort();
}

function callsIn(node: AnyNode): readonly { readonly arguments: readonly AnyNode[] }[] {
  const below = childrenOf(node).flatMap(callsIn);
  return isTranslation(node) ? [node, ...below] : below;
}

function listsIn(node: AnyNode): readonly string[] {
  if (node.type !== 'ArrayExpression') return childrenOf(node).flatMap(listsIn);
  return node.elements.flatMap(each => literalOf(each ?? undefined) ?? []);
}

function toMessage(file: string, call: { readonly arguments: readonly AnyNode[] }): Message {
  const text = literalOf(call.arguments[0]);
  if (text === null) throw new Error(`src/vscode/${file}: l10n.t takes its words as one literal.`);
  return { file, text, values: call.arguments.length - 1 };
}
