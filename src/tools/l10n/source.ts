import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, type CallExpression, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A file of the editor's part as a syntax tree, without its types. */
export interface Source {
  /** Below `src/vscode`, with `/`. */
  readonly file: string;
  readonly tree: AnyNode;
}

/** The editor's part of the product, in the order of its file names. */
export function readSources(root: string): readonly Source[] {
  const folder = join(root, 'src/vscode');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts'))
    .sort()
    .map(file => ({ file, tree: toTree(readFileSync(join(folder, file), 'utf8')) }));
}

/** The syntax tree of a TypeScript text. */
export function toTree(text: string): AnyNode {
  const { code } = transformSync(text, { loader: 'ts', target: 'es2022' });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' });
}

/** The nodes right below a node. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** Whether a node is a call of `l10n.t`, by whichever name the module goes. */
export function isTranslation(node: AnyNode): node is CallExpression {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  return nameOf(property) === 't' && nameOf(object) === 'l10n';
}

/** A text that stands in the code as it is: quoted, or a template without gaps. `null` for anything else. */
export function literalOf(node: AnyNode | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
}

/** The last part of a name: `l10n` for `vscode.l10n`. */
export function nameOf(node: AnyNode): string | null {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : null;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
