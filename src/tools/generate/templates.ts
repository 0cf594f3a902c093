import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The module with the sources of `templates/**`: the core reads no files, and the web host has none. */
export function generateTemplates(root: string): string {
  const letters = sourcesIn(root, 'templates', ORDER);
  const parts = sourcesIn(root, 'templates/partials', PARTS);
  const entries = [...letters, ...parts].map(
    ({ path, text }) => `  {\n    path: ${JSON.stringify(path)},\n    text: ${JSON.stringify(text)},\n  },\n`,
  );
  return `${HEADER}${entries.join('')}];\n`;
}

/** Writes the module. */
export function writeTemplates(root: string): void {
  writeFileSync(join(root, BUILTIN_TEMPLATES_FILE), generateTemplates(root));
}

const HEADER = `// Generated from templates/ by \`npm run generate\`; edit the templates instead.
// biome-ignore-all format: generated
import type { TemplateSource } from './template.ts';

/** The built-in templates, letters first, in the order in which they are offered. */
export const BUILTIN_TEMPLATES: readonly TemplateSource[] = [
`;

function sourcesIn(root: string, folder: string, order: readonly string[]) {
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
