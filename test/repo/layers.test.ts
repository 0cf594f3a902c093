import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** One import of a source file: the module as written, and for a relative one the file it leads to. */
interface Import {
  readonly from: string;
  readonly module: string;
  /** Path below the root with `/`, or `null` for a package. */
  readonly to: string | null;
}

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(file => `src/${file.replaceAll('\\', '/')}`)
  .filter(file => /\.(?:ts|mts|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const IMPORTS = FILES.flatMap(importsOf);

/** Static and dynamic imports and re-exports, types included. */
function importsOf(from: string): readonly Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const found = text.matchAll(/(?:^|[\s;}])(?:from|import)\s{0,3}\(?\s{0,3}'([^'\n]+)'/g);
  return [...found].map(([, module = '']) => ({
    from,
    module,
    to: module.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(from), module)).replaceAll('\\', '/')
      : null,
  }));
}

/** Layer of the core → the layers it may import besides itself. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  text: [],
  lint: ['model', 'text'],
  rules: ['lint', 'text'],
  model: ['text'],
  mail: ['text'],
  replies: ['text'],
  tracker: ['text'],
  assist: ['lint', 'mail', 'rules', 'text'],
};

const layerOf = (file: string) => /^src\/core\/(\w+)\//.exec(file)?.[1] ?? null;
const written = ({ from, module }: Import) => `${from} imports ${module}`;

describe('layers', () => {
  it('sees the imports', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(IMPORTS.filter(each => each.to !== null).length).toBeGreaterThan(100);
    expect(IMPORTS.map(written)).toContain('src/core/rules/style.ts imports write-good');
  });

  it('of the core are those that are known', () => {
    const layers = new Set(FILES.map(layerOf).filter(layer => layer !== null));
    expect([...layers].filter(layer => !(layer in CORE))).toEqual([]);
  });

  it('of the core point one way', () => {
    const wrong = IMPORTS.filter(({ from, to }) => {
      const layer = layerOf(from);
      if (layer === null || to === null) return false;
      const target = layerOf(to);
      return target !== layer && (target === null || !CORE[layer]?.includes(target));
    });
    expect(wrong.map(written)).toEqual([]);
  });

  it('of the core know no editor and no Node', () => {
    const wrong = IMPORTS.filter(
      ({ from, module }) =>
        from.startsWith('src/core/') &&
        (module === 'vscode' ||
          module.startsWith('node:') ||
          builtinModules.includes(module.split('/')[0] ?? '')),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('of the core stay below src/core', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => from.startsWith('src/core/') && to !== null && !to.startsWith('src/core/'),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('outside use the core by its front door', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        /^src\/(?:vscode|cli|extension\.ts)/.test(from) &&
        to?.startsWith('src/core/') === true &&
        to !== 'src/core/index.ts',
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('outside do not know each other', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        (from.startsWith('src/cli/') && /^src\/(?:vscode|tools|extension)/.test(to ?? '')) ||
        (from.startsWith('src/vscode/') && /^src\/(?:cli|tools|extension)/.test(to ?? '')),
    );
    expect(wrong.map(written)).toEqual([]);
  });

  it('alone know the editor', () => {
    const wrong = IMPORTS.filter(
      ({ from, module }) => module === 'vscode' && !/^src\/(?:vscode\/|extension\.ts$)/.test(from),
    );
    expect(wrong.map(written)).toEqual([]);
  });
});

describe('the core', () => {
  const sources = FILES.filter(file => file.startsWith('src/core/')).map(file => ({
    file,
    text: withoutComments(readFileSync(join(ROOT, file), 'utf8')),
  }));

  it.each([
    ['no clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
    ['no chance', /\bMath\.random\b/],
    [
      'no process or Buffer',
      /\bprocess\.(?:env|argv|cwd|exit|std\w+|platform|nextTick|hrtime|version)|\bBuffer\b/,
    ],
    ['no network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['no code from text', /\beval\(|\bnew Function\b/],
    ['no console', /\bconsole\./],
  ])('uses %s', (_, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('keeps no state between calls', () => {
    const wrong = sources.filter(({ text }) => /^(?:export )?(?:let|var) /m.test(text));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** Code without comments and without the texts in quotes, which may speak of anything. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
