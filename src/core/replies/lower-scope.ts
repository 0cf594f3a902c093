import type { Expression } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Place, TemplateError } from './error.ts';
import type { FieldKind } from './fields.ts';

/** The names that a template may use, and the template's own for error messages. */
export interface Names {
  readonly template: string;
  readonly fields: ReadonlyMap<string, FieldKind>;
  readonly partials: ReadonlySet<string>;
}

/** What is known at a place of the tree that is being lowered. */
export interface Scope {
  readonly names: Names;
  readonly depth: number;
  readonly inEach: boolean;
}

interface Located {
  readonly loc: { readonly start: Place };
}

/** An expression as it is written, or what it is. */
export function textOf(expression: Expression): string {
  return expression.type === 'PathExpression' ? expression.original : expression.type;
}

/** Handlebars counts columns from 0, people from 1. */
export function placeOf(node: Located): Place {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/** Throws what is wrong at a place of the template. */
export function refuse(node: Located, scope: Pick<Scope, 'names'>, problem: string): never {
  throw new TemplateError(scope.names.template, placeOf(node), problem);
}
