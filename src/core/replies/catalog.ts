import { BUILTIN_TEMPLATES } from './builtin.generated.ts';
import { TemplateError } from './error.ts';
import { readHead } from './head.ts';
import { loadTemplate, type Template, type TemplateSource } from './template.ts';

/** All templates at hand. A user's template replaces the built-in one of the same id. */
export interface Catalog {
  /** Whole letters, the built-in ones in the order of the kinds of reply, then the user's. */
  readonly templates: readonly Template[];
  /** Paragraphs and lines that letters include and *Insert Paragraph…* offers. */
  readonly parts: ReadonlyMap<string, Template>;
  /** User templates that cannot be used; the others still work. */
  readonly problems: readonly TemplateError[];
}

/** Loads the built-in templates and, behind them, a user's. Files under a folder `partials` are partials. */
export function createCatalog(own: readonly TemplateSource[] = []): Catalog {
  const sources = [...BUILTIN_TEMPLATES, ...own];
  const problems: TemplateError[] = [];
  const partials = new Set<string>();
  for (const source of sources) {
    if (isPartial(source)) tryLoad(problems, () => partials.add(readHead(source.text, source.path).head.id));
  }
  const templates = new Map<string, Template>();
  const parts = new Map<string, Template>();
  for (const source of sources) {
    tryLoad(problems, () => {
      const template = loadTemplate(source, partials);
      (isPartial(source) ? parts : templates).set(template.id, template);
    });
  }
  return { templates: [...templates.values()], parts, problems: withoutRepeats(problems) };
}

/** The template of an id, or `undefined`. */
export function findTemplate(catalog: Catalog, id: string): Template | undefined {
  return catalog.templates.find(template => template.id === id);
}

function isPartial({ path }: TemplateSource): boolean {
  return path.replaceAll('\\', '/').split('/').slice(0, -1).includes('partials');
}

function tryLoad(problems: TemplateError[], load: () => unknown): void {
  try {
    load();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    problems.push(error);
  }
}

/** A partial's front matter is read twice. */
function withoutRepeats(problems: readonly TemplateError[]): readonly TemplateError[] {
  return problems.filter((problem, index) => {
    return problems.findIndex(other => other.message === problem.message) === index;
  });
}
