import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '../../core/replies/load.ts';
import type { Template, TemplateSource } from '../../core/replies/template.ts';

/** Where the generated module lies, relative to the project's root. */
export const BUILTIN_TEMPLATES_FILE = 'src/core/replies/builtin.generated.ts';

/** The order in which the kinds of reply are offered; a template that is missing here is an error. */
const ORDER = [
  'thanks-only',
  'feedback-request',
  'future-roles',
  'feedback-and-future',
  'stay-connected',
  'linkedin-note',
  'after-application',
  'after-screen',
  'after-interviews',
  'after-final',
  'offer-lost',
  'internal-role',
  'other-role',
  'feedback-refused',
  'feedback-received',
  're-engagement',
  'referral-thanks',
  'correction',
  'interview-thanks',
  'nudge',
];

/** The order in which the parts of a letter are offered: that of the letter. */
const PARTS = [
  'greeting',
  'opening-thanks',
  'acknowledge',
  'interest',
  'ask-feedback',
  'ask-other-roles',
  'ask-connect',
  'stay-in-touch',
  'closing',
  'sign-off',
];

/**
 * The module with the templates of `templates/**`, read and checked: the core reads no files, the web host has none, and
 * ready-made templates need neither a YAML nor a Handlebars parser when a draft is made.
 * @throws Error when a template cannot be used
 */
export function generateTemplates(root: string): string {
  const letters = sourcesIn(root, 'templates', ORDER);
  const parts = sourcesIn(root, 'templates/partials', PARTS);
  const catalog = loadCatalog([], [], [...parts, ...letters]);
  const [problem] = catalog.problems;
  if (problem !== undefined) throw problem;
  const data = `{ letters: ${toLines(catalog.templates)}, parts: ${toLines([...catalog.parts.values()])} }`;
  return `${HEADER}export function builtinTemplates(): Builtin {\n  return ${data};\n}\n`;
}

const HEADER = `// Generated from templates/ by \`npm run generate\`; edit the templates instead.
// biome-ignore-all format: generated
import type { Template } from './template.ts';

interface Builtin {
  readonly letters: readonly Template[];
  readonly parts: readonly Template[];
}

/** The built-in templates, in the order in which they are offered. A function: they cost nothing until they are used. */
`;

/** One template a line, for readable differences. */
function toLines(templates: readonly Template[]): string {
  return `[\n${templates.map(template => `${JSON.stringify(template)},\n`).join('')}]`;
}

function sourcesIn(root: string, folder: string, order: readonly string[]): readonly TemplateSource[] {
  const files = readdirSync(join(root, folder)).filter(file => file.endsWith('.md.hbs'));
  const ids = files.map(file => file.slice(0, -'.md.hbs'.length));
  const unordered = ids.filter(id => !order.includes(id));
  if (unordered.length > 0) {
    throw new Error(
      `${folder}: give ${unordered.join(', ')} a place in the order of src/tools/generate/templates.ts.`,
    );
  }
  return order
    .filter(id => ids.includes(id))
    .map(id => {
      const path = `${folder}/${id}.md.hbs`;
      return { path, text: readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') };
    });
}
