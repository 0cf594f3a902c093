/**
 * Times the linter beside others in one run, on the same texts, and prints medians and ratios as Markdown tables.
 *
 *     npm run bench
 *     npm run bench -- --only draft,typing,throughput,pathological,cold,activation,sizes
 *
 * Machines are noisy: all take turns, each in a process of its own, and only figures of one run are comparable. The others
 * are fetched once into a folder that git ignores. What takes more than half a minute is stopped and said to.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { activationTable } from './bench/activation.ts';
import { coldTable, sizeTable } from './bench/cold.ts';
import { Contestant } from './bench/contestant.ts';
import { installPeers, LIMIT, PEERS } from './bench/peers.ts';
import {
  type Contestants,
  draftTable,
  pathologicalTable,
  throughputTable,
  typingTable,
} from './bench/speed.ts';
import { buildProject } from './host/build.ts';
import { OUT, PROJECT } from './host/paths.ts';
import { runTool, ToolError } from './host/tool-error.ts';

const TABLES: Readonly<Record<string, (some: Contestants, script: string) => Promise<string> | string>> = {
  draft: draftTable,
  typing: typingTable,
  throughput: throughputTable,
  pathological: pathologicalTable,
  cold: (_, script) => coldTable(script),
  activation: activationTable,
  sizes: sizeTable,
};

runTool(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',') ?? Object.keys(TABLES);
  const unknown = names.find(name => !Object.hasOwn(TABLES, name));
  if (unknown !== undefined) {
    throw new ToolError(`There is no table ${unknown}. There are ${Object.keys(TABLES).join(', ')}.`);
  }
  await buildProject(['--production']);
  const core = join(OUT, 'bench/core.mjs');
  await bundleCore(core);
  const script = await installPeers();
  const args = [core, join(PROJECT, 'dist/gracious.bin')];
  const contestants: Contestants = new Map(
    ['gracious', 'gracious, rules alone', 'gracious, typing', ...PEERS, LIMIT].map(name => [
      name,
      new Contestant(name, script, args),
    ]),
  );
  try {
    console.log(
      `\n\`npm run bench\`, Node.js ${process.version}. Ratios count, milliseconds differ from machine to machine.`,
    );
    for (const name of names) console.log(`\n${await TABLES[name]?.(contestants, script)}`);
  } finally {
    for (const contestant of contestants.values()) contestant.stop();
  }
  return 0;
});

/** The core as a bundle holds it. */
async function bundleCore(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(PROJECT, 'src/core/index.ts')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['stream'],
    logLevel: 'error',
  });
}
