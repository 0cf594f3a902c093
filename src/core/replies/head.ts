import { findFrontMatter } from '../text/front-matter.ts';
import { GOALS, type Goal, OCCASIONS, type Occasion, STAGES, type Stage } from '../text/record.ts';
import { isMap, type ParsedNode } from '../text/yaml.ts';
import { type Place, TemplateError } from './error.ts';
import { findField } from './fields.ts';
import { isHelperName } from './helpers.ts';
import type { AskedField } from './renderable.ts';
import { type YamlNode, YamlReader } from './yaml-reader.ts';

/** What the front matter of a template file says. */
export interface TemplateHead {
  /** Small letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** When to use it, for the person who picks. */
  readonly description: string;
  readonly stages: readonly Stage[];
  readonly goals: readonly Goal[];
  readonly occasion: Occasion;
  readonly fields: readonly AskedField[];
  /** Subject lines, in template syntax, with the place of each; the wordings take turns. */
  readonly subjects: readonly { readonly source: string; readonly place: Place }[];
}

/** The head and where the body starts. */
export interface Split {
  readonly head: TemplateHead;
  /** UTF-16 offset of the first line behind the front matter. */
  readonly body: number;
}

/** UTF-16 units; the built-in ones have under 800. */
const LONGEST_HEAD = 4_000;
const KEYS = ['id', 'title', 'description', 'when', 'fields', 'subject'];
const START = { line: 1, column: 1 };

/**
 * Reads a template's front matter.
 * @throws TemplateError at the first line that cannot be used
 */
export function readHead(source: string, path: string): Split {
  const found = findFrontMatter(source);
  if (found === null) {
    const problem =
      'A template starts with front matter: `---`, then `id:`, `title:` and `when:`, then `---`.';
    throw new TemplateError(path, START, problem);
  }
  const { start, end } = found.yaml;
  if (end - start > LONGEST_HEAD) {
    throw new TemplateError(
      path,
      START,
      `The front matter is over ${LONGEST_HEAD} characters long. Shorten it.`,
    );
  }
  return { head: toHead(new YamlReader(source.slice(start, end), path)), body: found.range.end };
}

function toHead(reader: YamlReader): TemplateHead {
  const entries = reader.entries(reader.root, KEYS);
  const when = reader.entries(entries.get('when'), ['stages', 'goals', 'occasion']);
  const occasion = when.get('occasion');
  return {
    id: toId(reader, entries.get('id')),
    title: toRequired(reader, 'title', entries.get('title')),
    description: toRequired(reader, 'description', entries.get('description')),
    stages: reader.items(when.get('stages')).map(item => reader.choice(item, STAGES, 'stage')),
    goals: reader.items(when.get('goals')).map(item => reader.choice(item, GOALS, 'goal')),
    occasion: occasion === undefined ? 'rejection' : reader.choice(occasion, OCCASIONS, 'occasion'),
    fields: toFields(reader, entries.get('fields')),
    subjects: reader.items(entries.get('subject')).map(node => ({
      source: reader.text(node),
      place: reader.placeOfText(node),
    })),
  };
}

function toId(reader: YamlReader, node: YamlNode): string {
  const id = toRequired(reader, 'id', node);
  if (/^[a-z][a-z0-9-]{0,59}$/.test(id)) return id;
  return reader.refuse(node, '`id` takes small letters, digits and hyphens, such as `short-thanks`.');
}

function toRequired(reader: YamlReader, key: string, node: YamlNode): string {
  if (node !== undefined && node !== null) return reader.text(node);
  return reader.refuse(reader.root, `\`${key}:\` is missing. Templates are listed and found by it.`);
}

/** `fields: [company]` takes the labels of the product; `fields: {project: Their project}` declares its own. */
function toFields(reader: YamlReader, node: YamlNode): readonly AskedField[] {
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    return reader.pairs(node).map(({ key, value }) => toField(reader, key, value));
  }
  return reader.items(node).map(item => toField(reader, item, null));
}

function toField(reader: YamlReader, key: ParsedNode, value: ParsedNode | null): AskedField {
  const name = reader.text(key);
  const field = findField(name);
  const taken = isHelperName(name) || field?.label === '' || name in {};
  if (taken || !/^[a-z][A-Za-z0-9]{0,39}$/.test(name)) {
    reader.refuse(key, `\`${name}\` cannot be a field. Take a word of its own, in letters and digits.`);
  }
  const label = value === null ? field?.label : reader.text(value).replace(/[[\]{}<>]/g, '');
  if (label !== undefined && label !== '') return { name, label };
  return reader.refuse(key, `\`${name}\` needs a label. Write \`fields: {${name}: What to fill in}\`.`);
}
