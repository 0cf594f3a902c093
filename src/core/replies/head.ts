import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { findFrontMatter } from '../text/front-matter.ts';
import { GOALS, type Goal, STAGES, type Stage } from '../text/record.ts';
import { OCCASIONS, type Occasion } from '../text/stage-policy.ts';
import { type Place, TemplateError } from './error.ts';
import { findField } from './fields.ts';
import { isHelperName } from './helpers.ts';

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
  /** Field → label of its gap. */
  readonly asks: ReadonlyMap<string, string>;
  /** Subject lines, in template syntax, with the place of each; the wordings take turns. */
  readonly subjects: readonly { readonly source: string; readonly place: Place }[];
}

/** The head and where the body starts. */
export interface Split {
  readonly head: TemplateHead;
  /** UTF-16 offset of the first line behind the front matter. */
  readonly body: number;
}

const LONGEST_HEAD = 4_000;
const KEYS = ['id', 'title', 'description', 'when', 'fields', 'subject'];

/**
 * Reads a template's front matter.
 * @throws TemplateError at the first line that cannot be used
 */
export function readHead(source: string, path: string): Split {
  const found = findFrontMatter(source);
  if (found === null || found.range.start > 1) {
    throw new TemplateError(path, { line: 1, column: 1 }, START);
  }
  const { start, end } = found.yaml;
  if (end - start > LONGEST_HEAD) {
    throw new TemplateError(
      path,
      { line: 1, column: 1 },
      `The front matter is over ${LONGEST_HEAD} characters long.`,
    );
  }
  const reader = new HeadReader(source.slice(start, end), path);
  return { head: reader.read(), body: found.range.end };
}

const START = 'A template starts with front matter: `---`, then `id:`, `title:` and `when:`, then `---`.';

class HeadReader {
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #root: ParsedNode | null;

  constructor(yaml: string, path: string) {
    this.#path = path;
    const document = parseDocument(yaml, { lineCounter: this.#lines, schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      const what = (error.message.split(' at line ', 1)[0] ?? '').replace(/\.$/, '');
      throw new TemplateError(
        path,
        this.#placeAt(error.pos[0]),
        `The front matter is not valid YAML: ${what}.`,
      );
    }
    this.#root = document.contents;
  }

  read(): TemplateHead {
    const entries = this.#entries(this.#root, KEYS);
    const when = this.#entries(entries.get('when') ?? null, ['stages', 'goals', 'occasion']);
    const occasion = when.get('occasion');
    return {
      id: this.#id(entries.get('id')),
      title: this.#required('title', entries.get('title')),
      description: this.#required('description', entries.get('description')),
      stages: this.#choices(when.get('stages'), STAGES, 'stage'),
      goals: this.#choices(when.get('goals'), GOALS, 'goal'),
      occasion: occasion === undefined ? 'rejection' : this.#choice(occasion, OCCASIONS, 'occasion'),
      asks: this.#fields(entries.get('fields')),
      subjects: this.#items(entries.get('subject')).map(node => ({
        source: this.#text(node),
        place: this.#subjectPlace(node),
      })),
    };
  }

  #id(node: ParsedNode | null | undefined): string {
    const id = this.#required('id', node);
    if (/^[a-z][a-z0-9-]{0,59}$/.test(id)) return id;
    return this.#refuse(node, '`id` takes small letters, digits and hyphens, such as `short-thanks`.');
  }

  #required(key: string, node: ParsedNode | null | undefined): string {
    if (node === undefined || node === null) {
      return this.#refuse(this.#root, `\`${key}:\` is missing. Templates are listed and found by it.`);
    }
    return this.#text(node);
  }

  /** `fields: [company]` takes the labels of the product; `fields: {project: Their project}` declares its own. */
  #fields(node: ParsedNode | null | undefined): ReadonlyMap<string, string> {
    const asks = new Map<string, string>();
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      for (const { key, value } of node.items) {
        const name = this.#text(key);
        asks.set(this.#fieldName(name, key), value === null ? this.#label(name, key) : this.#text(value));
      }
      return asks;
    }
    for (const item of this.#items(node)) {
      const name = this.#text(item);
      asks.set(this.#fieldName(name, item), this.#label(name, item));
    }
    return asks;
  }

  #fieldName(name: string, node: ParsedNode): string {
    const field = findField(name);
    const taken = isHelperName(name) || field?.kind === 'flag' || field?.label === '' || name in {};
    if (!taken && /^[a-z][A-Za-z0-9]{0,39}$/.test(name)) return name;
    return this.#refuse(
      node,
      `\`${name}\` cannot be a field. Take a word of its own, in letters and digits.`,
    );
  }

  #label(name: string, node: ParsedNode): string {
    const label = findField(name)?.label;
    if (label !== undefined) return label;
    return this.#refuse(node, `\`${name}\` needs a label. Write \`fields: {${name}: What to fill in}\`.`);
  }

  #choices<T extends string>(
    node: ParsedNode | null | undefined,
    known: readonly T[],
    what: string,
  ): readonly T[] {
    return this.#items(node).map(item => this.#choice(item, known, what));
  }

  #choice<T extends string>(node: ParsedNode | null, known: readonly T[], what: string): T {
    const text = this.#text(node);
    const choice = known.find(each => each === text);
    return choice ?? this.#refuse(node, `\`${text}\` is not a ${what}. Choose from ${known.join(', ')}.`);
  }

  #items(node: ParsedNode | null | undefined): readonly ParsedNode[] {
    if (node === undefined || node === null) return [];
    return isSeq<ParsedNode>(node) ? node.items : [node];
  }

  #text(node: ParsedNode | null): string {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      const text = String(node.value).trim();
      if (text !== '' && !text.includes('\n')) return text;
    }
    return this.#refuse(node, 'One line of text belongs here.');
  }

  #entries(node: ParsedNode | null, known: readonly string[]): ReadonlyMap<string, ParsedNode | null> {
    const entries = new Map<string, ParsedNode | null>();
    if (node === null) return entries;
    if (!isMap<ParsedNode, ParsedNode | null>(node))
      return this.#refuse(node, 'Lines of `key: value` belong here.');
    for (const { key, value } of node.items) {
      const name = this.#text(key);
      if (!known.includes(name))
        this.#refuse(key, `\`${name}\` is not known here. Keys: ${known.join(', ')}.`);
      entries.set(name, value);
    }
    return entries;
  }

  /** The words of a quoted subject start behind its quote. */
  #subjectPlace(node: ParsedNode): Place {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return this.#placeAt((node.range?.[0] ?? 0) + (quoted ? 1 : 0));
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    // The opening mark is line 1 of the file; an empty YAML has no lines of its own.
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1) };
  }

  #refuse(node: ParsedNode | null | undefined, problem: string): never {
    throw new TemplateError(this.#path, this.#placeAt(node?.range?.[0] ?? 0), problem);
  }
}
