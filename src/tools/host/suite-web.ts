import { readFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';
import { PROJECT } from './paths.ts';

const MOCHA = `${PROJECT}/node_modules/mocha/mocha.js`;
const HARNESS = `${PROJECT}/test/host/suite/harness`;

/** What of Node.js the tests use, and what stands in for it where there is none. */
const STAND_INS: Readonly<Record<string, string>> = {
  'node:assert/strict': `${HARNESS}/web/assert.ts`,
  './stack.ts': `${HARNESS}/web/stack.ts`,
};

const inPlaceOfNode: Plugin = {
  name: 'in-place-of-node',
  setup(build) {
    for (const [name, path] of Object.entries(STAND_INS)) {
      const filter = new RegExp(`^${name.replace(/[.]/g, '\\.')}$`);
      build.onResolve({ filter }, () => ({ path }));
    }
    // The build for browsers is a script, in a package of modules; it leaves its names behind.
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: 'mocha', namespace: 'script' }));
    build.onLoad({ filter: /^mocha$/, namespace: 'script' }, async () => ({
      contents: `${await readFile(MOCHA, 'utf8')}\nmodule.exports = globalThis.Mocha;`,
    }));
  },
};

/**
 * How the suite is bundled for a web worker host.
 * @param environment what the host's environment would say
 */
export function forWebWorker(environment: Readonly<Record<string, string>>): BuildOptions {
  return {
    platform: 'browser',
    target: 'es2022',
    define: { GRACIOUS_SUITE_ENVIRONMENT: JSON.stringify(environment) },
    plugins: [inPlaceOfNode],
  };
}
