import type { TemplateError } from './error.ts';
import type { Template } from './template.ts';

/** All templates at hand. A user's template replaces the built-in one of the same id. */
export interface Catalog {
  /** Whole letters, the built-in ones in the order of the kinds of reply, then the user's. */
  readonly templates: readonly Template[];
  /** Paragraphs and lines that letters include and *Insert Paragraph…* offers. */
  readonly parts: ReadonlyMap<string, Template>;
  /** User templates that cannot be used; the others still work. */
  readonly problems: readonly TemplateError[];
}

/** The template of an id, or `undefined`. */
export function findTemplate(catalog: Catalog, id: string): Template | undefined {
  return catalog.templates.find(template => template.id === id);
}
