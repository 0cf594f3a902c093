import type { Program, Statement } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Place, TemplateError } from './error.ts';
import { FIELDS, type FieldKind } from './fields.ts';
import { readHead, type TemplateHead } from './head.ts';
import { lower, lowerStatements } from './lower.ts';
import type { Names } from './lower-scope.ts';
import { parseTemplate } from './parse.ts';
import type { AskedField, Renderable } from './renderable.ts';
import type { Node } from './tree.ts';

/** One whole way to write a letter. */
export interface Wording {
  /** What its `{{! wording: … }}` line says of it; empty for none. */
  readonly label: string;
  readonly body: readonly Node[];
}

/** A template file, checked and ready to be rendered. Partials are templates too. */
export interface Template extends Renderable, Omit<TemplateHead, 'subjects'> {
  readonly path: string;
  readonly wordings: readonly Wording[];
  readonly subjects: readonly (readonly Node[])[];
}

/** A template file as it lies in a folder; `path` decides whether it is a partial. */
export interface TemplateSource {
  readonly path: string;
  readonly text: string;
}

/**
 * Loads one template: front matter, then Handlebars syntax of the closed subset, several wordings divided by lines of
 * `{{! wording: name }}`.
 * @param partials the names that `{{> name}}` may use
 * @throws TemplateError with line and column of the first thing that cannot be used
 */
export function loadTemplate({ path, text }: TemplateSource, partials: ReadonlySet<string>): Template {
  const source = text.replaceAll(/\r\n?/g, '\n');
  const { head, body } = readHead(source, path);
  const names: Names = { template: path, fields: toKinds(head.fields), partials };
  // Empty lines in place of the front matter keep the line numbers of the file.
  const blank = '\n'.repeat(source.slice(0, body).split('\n').length - 1);
  const program = parseTemplate(blank + source.slice(body), path);
  return {
    id: head.id,
    title: head.title,
    description: head.description,
    stages: head.stages,
    goals: head.goals,
    occasion: head.occasion,
    fields: head.fields,
    path,
    wordings: toWordings(program, names),
    subjects: head.subjects.map(subject => lowerSubject(subject, names)),
  };
}

/** The fields of the product, and a template's own as text. */
function toKinds(asked: readonly AskedField[]): ReadonlyMap<string, FieldKind> {
  const own = asked.map(({ name }): readonly [string, FieldKind] => [name, 'text']);
  return new Map([...own, ...FIELDS.map((field): readonly [string, FieldKind] => [field.name, field.kind])]);
}

/** A subject is one line of the front matter: its errors point there. */
function lowerSubject(
  { source, place }: { readonly source: string; readonly place: Place },
  names: Names,
): readonly Node[] {
  try {
    return lower(parseTemplate(source, names.template), names);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const column = place.column + error.place.column - 1;
    throw new TemplateError(error.template, { line: place.line, column }, error.problem);
  }
}

function toWordings(program: Program, names: Names): readonly Wording[] {
  const groups: { readonly label: string; readonly body: Statement[] }[] = [{ label: '', body: [] }];
  for (const statement of program.body) {
    const label = statement.type === 'CommentStatement' ? wordingLabel(statement.value) : null;
    if (label !== null) groups.push({ label, body: [] });
    else groups.at(-1)?.body.push(statement);
  }
  const wordings = groups.filter(group => group.body.some(isContent));
  if (wordings.length > 0) {
    return wordings.map(({ label, body }) => ({ label, body: lowerStatements(body, names) }));
  }
  throw new TemplateError(
    names.template,
    { line: 1, column: 1 },
    'The template has no text. Write the letter below.',
  );
}

function wordingLabel(comment: string): string | null {
  const text = comment.trim();
  if (text === 'wording') return '';
  return text.startsWith('wording:') ? text.slice('wording:'.length).trim() : null;
}

function isContent(statement: Statement): boolean {
  if (statement.type === 'CommentStatement') return false;
  return statement.type !== 'ContentStatement' || statement.value.trim() !== '';
}
