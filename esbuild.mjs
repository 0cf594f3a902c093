// Bundles the extension, for Node.js and web worker hosts alike, and the command line tool, and writes the linter's data.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as bundle, context } from 'esbuild';
import { noticesFor } from './src/tools/notices.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * weasel-words and passive-voice, parts of write-good, assign to a variable they never declare, which throws in a bundle
 * that is strict, as ours is.
 * @type {import('esbuild').Plugin}
 */
const declareMatch = {
  name: 'declare-match',
  setup(build) {
    build.onLoad(
      { filter: /node_modules[\\/](?:weasel-words|passive-voice)[\\/][^\\/]+\.js$/ },
      async ({ path }) => ({
        contents: `var match; ${await readFile(path, 'utf8')}`,
      }),
    );
  },
};

/**
 * postal-mime brings every named entity of HTML, most of them mathematics. The letters and
 * punctuation that people write stay; our own reading of HTML, which comes from htmlparser2, knows them all.
 * @type {import('esbuild').Plugin}
 */
const fewerEntities = {
  name: 'fewer-entities',
  setup(build) {
    build.onLoad({ filter: /postal-mime[\\/].*html-entities\.js$/ }, async ({ path }) => {
      const lines = (await readFile(path, 'utf8')).split('\n');
      return { contents: lines.filter(line => !line.includes("': '") || isWritten(line)).join('\n') };
    });
  },
};

/** Whether a line of the table stands for one Latin letter, punctuation mark, currency or trade mark sign. */
function isWritten(line) {
  const code = Number.parseInt(/': '\\u([0-9A-F]{4})',?$/.exec(line.trim())?.[1] ?? 'FFFF', 16);
  return code < 0x0180 || (code >= 0x2000 && code < 0x20d0) || code === 0x2122;
}

/**
 * papaparse can read streams of Node.js, which web hosts have not and nothing here gives it.
 * @type {import('esbuild').Plugin}
 */
const noStreams = {
  name: 'no-streams',
  setup(build) {
    build.onResolve({ filter: /^stream$/ }, () => ({ path: 'stream', namespace: 'none' }));
    build.onLoad({ filter: /^stream$/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Bundles load the patterns compiled, and the weights as bytes, from one file beside them. What makes them stays out, with
 * the words of the patterns: two fifths of the size, and a quarter of a second at the first check.
 * @type {import('esbuild').Plugin}
 */
const compiledAhead = {
  name: 'compiled-ahead',
  setup(build) {
    const missing = name =>
      `export function ${name}() { throw new Error('The linter was given no data. Build or install Gracious anew.'); }`;
    const stubs = [
      [/core[\\/]lint[\\/]compile\.ts$/, missing('compileRules')],
      [/core[\\/]model[\\/]weights\.ts$/, missing('readWeights')],
      [/core[\\/]rules[\\/]words[\\/]index\.ts$/, 'export const CLASSES = {}; export const PHRASES = {};'],
    ];
    for (const [filter, contents] of stubs) build.onLoad({ filter }, () => ({ contents }));
  },
};

/**
 * Puts a host's way to load `late.js` in place of the core's.
 * @param {string} file
 * @returns {import('esbuild').Plugin}
 */
const lateFrom = file => ({
  name: 'late',
  setup(build) {
    build.onResolve({ filter: /^\.\/late\.ts$/ }, () => ({ path: resolve(file) }));
  },
});

/** Compiles the patterns and packs them with the weights of the sentence model. */
async function writeLinterData() {
  const { outputFiles } = await bundle({
    entryPoints: ['src/tools/linter-data.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['process'],
    plugins: [declareMatch],
    logLevel: 'warning',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
  const { linterData } = await import(url);
  await writeFile('dist/gracious.bin', linterData());
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  // Notices of all packages stand in one file: see notices.mjs.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [declareMatch, fewerEntities, noStreams, compiledAhead],
  define: { GRACIOUS_VERSION: JSON.stringify(version) },
  // Packages often name a CommonJS build in `main`; the ES module build is smaller once bundled.
  mainFields: ['module', 'main'],
};

const builds = [
  // What few sessions need, for both of the others; nothing of Node.js either.
  { ...shared, entryPoints: ['src/core/late-parts.ts'], outfile: 'dist/late.js', platform: 'browser' },
  // Asks nothing of Node.js, so one bundle serves both kinds of extension host and the package holds it once.
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode', '../late.js'],
    plugins: [...shared.plugins, lateFrom('src/vscode/late.ts')],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    external: ['./late.js'],
    plugins: [...shared.plugins, lateFrom('src/cli/late.ts')],
    banner: { js: '#!/usr/bin/env node' },
  },
];

await mkdir('dist', { recursive: true });
await writeFile('dist/extension.js', "module.exports = require('./web/extension.js');\n");
await writeLinterData();
const metafiles = [];
for (const build of builds) {
  const bundler = await context(build);
  if (watch) {
    await bundler.watch();
  } else {
    metafiles.push((await bundler.rebuild()).metafile);
    await bundler.dispose();
  }
}
if (!watch) await writeFile('dist/THIRD-PARTY-NOTICES.txt', noticesFor(metafiles));
