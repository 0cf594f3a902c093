import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { l10n } from '../fakes/vscode.ts';

const ROOT = join(import.meta.dirname, '../..');

const CODE = buildSync({
  entryPoints: [join(ROOT, 'src/vscode/package-files.ts')],
  bundle: true,
  format: 'cjs',
  write: false,
  external: ['vscode', 'node:fs', '../core.js'],
}).outputFiles[0]?.text;

const SOURCES = {
  'core.js': "exports.late = () => require('./late.js'); exports.yaml = () => require('./yaml.js').name;",
  'late.js': "exports.readMail = require('./yaml.js').name;",
  'yaml.js': "exports.name = 'yaml';",
  'gracious.bin': '123',
};

/** An extension host with a package of these files. */
function createHost(files: Record<string, string>, isNode: boolean) {
  const told: string[] = [];
  const fetched: string[] = [];
  const vscode = {
    l10n,
    window: { showErrorMessage: (message: string) => told.push(message) },
    Uri: { joinPath: (_: unknown, name: string) => ({ name, fsPath: join(ROOT, 'none', name) }) },
    workspace: {
      fs: {
        readFile: async ({ name }: { name: string }) => {
          fetched.push(name);
          const source = files[name];
          if (source === undefined) throw new Error(`Unable to read ${name}`);
          return new TextEncoder().encode(source);
        },
      },
    },
  };
  const module = { exports: {} };
  const load = (path: string) => {
    if (path === 'vscode') return vscode;
    if (isNode && path === 'node:fs') return process.getBuiltinModule('node:fs');
    throw new Error(`Cannot find module '${path}'`);
  };
  new Function('module', 'exports', 'require', 'process', CODE ?? '')(
    module,
    module.exports,
    load,
    isNode ? process : undefined,
  );
  return { files: Reflect.get(module.exports, 'packageFiles'), told, fetched };
}

describe('the files of the package in a web host', () => {
  it('are fetched when it activates, but for what few sessions need', async () => {
    const { files, fetched } = createHost(SOURCES, false);
    await files.open({});
    expect(fetched.sort()).toEqual(['core.js', 'gracious.bin', 'yaml.js']);
    expect(files.core().yaml()).toBe('yaml');
    expect(files.core()).toBe(files.core());
    expect(new TextDecoder().decode(files.linterData())).toBe('123');
    expect(await files.core().late()).toEqual({ readMail: 'yaml' });
    await files.core().late();
    expect(fetched).toHaveLength(4);
  });

  it('are fetched again when that failed', async () => {
    const { 'late.js': late, ...others } = SOURCES;
    const files: Record<string, string> = { ...others };
    const host = createHost(files, false);
    await host.files.open({});
    await expect(host.files.core().late()).rejects.toThrow('late.js');
    files['late.js'] = late;
    expect(await host.files.core().late()).toEqual({ readMail: 'yaml' });
  });

  it('are missed aloud', async () => {
    const { 'core.js': _, ...others } = SOURCES;
    const { files, told } = createHost(others, false);
    await expect(files.open({})).rejects.toThrow('Gracious cannot load core.js');
    expect(told).toHaveLength(1);
  });
});

describe('the files of the package in a Node.js host', () => {
  it('are not touched when it activates, and missed aloud, once', async () => {
    const { files, told } = createHost({}, true);
    await files.open({});
    expect(told).toEqual([]);
    expect(() => files.linterData()).toThrow('Gracious cannot load gracious.bin');
    expect(() => files.core()).toThrow('Gracious cannot load core.js');
    expect(told).toEqual([expect.stringContaining('install Gracious again')]);
  });
});
