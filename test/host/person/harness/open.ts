// The front door of the person-like tests: a VS Code of one's own, with Gracious installed, driven like a person would.
//
//   import { expect, test } from 'vitest';
//   import { openVsCode } from './harness/open.ts';
//
//   test('a bad sentence is underlined', async () => {
//     const code = await openVsCode({ files: { 'letter.reply.md': '…' }, open: 'letter.reply.md' });
//     await code.editor.type('Why was I not chosen?');
//     const [squiggle] = await code.editor.waitForSquiggles(1);
//     expect(squiggle).toMatchObject({ severity: 'warning', text: 'Why was I not chosen?' });
//     await code.editor.applyQuickFix('Remove the sentence');
//     await code.screenshot('quick-fix');
//   });
//
// Each call starts a server, a browser and a folder of its own (about 5 s) and ends them after the test. When the test
// fails, a screenshot and the logs are left in test-output. Every wait is bounded. Parts of the window:
//   code.palette        run a command by its title
//   code.quickInput     pickers and input boxes: title, items, type, pick, accept
//   code.editor         text, keys, squiggles, quick fixes, hovers
//   code.problems       the Problems view
//   code.notifications  messages at the lower right, and dialogs
//   code.clipboard      read and write
//   code.files          the folder on disk
//   code.webview()      the content of a webview
//   accessibilityProblems(code.webview()) from ./accessibility.ts: what axe finds there
//   code.page           Playwright's page, for what is not here
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { pageAddress } from '../../../../src/tools/host/address.ts';
import { findBrowser } from '../../../../src/tools/host/browser.ts';
import { Cleanup } from '../../../../src/tools/host/cleanup.ts';
import { OUTPUT, PROJECT } from '../../../../src/tools/host/paths.ts';
import { buildScriptedModels } from '../../../../src/tools/host/scripted-models.ts';
import { startServer } from '../../../../src/tools/host/server.ts';
import type { Settings } from '../../../../src/tools/host/settings.ts';
import { NATIVE } from '../../../../src/tools/host/suite-listener.ts';
import { createTemporaryFolder } from '../../../../src/tools/host/temporary.ts';
import { chooseVersion } from '../../../../src/tools/host/versions.ts';
import { installVsCode } from '../../../../src/tools/host/vscode.ts';
import { openWindow } from '../../../../src/tools/host/window.ts';
import { VsCodeWindow } from './vscode-window.ts';

export interface OpenOptions {
  /** Text files of the folder that is opened, by their paths in it. Without `files` and `copy` no folder is open. */
  readonly files?: Readonly<Record<string, string>>;
  /** A folder of the project whose content is copied into the folder that is opened. */
  readonly copy?: string;
  /** A file to open at once, by its path in the folder. */
  readonly open?: string;
  readonly settings?: Settings;
  /** Whether folders have to be trusted first: Restricted Mode until then. Off by default. */
  readonly trust?: boolean;
  /** Unpacked extensions to have installed instead of this project. */
  readonly extensions?: readonly string[];
  /** Language models to have besides: which scripts, and what the model `good` answers. See ../../scripted-models. */
  readonly models?: { readonly offered: readonly string[]; readonly answers: readonly string[] };
  /** A packaged extension to install instead of this project. */
  readonly vsix?: string;
  readonly width?: number;
  readonly height?: number;
  /** The language of the extension's words; English where absent. */
  readonly language?: string;
}

/** Opens VS Code for the running test and waits until the workbench can be used. */
export async function openVsCode(options: OpenOptions = {}): Promise<VsCodeWindow> {
  const cleanup = new Cleanup();
  onTestFinished(() => cleanup.run());

  const folder = options.files || options.copy ? await createFolder(options, cleanup) : undefined;
  const version = chooseVersion();
  const helpers = options.models ? [await buildScriptedModels()] : [];
  const server = await startServer(await installVsCode(version), {
    extensions: [...(options.extensions ?? (options.vsix ? [] : [PROJECT])), ...helpers],
    ...(options.vsix && { vsix: options.vsix }),
    trust: options.trust ?? false,
    settings: { ...modelSettings(options), ...options.settings },
  });
  cleanup.add(server.stop);
  const window = await openWindow(await findBrowser(), server, {
    width: options.width ?? 1280,
    height: options.height ?? 800,
    ...(options.language && { language: options.language }),
  });
  cleanup.add(window.close);

  const output = join(OUTPUT, `vscode-${version}`);
  const code = new VsCodeWindow(window, output, folder ?? '');
  const log: string[] = [];
  window.page.on('console', message => {
    if (!NATIVE.test(message.text())) log.push(`[${message.type()}] ${message.text()}`);
  });
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    const name = join(output, `failed-${fileName(task.name)}`);
    await writeFile(`${name}.log`, `${log.join('\n')}\n\nServer:\n${server.log()}`);
    await window.page.screenshot({ path: `${name}.png` });
  });
  await mkdir(output, { recursive: true });
  await window.page.goto(pageAddress(server, folder ? { folder } : {}), { waitUntil: 'commit' });
  await code.ready();
  if (options.open) await code.editor.open(options.open);
  return code;
}

function modelSettings({ models }: OpenOptions): Settings {
  return models === undefined
    ? {}
    : { 'scriptedModels.models': models.offered, 'scriptedModels.answers': models.answers };
}

async function createFolder(options: OpenOptions, cleanup: Cleanup): Promise<string> {
  const { path, remove } = await createTemporaryFolder('person');
  cleanup.add(remove);
  const folder = join(path, 'letters');
  await mkdir(folder);
  if (options.copy) await cp(join(PROJECT, options.copy), folder, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {})) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
}
