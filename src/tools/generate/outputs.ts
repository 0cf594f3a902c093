import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type RuleMeta, ruleMarkdown } from '../../core/index.ts';
import { generateTemplateGuide, TEMPLATE_GUIDE_FILE } from './template-guide.ts';
import { BUILTIN_TEMPLATES_FILE, generateTemplates } from './templates.ts';

/** A file that is made of the sources: where it lies, relative to the project's root, and what it should say. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** Every generated file; `npm run generate` writes them and a test compares them. */
export function generateOutputs(root: string): readonly Output[] {
  const manifest = generateManifest(readFileSync(join(root, 'package.json'), 'utf8'));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [
    { path: BUILTIN_TEMPLATES_FILE, text: generateTemplates(root) },
    { path: TEMPLATE_GUIDE_FILE, text: generateTemplateGuide() },
    { path: 'src/core/rules/README.md', text: generateReference() },
    { path: 'package.json', text: manifest },
    { path: 'README.md', text: generateReadme(readme, manifest) },
  ];
}

const ALL_RULES: readonly RuleMeta[] = [...RULES.tone, ...RULES.letter, ...RULES.others];

function generateReference(): string {
  const pages = ALL_RULES.map(rule => (ruleMarkdown(rule.id) ?? '').replace(/^#/gm, '##'));
  return `# Rules\n\nGenerated from the rules by \`npm run generate\`.\n\n${pages.join('\n')}`;
}

/** The manifest with one property for each rule in the schema of `gracious.rules`. */
function generateManifest(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest, (key, value: unknown) =>
    key === 'gracious.rules' && typeof value === 'object'
      ? { ...value, properties: ruleProperties() }
      : value,
  );
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

function ruleProperties(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ALL_RULES.map(({ id, severity, summary }) => [
      id,
      { enum: ['error', 'warning', 'information', 'hint', 'off'], default: severity, description: summary },
    ]),
  );
}

function generateReadme(readme: string, manifest: string): string {
  const rules = ALL_RULES.map(({ id, severity, summary }) => `| \`${id}\` | ${severity} | ${summary} |`);
  const settings = settingsOf(manifest).map(
    ([name, { default: value, markdownDescription }]) =>
      `| \`${name}\` | \`${JSON.stringify(value)}\` | ${markdownDescription} |`,
  );
  const ruleTable = ['| rule | severity | flags |', '| --- | --- | --- |', ...rules].join('\n');
  const settingTable = ['| setting | default | what it does |', '| --- | --- | --- |', ...settings].join(
    '\n',
  );
  return between(between(readme, 'rules', ruleTable), 'settings', settingTable);
}

interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
}

function settingsOf(manifest: string): readonly (readonly [string, Setting])[] {
  const parsed = JSON.parse(manifest) as {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    };
  };
  return Object.entries(parsed.contributes.configuration.properties);
}

/** Puts new text between two marks of a Markdown file. */
function between(text: string, mark: string, content: string): string {
  const start = `<!-- ${mark}:start -->`;
  const end = `<!-- ${mark}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
