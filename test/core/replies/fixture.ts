import fc from 'fast-check';
import { type Catalog, createCatalog, findTemplate } from '../../../src/core/replies/catalog.ts';
import { composeDraft, draftToText } from '../../../src/core/replies/compose.ts';
import type { ReplyFacts } from '../../../src/core/replies/context.ts';
import { TemplateError } from '../../../src/core/replies/error.ts';
import { piecesToText } from '../../../src/core/replies/pieces.ts';
import type { Mode } from '../../../src/core/replies/renderable.ts';
import type { Template } from '../../../src/core/replies/template.ts';

/** A template file around a body. */
function toSource(body: string, head = ''): string {
  return `---\nid: mine\ntitle: Mine\ndescription: For tests.\n${head}---\n${body}`;
}

/** A catalog with one template of a user, and partials by name. */
export function catalogOf(body: string, head = '', partials: Readonly<Record<string, string>> = {}): Catalog {
  const parts = Object.entries(partials).map(([id, text]) => ({
    path: `templates/partials/${id}.md.hbs`,
    text: `---\nid: ${id}\ntitle: T\ndescription: D\n---\n${text}`,
  }));
  return createCatalog([...parts, { path: 'templates/mine.md.hbs', text: toSource(body, head) }]);
}

/** The letter that a body makes of facts, gaps as `[Label]`. */
export function letterOf(body: string, facts: ReplyFacts = {}, mode: Mode = 'text', head = ''): string {
  const catalog = catalogOf(body, head);
  return piecesToText(composeDraft(catalog, mine(catalog), facts, { mode }).body);
}

/** The user's template of a catalog. */
export function mine(catalog: Catalog): Template {
  const [problem] = catalog.problems;
  if (problem !== undefined) throw problem;
  return get(catalog, 'mine');
}

/** A template that must be there. */
export function get(catalog: Catalog, id: string): Template {
  const template = findTemplate(catalog, id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return template;
}

/** The whole draft of a built-in template. */
export function draftOf(
  catalog: Catalog,
  id: string,
  facts: ReplyFacts,
  seed = 0,
  mode: Mode = 'text',
): string {
  return draftToText(composeDraft(catalog, get(catalog, id), facts, { mode, seed }));
}

/** The one problem of a user's template: `line:column what`. */
export function problemOf(body: string, head = '', partials: Readonly<Record<string, string>> = {}): string {
  const { problems } = catalogOf(body, head, partials);
  return problems.map(({ place, problem }) => `${place.line}:${place.column} ${problem}`).join('\n');
}

/** The message of the TemplateError that an action throws. */
export function thrownBy(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

/** Everything that is known in a case of the golden letters. */
export const FACTS: ReplyFacts = {
  name: 'Maya Lind',
  contact: 'Priya Raman',
  to: 'Priya Raman <priya@example.com>',
  company: 'Example Corp',
  role: 'Data Analyst',
  people: ['Priya Raman', 'Jo Weber'],
  detail: 'our talk about the pricing experiments',
  received: '2026-11-20T09:12:00Z',
};

/** Any code point, halves of pairs and controls included; the library's own units take seconds to prepare. */
export const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0, max: 0x10ffff }))
  .map(code => String.fromCodePoint(code));
