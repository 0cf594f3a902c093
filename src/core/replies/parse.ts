import { type Program, parse, parser } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Place, TemplateError } from './error.ts';
import { LIMITS } from './limits.ts';

/**
 * Parses Handlebars syntax within the limits of size.
 * @param template the id or path that errors name
 * @throws TemplateError for what is too big or is not Handlebars
 */
export function parseTemplate(source: string, template: string): Program {
  checkSize(source, template);
  const original = parser.parseError;
  parser.parseError = (_message, { token }) => {
    throw toSyntaxError(source, template, token);
  };
  try {
    return parse(source);
  } catch (error) {
    throw error instanceof TemplateError ? error : toMismatch(error, template);
  } finally {
    parser.parseError = original;
  }
}

function checkSize(source: string, template: string): void {
  if (source.length > LIMITS.source) {
    const problem = `The template has ${source.length} characters; up to ${LIMITS.source} are read. Split it into several templates.`;
    throw new TemplateError(template, { line: 1, column: 1 }, problem);
  }
  let tags = 0;
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at + 2)) {
    tags++;
    if (tags > LIMITS.tags) {
      const problem = `The template has more than ${LIMITS.tags} tags in {{…}}. Split it into several templates.`;
      throw new TemplateError(template, placeAt(source, at), problem);
    }
  }
}

function toSyntaxError(source: string, template: string, token: string | null): TemplateError {
  const { first_line, first_column, last_line, last_column } = parser.lexer.yylloc;
  const open = token === 'EOF' ? findOpenBlock(source) : null;
  if (open !== null) {
    const problem = `The block {{#${open.name} …}} is not closed. Write {{/${open.name}}} where it ends.`;
    return new TemplateError(template, placeAt(source, open.offset), problem);
  }
  // The lexer stops behind the last token that it knows, the grammar at the first that does not fit.
  const place =
    token === null
      ? { line: last_line, column: last_column + 1 }
      : { line: first_line, column: first_column + 1 };
  return new TemplateError(
    template,
    place,
    'The tag cannot be read here. Check its braces, quotes and spelling.',
  );
}

/** The innermost block without its `{{/…}}`: a scan for error messages only, where the parser has given up. */
function findOpenBlock(source: string): { readonly name: string; readonly offset: number } | null {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at + 2)) {
    const mark = source[at + 2];
    if (mark === '/') open.pop();
    else if (mark === '#') open.push({ name: wordAt(source, at + 3), offset: at });
  }
  return open.at(-1) ?? null;
}

function wordAt(source: string, start: number): string {
  let end = start;
  while (end < source.length && end < start + 40 && /[\w-]/.test(source.charAt(end))) end++;
  return source.slice(start, end);
}

/** The parser reports a block closed by another name through an exception of its own. */
function toMismatch(error: unknown, template: string): TemplateError {
  const message = error instanceof Error ? (error.message.split(' - ', 1)[0] ?? '') : '';
  const place = {
    line: numberOf(error, 'lineNumber') ?? 1,
    column: (numberOf(error, 'column') ?? 0) + 1,
  };
  return new TemplateError(template, place, `The template cannot be read: ${message}. Check this tag.`);
}

function numberOf(error: unknown, key: string): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'number' ? value : null;
}

/** Line and column of an offset. */
function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
