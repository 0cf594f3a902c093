import type {
  Block,
  Expression,
  Hash,
  Mustache,
  Partial as PartialTag,
  Program,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Place, TemplateError } from './error.ts';
import { getHelper, HELPERS, type HelperName, isHelperName } from './helpers.ts';
import { LIMITS } from './limits.ts';
import { type Names, toReference } from './reference.ts';
import type { Node, Reference } from './tree.ts';

type Located = { readonly loc: { readonly start: Place } };

/**
 * Turns Handlebars' tree into the closed subset that is rendered.
 * @throws TemplateError at the first tag outside of the subset, and at the first name that is not known
 */
export function lower(program: Program, names: Names): readonly Node[] {
  return lowerBody(program, { names, depth: 0, inEach: false });
}

/** Lowers some of a program's statements: one wording of a template. */
export function lowerStatements(statements: readonly Statement[], names: Names): readonly Node[] {
  return lower({ type: 'Program', body: statements }, names);
}

interface Scope {
  readonly names: Names;
  readonly depth: number;
  readonly inEach: boolean;
}

function lowerBody(program: Program | undefined, scope: Scope): readonly Node[] {
  return (program?.body ?? []).flatMap(statement => lowerStatement(statement, scope));
}

function lowerStatement(statement: Statement, scope: Scope): readonly Node[] {
  switch (statement.type) {
    case 'ContentStatement':
      return [{ kind: 'text', text: statement.value, place: placeOf(statement) }];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return [lowerMustache(statement, scope)];
    case 'BlockStatement':
      return [lowerBlock(statement, scope)];
    case 'PartialStatement':
      return [lowerPartial(statement, scope)];
    default:
      return refuse(
        statement,
        scope,
        'Decorators and partial blocks are not part of templates here. Remove it.',
      );
  }
}

function lowerMustache(tag: Mustache, scope: Scope): Node {
  const neutral = lowerNeutral(tag.hash, scope);
  const place = placeOf(tag);
  const { path } = tag;
  if (path.type === 'PathExpression' && !path.data && isHelperName(path.original)) {
    const { from, word } = lowerArguments(tag, path.original, scope);
    return { kind: 'value', from, helper: path.original, word, neutral, place };
  }
  if (tag.params.length > 0) {
    const known = Object.keys(HELPERS).join(', ');
    return refuse(tag, scope, `\`${textOf(path)}\` is not a helper. Helpers: ${known}.`);
  }
  const { reference, field } = toReference(path, scope);
  if (field === 'people') {
    return refuse(tag, scope, `\`${textOf(path)}\` is a list. Write {{names ${textOf(path)}}}.`);
  }
  if (field === 'date') {
    return refuse(tag, scope, `\`${textOf(path)}\` is a date. Write {{weekday ${textOf(path)}}}.`);
  }
  if (field === 'flag') {
    return refuse(tag, scope, `\`${textOf(path)}\` is yes or no. Use it in {{#if ${textOf(path)}}}.`);
  }
  return { kind: 'value', from: reference, helper: null, word: null, neutral, place };
}

function lowerArguments(
  tag: Mustache,
  name: HelperName,
  scope: Scope,
): { readonly from: Reference; readonly word: string | null } {
  const helper = getHelper(name);
  const [first, second, ...rest] = tag.params;
  if (first === undefined || rest.length > 0 || (second !== undefined && !helper.takesWord)) {
    const example = helper.takesWord ? `{{${name} FIELD "word"}}` : `{{${name} FIELD}}`;
    return refuse(tag, scope, `Write the helper \`${name}\` as ${example}.`);
  }
  const { reference, field } = toReference(first, scope);
  if (field !== helper.takes) {
    return refuse(
      tag,
      scope,
      `\`${name}\` takes a field of the kind ${helper.takes}, not \`${textOf(first)}\`.`,
    );
  }
  return { from: reference, word: second === undefined ? null : lowerString(second, scope) };
}

/** The words in `or="…"`. */
function lowerNeutral(hash: Hash | undefined, scope: Scope): string | null {
  const [pair, ...rest] = hash?.pairs ?? [];
  if (pair === undefined) return null;
  if (pair.key !== 'or' || rest.length > 0) {
    return refuse(
      pair,
      scope,
      `\`${pair.key}=\` is not known. Write or="…" for words that stand in for a missing fact.`,
    );
  }
  return lowerString(pair.value, scope);
}

function lowerString(expression: Expression, scope: Scope): string {
  if (expression.type === 'StringLiteral') return expression.value;
  return refuse(expression, scope, 'Words in quotes belong here.');
}

function lowerBlock(tag: Block, scope: Scope): Node {
  const name = textOf(tag.path);
  if (scope.depth >= LIMITS.depth) {
    return refuse(tag, scope, `Blocks go ${LIMITS.depth} deep at most. Move the inner part to a partial.`);
  }
  if (tag.type !== 'BlockStatement' || (name !== 'if' && name !== 'unless' && name !== 'each')) {
    return refuse(tag, scope, `The block \`${name}\` is not known. Blocks: #if, #unless, #each.`);
  }
  const [test, ...rest] = tag.params;
  if (test === undefined || rest.length > 0 || tag.hash !== undefined) {
    return refuse(tag, scope, `Write the block as {{#${name} FIELD}}, with one field.`);
  }
  if (tag.program?.blockParams !== undefined) {
    return refuse(
      tag,
      scope,
      'Names between bars are not part of templates here. Use {{this}} for the person.',
    );
  }
  const { reference, field } = toReference(test, scope);
  const inner = { ...scope, depth: scope.depth + 1 };
  const otherwise = lowerBody(tag.inverse, inner);
  const place = placeOf(tag);
  if (name !== 'each') {
    const body = lowerBody(tag.program, inner);
    return { kind: 'if', test: reference, wanted: name === 'if', body, otherwise, place };
  }
  if (field !== 'people')
    return refuse(tag, scope, `#each walks over people, and \`${textOf(test)}\` is none.`);
  if (scope.inEach) return refuse(tag, scope, 'An #each inside an #each is not part of templates here.');
  return {
    kind: 'each',
    list: reference,
    body: lowerBody(tag.program, { ...inner, inEach: true }),
    otherwise,
    place,
  };
}

function lowerPartial(tag: PartialTag, scope: Scope): Node {
  const name = tag.name.type === 'PathExpression' ? tag.name.original : '';
  if (!scope.names.partials.has(name)) {
    const known = [...scope.names.partials].join(', ');
    return refuse(tag, scope, `The partial \`${name}\` is not known. Partials: ${known || 'none'}.`);
  }
  if (tag.params.length > 0 || tag.hash !== undefined) {
    return refuse(tag, scope, `Partials take no arguments. Write {{> ${name}}}.`);
  }
  return { kind: 'partial', name, place: placeOf(tag) };
}

function textOf(expression: Expression): string {
  return expression.type === 'PathExpression' ? expression.original : expression.type;
}

function placeOf(node: Located): Place {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function refuse(node: Located, scope: Scope, problem: string): never {
  throw new TemplateError(scope.names.template, placeOf(node), problem);
}
