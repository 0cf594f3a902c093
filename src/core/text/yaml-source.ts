import type { Range } from './range.ts';
import { parseDocument } from './yaml.ts';

/** The YAML parser compares each key with all others. */
const LONGEST_YAML = 50_000;

/** YAML with its tokens; `null` for what is broken or too long to be read. */
export function readYaml(yaml: string) {
  if (yaml.length > LONGEST_YAML) return null;
  const document = parseDocument(yaml, { uniqueKeys: true, schema: 'core', keepSourceTokens: true });
  return document.errors.length > 0 ? null : document;
}

/** Where a node stands, or `null` for one that is empty. */
export function rangeOf(node: unknown): Range | null {
  if (!isNode(node) || !node.range) return null;
  const [start, end] = node.range;
  return start < end ? { start, end } : null;
}

interface YamlNode {
  readonly range?: readonly [number, number, number] | null;
  toJS(document: unknown): unknown;
}

/** Whether a value is a node of the YAML library. */
export function isNode(node: unknown): node is YamlNode {
  return typeof node === 'object' && node !== null && 'toJS' in node;
}
