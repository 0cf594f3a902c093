import type {
  Block,
  Partial as PartialTag,
  Program,
  Statement,
} from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { LIMITS } from './limits.ts';
import { type Names, placeOf, refuse, type Scope, textOf } from './lower-scope.ts';
import { lowerMustache } from './lower-value.ts';
import { toReference } from './reference.ts';
import type { Node } from './tree.ts';

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

function lowerBody(program: Program | undefined, scope: Scope): readonly Node[] {
  return (program?.body ?? []).flatMap(statement => lowerStatement(statement, scope));
}

function lowerStatement(statement: Statement, scope: Scope): readonly Node[] {
  switch (statement.type) {
    case 'ContentStatement':
      return statement.value === '' ? [] : [{ kind: 'text', text: statement.value }];
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
  if (name !== 'each') {
    const body = lowerBody(tag.program, inner);
    return { kind: 'if', test: reference, wanted: name === 'if', body, otherwise };
  }
  if (field !== 'people')
    return refuse(tag, scope, `#each walks over people, and \`${textOf(test)}\` is none.`);
  if (scope.inEach) return refuse(tag, scope, 'An #each inside an #each is not part of templates here.');
  return {
    kind: 'each',
    list: reference,
    body: lowerBody(tag.program, { ...inner, inEach: true }),
    otherwise,
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
