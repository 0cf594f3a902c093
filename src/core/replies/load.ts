import { TemplateError } from './error.ts';
import type { Catalog } from './find-template.ts';
import { readHead } from './head.ts';
import { loadTemplate, type Template, type TemplateSource } from './template.ts';

/** A catalog of loaded templates and, behind them, of sources. */
export function loadCatalog(
  letters: readonly Template[],
  partials: readonly Template[],
  sources: readonly TemplateSource[],
): Catalog {
  const problems: TemplateError[] = [];
  const templates = new Map(letters.map(template => [template.id, template]));
  const parts = new Map(partials.map(part => [part.id, part]));
  const names = new Set(parts.keys());
  for (const source of sources.filter(isPartial)) {
    tryLoad(problems, () => names.add(readHead(source.text, source.path).head.id));
  }
  for (const source of sources) {
    tryLoad(problems, () => {
      const template = loadTemplate(source, names);
      (isPartial(source) ? parts : templates).set(template.id, template);
    });
  }
  return { templates: [...templates.values()], parts, problems: withoutRepeats(problems) };
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
