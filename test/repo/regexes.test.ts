import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Token, tokTypes } from 'acorn';
import { transformSync } from 'esbuild';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../src/core/rules/common/placeholders.ts';
import { toNamePattern } from '../../src/core/rules/common/prose-search.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A regular expression as it stands in a source file. */
interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The files that run on mail and letters; tools read only the project's own files. */
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.startsWith('tools/') && !file.endsWith('.generated.ts'))
  .map(file => ({ file, source: readFileSync(join(ROOT, 'src', file), 'utf8') }));

const LITERALS = SOURCES.flatMap(({ file, source }) => literalsOf(file, source));

/** What the regular expressions that are built at run time come out as. */
const BUILT: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['core/rules/common/placeholders.ts', [GAP]],
  [
    'core/rules/common/prose-search.ts',
    ['Beispiel & Söhne (GmbH)', '(a+)+$', 'a*a*a*b', '[x]{1,}\\s+|^.*', `${'Ab '.repeat(60)}😀`].map(
      toNamePattern,
    ),
  ],
]);

function literalsOf(file: string, source: string): readonly Literal[] {
  const { code } = transformSync(source, { loader: 'ts' });
  const tokens: Token[] = [];
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens });
  return tokens
    .filter(({ type }) => type === tokTypes.regexp)
    .map(({ start, end }) => {
      const literal = code.slice(start, end);
      const close = literal.lastIndexOf('/');
      return { file, pattern: literal.slice(1, close), flags: literal.slice(close + 1) };
    });
}

/** The steps of such a search grow no faster than the text. `safe`: each repeat has an end, so each try has one too. */
const QUICK = ['safe', 'linear', 'constant'];

/**
 * How the steps of a search grow with the text. The automaton checker of recheck tells it for all texts, where its fuzzer
 * only finds no slow one; `unknown` when it cannot read the expression (look-around or a reference back together with an
 * endless repeat) or needs more than ten seconds. Such an expression is better written otherwise: whoever sends a mail
 * chooses its text, so that "probably quick" is not enough.
 */
function complexityOf(pattern: string, flags: string): string {
  const judged = checkSync(pattern, flags, { checker: 'automaton', timeout: 10_000 });
  return judged.status === 'unknown' ? judged.status : judged.complexity.type;
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(literalsOf('a.ts', 'const slow: RegExp = /(a+)+$/u;')).toEqual([
      { file: 'a.ts', pattern: '(a+)+$', flags: 'u' },
    ]);
  });

  it('are told apart by the time they take', () => {
    expect(complexityOf('(a+)+$', 'u')).toBe('exponential');
    expect(complexityOf('\\s+$', '')).toBe('polynomial');
    expect(complexityOf('^\\s+', '')).not.toBe('polynomial');
  });

  it.each(
    LITERALS.map(({ file, pattern, flags }) => [file, `/${pattern}/${flags}`, pattern, flags] as const),
  )('take time in proportion to the text: %s %s', (_file, _literal, pattern, flags) => {
    expect(QUICK).toContain(complexityOf(pattern, flags));
  });

  it('are built from strings in known places only', () => {
    const places = SOURCES.filter(({ source }) => /\bRegExp\(/.test(source)).map(({ file }) => file);
    expect(places.sort()).toEqual([...BUILT.keys()]);
  });

  it.each([...BUILT.values()].flat())(
    'take time in proportion to the text where they are built: %s',
    built => {
      expect(QUICK).toContain(complexityOf(built.source, built.flags));
    },
  );
});
