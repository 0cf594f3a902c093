// Bundles the extension, for Node.js and web worker hosts alike, and the command line tool.
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { context } from 'esbuild';

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

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [declareMatch],
  define: { GRACIOUS_VERSION: JSON.stringify(version) },
  // Packages often name a CommonJS build in `main`; the ES module build is smaller once bundled.
  mainFields: ['module', 'main'],
};

const builds = [
  // Asks nothing of Node.js, so one bundle serves both kinds of extension host and the package holds it once.
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

await mkdir('dist', { recursive: true });
await writeFile('dist/extension.js', "module.exports = require('./web/extension.js');\n");
for (const build of builds) {
  const bundler = await context(build);
  if (watch) {
    await bundler.watch();
  } else {
    await bundler.rebuild();
    await bundler.dispose();
  }
}
