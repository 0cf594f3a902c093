import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from '../text/yaml.ts';
import { type Place, TemplateError } from './error.ts';

/** A YAML value as it was parsed; `null` and `undefined` for none. */
export type YamlNode = ParsedNode | null | undefined;

/** Reads the YAML between a file's two `---` lines; what does not fit is refused at its line. */
export class YamlReader {
  readonly root: ParsedNode | null;
  readonly #path: string;
  readonly #lines = new LineCounter();

  /** @throws TemplateError for what is not YAML */
  constructor(yaml: string, path: string) {
    this.#path = path;
    const document = parseDocument(yaml, {
      lineCounter: this.#lines,
      schema: 'core',
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error !== undefined) {
      const what = (error.message.split(' at line ', 1)[0] ?? '').replace(/\.$/, '');
      throw new TemplateError(
        path,
        this.placeAt(error.pos[0]),
        `The front matter is not valid YAML: ${what}.`,
      );
    }
    this.root = document.contents;
  }

  /** The keys and values of a map that has known keys only. */
  entries(node: YamlNode, known: readonly string[]): ReadonlyMap<string, ParsedNode | null> {
    const entries = new Map<string, ParsedNode | null>();
    for (const { key, value } of this.pairs(node)) {
      const name = this.text(key);
      if (!known.includes(name))
        this.refuse(key, `\`${name}\` is not known here. Keys: ${known.join(', ')}.`);
      entries.set(name, value);
    }
    return entries;
  }

  /** The pairs of a map; none for nothing. */
  pairs(node: YamlNode): readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[] {
    if (node === undefined || node === null) return [];
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      return node.items.map(({ key, value }) => ({ key, value: isEmpty(value) ? null : value }));
    }
    return this.refuse(node, 'Lines of `key: value` belong here.');
  }

  /** The items of a list, or the one value. */
  items(node: YamlNode): readonly ParsedNode[] {
    if (node === undefined || node === null) return [];
    return isSeq<ParsedNode>(node) ? node.items : [node];
  }

  /** One line of text. */
  text(node: YamlNode): string {
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      const text = String(node.value).trim();
      if (text !== '' && !text.includes('\n')) return text;
    }
    return this.refuse(node, 'One line of text belongs here.');
  }

  /** One of the known words. */
  choice<T extends string>(node: YamlNode, known: readonly T[], what: string): T {
    const text = this.text(node);
    const choice = known.find(each => each === text);
    return choice ?? this.refuse(node, `\`${text}\` is no ${what}. Choose from ${known.join(', ')}.`);
  }

  /** Where the words of a value start, behind a quote. */
  placeOfText(node: ParsedNode): Place {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return this.placeAt((node.range?.[0] ?? 0) + (quoted ? 1 : 0));
  }

  /** A place in the file; the opening `---` is its line 1. */
  placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1) + 1, column: Math.max(col, 1) };
  }

  /** Throws what is wrong with a value. */
  refuse(node: YamlNode, problem: string): never {
    throw new TemplateError(this.#path, this.placeAt(node?.range?.[0] ?? 0), problem);
  }
}

/** `key:` with nothing behind it. */
function isEmpty(node: ParsedNode | null): boolean {
  return isScalar(node) && node.value === null;
}
