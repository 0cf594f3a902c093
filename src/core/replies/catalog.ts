import { builtinTemplates } from './builtin.generated.ts';
import type { Catalog } from './find-template.ts';
import { loadCatalog } from './load.ts';
import type { TemplateSource } from './template.ts';

export { type Catalog, findTemplate } from './find-template.ts';

/** The built-in templates and, behind them, a user's. Files under a folder `partials` are partials. */
export function createCatalog(own: readonly TemplateSource[] = []): Catalog {
  const builtin = builtinTemplates();
  return loadCatalog(builtin.letters, builtin.parts, own);
}
