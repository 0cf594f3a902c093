import type { Expression, Hash, Mustache } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { getHelper, HELPERS, type HelperName, isHelperName } from './helpers.ts';
import { refuse, type Scope, textOf } from './lower-scope.ts';
import { toReference } from './reference.ts';
import type { Node, Reference } from './tree.ts';

/**
 * Lowers `{{field}}`, `{{field or="words"}}` and `{{helper field}}`.
 * @throws TemplateError for every other use
 */
export function lowerMustache(tag: Mustache, scope: Scope): Node {
  const neutral = lowerNeutral(tag.hash, scope);
  const { path } = tag;
  if (path.type === 'PathExpression' && !path.data && isHelperName(path.original)) {
    const { from, word } = lowerArguments(tag, path.original, scope);
    return { kind: 'value', from, helper: path.original, ...word, ...neutral };
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
  return { kind: 'value', from: reference, ...neutral };
}

function lowerArguments(
  tag: Mustache,
  name: HelperName,
  scope: Scope,
): { readonly from: Reference; readonly word: { readonly word?: string } } {
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
  return { from: reference, word: second === undefined ? {} : { word: lowerString(second, scope) } };
}

/** The words in `or="…"`. */
function lowerNeutral(hash: Hash | undefined, scope: Scope): { readonly neutral?: string } {
  const [pair, ...rest] = hash?.pairs ?? [];
  if (pair === undefined) return {};
  if (pair.key !== 'or' || rest.length > 0) {
    return refuse(
      pair,
      scope,
      `\`${pair.key}=\` is not known. Write or="…" for words that stand in for a missing fact.`,
    );
  }
  return { neutral: lowerString(pair.value, scope) };
}

function lowerString(expression: Expression, scope: Scope): string {
  if (expression.type === 'StringLiteral') return expression.value;
  return refuse(expression, scope, 'Words in quotes belong here.');
}
