// Bundles the extension, for Node.js and web worker hosts alike, and the command line tool, and writes the linter's data.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as bundle, context } from 'esbuild';
import { noticesFor } from './src/tools/notices.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const CORE = 'src/core/index.ts';
const YAML = 'src/core/text/yaml.ts';
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
 * Leaves what few sessions need to `late.js`.
 * @type {import('esbuild').Plugin}
 */
const lateApart = {
  name: 'late-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/late\.ts$/ }, () => ({ path: resolve('src/core/late-bundled.ts') }));
  },
};

/**
 * Leaves a module to a bundle of its own, which is loaded when something of it is first used.
 * @param {string} file
 * @param {string} loaded an expression whose value is what the bundle exports
 * @returns {import('esbuild').Plugin}
 */
const apart = (file, loaded) => ({
  name: `apart:${file}`,
  setup(build) {
    const path = resolve(file);
    build.onResolve({ filter: /\.ts$/ }, ({ path: asked, resolveDir, kind }) =>
      kind !== 'entry-point' && resolve(resolveDir, asked) === path
        ? { path, namespace: 'apart' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'apart' }, async () => {
      const { names, errors } = await exportsOf(file);
      const contents = `
        let loaded;
        for (const name of ${JSON.stringify(names)})
          Object.defineProperty(exports, name, { enumerable: true, get: () => (loaded ??= ${loaded})[name] });`;
      return { contents, errors, resolveDir: '.', watchFiles: [path] };
    });
  },
});

/**
 * Each import of a CommonJS module copies all its names, and most files here import the hundreds of VS Code, which took
 * most of the activation. Of an object that only inherits them there is nothing to copy.
 * @type {import('esbuild').Plugin}
 */
const vscodeUncopied = {
  name: 'vscode-uncopied',
  setup(build) {
    build.onResolve({ filter: /^vscode$/, namespace: 'file' }, () => ({ path: 'vscode', namespace: 'api' }));
    build.onLoad({ filter: /^vscode$/, namespace: 'api' }, () => ({
      contents: "module.exports = Object.create(require('vscode'));",
    }));
  },
};

/** The names that a module exports, all of which stand in its own text, or the errors in it. */
async function exportsOf(file) {
  const outfile = 'names.js';
  try {
    const options = { format: 'esm', write: false, metafile: true, logLevel: 'silent', outfile };
    const { metafile } = await bundle({ ...options, entryPoints: [file] });
    return { names: metafile.outputs[outfile].exports };
  } catch ({ errors }) {
    return { names: [], errors };
  }
}

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

const yamlApart = apart(YAML, "require('./yaml.js')");

const builds = [
  // For any host; nothing of Node.js.
  { ...shared, entryPoints: [YAML], outfile: 'dist/yaml.js', platform: 'browser' },
  {
    ...shared,
    entryPoints: ['src/core/late-parts.ts'],
    outfile: 'dist/late.js',
    platform: 'browser',
    external: ['./yaml.js'],
    plugins: [...shared.plugins, yamlApart],
  },
  {
    ...shared,
    entryPoints: [CORE],
    outfile: 'dist/core.js',
    platform: 'browser',
    external: ['./late.js', './yaml.js'],
    plugins: [...shared.plugins, lateApart, yamlApart],
  },
  // Asks nothing of Node.js that web hosts lack, so one bundle serves both and the package holds it once.
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode', 'node:fs', '../core.js'],
    plugins: [
      ...shared.plugins,
      vscodeUncopied,
      apart(CORE, "require('./src/vscode/package-files.ts').packageFiles.core()"),
    ],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    external: ['./late.js', './yaml.js'],
    plugins: [...shared.plugins, lateApart, yamlApart],
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
