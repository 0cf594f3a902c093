import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleMarkdown } from '../../core/index.ts';
import { findMessages, toBundle } from '../l10n/messages.ts';
import { readSources } from '../l10n/source.ts';
import { ALL_RULES, generateManifest, generateManifestWords, readManifest } from './manifest.ts';
import { generateReadme } from './readme.ts';
import { generateTemplateGuide, TEMPLATE_GUIDE_FILE } from './template-guide.ts';
import { BUILTIN_TEMPLATES_FILE, generateTemplates } from './templates.ts';

/** A file that is made of the sources: where it lies, relative to the project's root, and what it should say. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Every generated file; `npm run generate` writes them and a test compares them. */
export function generateOutputs(root: string): readonly Output[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const manifest = generateManifest(read('package.json'));
  const words = generateManifestWords(read('package.nls.json'));
  return [
    { path: BUILTIN_TEMPLATES_FILE, text: generateTemplates(root) },
    { path: TEMPLATE_GUIDE_FILE, text: generateTemplateGuide() },
    { path: 'src/core/rules/README.md', text: generateReference() },
    { path: 'package.json', text: manifest },
    { path: 'package.nls.json', text: words },
    { path: 'l10n/bundle.l10n.json', text: toBundle(findMessages(readSources(root))) },
    { path: 'README.md', text: generateReadme(read('README.md'), readManifest(manifest, words)) },
  ];
}

function generateReference(): string {
  const pages = ALL_RULES.map(rule => (ruleMarkdown(rule.id) ?? '').replace(/^#/gm, '##'));
  return `# Rules\n\nGenerated from the rules by \`npm run generate\`.\n\n${pages.join('\n')}`;
}
