import type { Expression, Path } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { FieldKind } from './fields.ts';
import { refuse, type Scope } from './lower-scope.ts';
import type { Reference } from './tree.ts';

interface Resolved {
  readonly reference: Reference;
  readonly field: FieldKind;
}

/**
 * What a path stands for: a known field, the person of the `{{#each}}` around it, or a loop flag.
 * @throws TemplateError for every other path
 */
export function toReference(expression: Expression, scope: Scope): Resolved {
  if (expression.type !== 'PathExpression') {
    return refuse(
      expression,
      scope,
      'A field belongs here, such as `company`; quotes, numbers and brackets do not.',
    );
  }
  if (expression.data) return toLoopReference(expression, scope);
  if (expression.depth > 0) {
    return refuse(
      expression,
      scope,
      '`../` is not needed: a field has the same value everywhere. Leave it out.',
    );
  }
  if (expression.parts.length === 0) return toPerson(expression, scope);
  const name = expression.parts.join('.');
  const field = scope.names.fields.get(name);
  if (field !== undefined) return { reference: { kind: 'field', name }, field };
  const known = [...scope.names.fields.keys()].join(', ');
  const problem = `\`${name}\` is not a field. Fields: ${known}. A template may declare its own under \`fields\`.`;
  return refuse(expression, scope, problem);
}

function toPerson(path: Path, scope: Scope): Resolved {
  if (scope.inEach) return { reference: { kind: 'this' }, field: 'text' };
  return refuse(path, scope, '`this` is the person of an {{#each people}}; there is none here.');
}

function toLoopReference(path: Path, scope: Scope): Resolved {
  const name = path.parts.join('.');
  if (!scope.inEach || (name !== 'first' && name !== 'last' && name !== 'index')) {
    return refuse(
      path,
      scope,
      `\`@${name}\` is not known here. Inside {{#each}} there are @first, @last and @index.`,
    );
  }
  return { reference: { kind: 'loop', name }, field: name === 'index' ? 'text' : 'flag' };
}
