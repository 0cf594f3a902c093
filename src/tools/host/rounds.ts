import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './paths.ts';
import type { Settings } from './settings.ts';
import { createTemporaryFolder } from './temporary.ts';

/** A window in which a folder of in-host tests runs. */
export interface Round {
  /** The folder under `test/host/suite`; empty for the tests directly in it. */
  readonly name: string;
  readonly opens: 'folder' | 'several-folders' | 'virtual-folder' | 'nothing';
  /** Whether the window is in Restricted Mode. */
  readonly untrusted?: boolean;
  /** The extension host; Node.js when absent. */
  readonly host?: 'web';
  readonly settings?: Settings;
  /** Whether nothing may be left of the letters and mails of its tests, see `SECRETS`. */
  readonly isPrivate?: boolean;
  /** Whether it runs only when it is named: it measures and proves nothing. */
  readonly isMeasured?: boolean;
  /** Files directly in `test/host/suite` that run in this window too. */
  readonly reruns?: readonly string[];
}

/** Every key puts in its own letter and nothing else, and the editor does nothing besides that takes time. */
const PLAIN_EDITOR: Settings = {
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.autoClosingComments': 'never',
  'editor.autoIndent': 'none',
  'editor.autoSurround': 'never',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.trimAutoWhitespace': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.bracketPairColorization.enabled': false,
  'editor.folding': false,
  'editor.links': false,
  'editor.codeLens': false,
  'editor.colorDecorators': false,
  'editor.semanticHighlighting.enabled': false,
  'breadcrumbs.enabled': false,
  'git.enabled': false,
  'workbench.localHistory.enabled': false,
};

/** VS Code keeps no copies of files by itself; and a language model is there to be asked. */
const FORGETFUL: Settings = {
  'files.hotExit': 'off',
  'workbench.localHistory.enabled': false,
  'git.enabled': false,
  'scriptedModels.models': ['good'],
  'scriptedModels.answers': ['Thank you for letting me know.'],
};

/** Of the tests directly in the suite's folder, those that must hold in whatever window there is. */
const EVERYWHERE: readonly string[] = [
  'checking.test.ts',
  'commands.test.ts',
  'explain.test.ts',
  'hand-over.test.ts',
  'new-draft.test.ts',
  'quick-fixes.test.ts',
  'record.test.ts',
  'reply.test.ts',
  'tracker.test.ts',
];
/** The same, where templates of the workspace are loaded. */
const WITH_TEMPLATES: readonly string[] = [...EVERYWHERE, 'templates.test.ts'];

/** All windows of the in-host suite, in the order they run. */
export const ROUNDS: readonly Round[] = [
  { name: 'activation', opens: 'folder' },
  { name: '', opens: 'folder' },
  { name: 'several-folders', opens: 'several-folders' },
  { name: 'no-folder', opens: 'nothing' },
  { name: 'restricted', opens: 'folder', untrusted: true, reruns: EVERYWHERE },
  { name: 'virtual', opens: 'virtual-folder', reruns: WITH_TEMPLATES },
  { name: 'web', opens: 'folder', host: 'web', reruns: WITH_TEMPLATES },
  { name: 'privacy', opens: 'folder', settings: FORGETFUL, isPrivate: true },
  { name: 'races', opens: 'folder', settings: PLAIN_EDITOR },
  { name: 'startup', opens: 'folder', isMeasured: true },
];

/** What a round's window opens: throw-away copies of `test/host/workspace`. */
export interface Workspace {
  /** A path, or the address of a folder that an extension provides. */
  readonly folder?: string;
  readonly workspace?: string;
  remove(): Promise<void>;
}

/** Lays out a round's workspace in the temporary folder. */
export async function createWorkspace(opens: Round['opens']): Promise<Workspace> {
  const { path: root, remove } = await createTemporaryFolder('workspace');
  if (opens === 'nothing') return { remove };
  if (opens === 'virtual-folder') return { folder: 'memfs:/letters', remove };
  if (opens === 'folder') {
    const folder = join(root, 'letters');
    await cp(`${PROJECT}/test/host/workspace`, folder, { recursive: true });
    return { folder, remove };
  }
  for (const name of ['one', 'two']) {
    await cp(`${PROJECT}/test/host/workspace`, join(root, name), { recursive: true });
  }
  const workspace = join(root, 'both.code-workspace');
  await writeFile(workspace, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
  return { workspace, remove };
}
