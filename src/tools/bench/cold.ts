import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT } from '../host/paths.ts';
import { median, ms, rounded, times, toTable } from './table.ts';

const ROUNDS = 9;

/** Starts each tool anew on one draft: what a hook of git or a terminal waits for. */
export function coldTable(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gracious-bench-'));
  try {
    return measure(dirname(script), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(peers: string, folder: string): string {
  const draft = join(PROJECT, 'examples/gracious.reply.md');
  const report = join(folder, 'memory');
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`,
  );
  const bin = (path: string) => join(peers, 'node_modules', path);
  const commands = new Map([
    ['node, doing nothing', ['-e', '0']],
    ['gracious check', [join(PROJECT, 'dist/cli.js'), 'check', '--only', 'tone,letter', draft]],
    ['gracious check, with style', [join(PROJECT, 'dist/cli.js'), 'check', draft]],
    ['write-good', [bin('write-good/bin/write-good.js'), draft]],
    ['alex', [bin('alex/cli.js'), draft]],
    ['textlint + write-good', [bin('textlint/bin/textlint.js'), '--rule', 'write-good', draft]],
  ]);
  const walls = new Map<string, number[]>();
  const memory = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, args] of commands) {
      const start = performance.now();
      spawnSync(process.execPath, ['--require', hook, ...args], { cwd: peers, stdio: 'ignore' });
      walls.set(name, [...(walls.get(name) ?? []), performance.now() - start]);
      memory.set(name, Number(readFileSync(report, 'utf8')));
    }
  }
  const empty = median(walls.get('node, doing nothing') ?? []);
  const rows = [...walls].map(([name, all]) => [
    name,
    ms(median(all)),
    ms(median(all) - empty),
    times((median(all) - empty) / (median(walls.get('write-good') ?? []) - empty)),
    `${rounded((memory.get(name) ?? 0) / 1000)} MB`,
  ]);
  return toTable(
    ['one draft, from the command line', 'wall', 'without node', 'of write-good', 'memory'],
    rows,
  );
}

/** What the package holds, minified as it is published. */
export function sizeTable(): string {
  const files = [
    'dist/extension.js',
    'dist/web/extension.js',
    'dist/core.js',
    'dist/late.js',
    'dist/yaml.js',
    'dist/gracious.bin',
    'dist/cli.js',
  ];
  const rows = files.map(file => [`\`${file}\``, `${rounded(statSync(join(PROJECT, file)).size / 1000)} kB`]);
  return toTable(['file', 'size'], rows);
}
