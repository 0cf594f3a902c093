import * as vscode from 'vscode';
import { isCheckable, isShown } from '../../../../src/vscode/drafts.ts';
import { workspaceFolder } from '../harness/documents.ts';
import { pause } from '../harness/eventually.ts';
import { Fixes } from './fixes.ts';
import type { Oracle } from './oracle.ts';
import { FLAGGED, LETTERS, type Schedule, type Step, TEXTS } from './schedule.ts';
import type { Errand, Witness } from './witness.ts';

/** Files stay drafts by their name, or by their front matter; one is a text that is checked only when asked. */
const ENDINGS = ['.reply.md', '.md', '.txt'] as const;

/** Milliseconds. */
const LONGEST_STEP = 30_000;

/** A window with some letters side by side, in which the steps of schedules are done as a person or a program does them. */
export class LettersWindow {
  readonly #witness: Witness;
  readonly #letters: vscode.Uri[] = [];
  /** Those that are not as they were. */
  readonly #settings = new Set<string>();
  readonly #asked = new Set<vscode.TextDocument>();
  readonly #subscriptions: readonly vscode.Disposable[];
  #keyboard: Promise<unknown> = Promise.resolve();
  #names = 0;
  /** What was typed while no editor had the focus. */
  missed = 0;
  readonly fixes: Fixes;

  constructor(oracle: Oracle, witness: Witness) {
    this.#witness = witness;
    this.fixes = new Fixes(oracle, witness);
    // VS Code may hold a document, and show it again, long after its last tab was closed, which ends what was asked for.
    this.#subscriptions = [
      vscode.workspace.onDidCloseTextDocument(document => this.#asked.delete(document)),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#forgetHidden()),
      vscode.window.tabGroups.onDidChangeTabGroups(() => this.#forgetHidden()),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Whether the person has asked to have a document checked that would not be by itself. */
  isAsked(document: vscode.TextDocument): boolean {
    return this.#asked.has(document);
  }

  #forgetHidden(): void {
    for (const document of this.#asked) if (!isShown(document)) this.#asked.delete(document);
  }

  /** Opens what the last schedule has closed, and begins with texts that are flagged. */
  async prepare(schedule: Schedule): Promise<void> {
    this.fixes.forget();
    for (const name of this.#settings) await this.#set(name, undefined);
    this.#settings.clear();
    const work = Array.from({ length: LETTERS }, (_, letter) => this.#begin(letter, schedule.seed + letter));
    await Promise.all(work);
  }

  async #begin(letter: number, seed: number): Promise<void> {
    const known = this.#letters[letter];
    const open = known === undefined ? undefined : find(known);
    const isReady = open !== undefined && isShown(open);
    const document = isReady ? open : await this.#enqueue(() => this.#open(letter));
    if (document.languageId === 'json') await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    const text = TEXTS[seed % (letter === 0 ? FLAGGED : TEXTS.length)] ?? '';
    await this.#replace(document, text);
    if (letter === 0) await this.fixes.ask(document, 1);
  }

  /** Does all steps and waits until the last one has ended. */
  async run(schedule: Schedule): Promise<void> {
    const running: Promise<unknown>[] = [];
    for (const step of schedule.steps) {
      const work = bounded(step, this.#do(step));
      running.push(work);
      if (step.wait) await work;
      if (step.pause > 0) await pause(step.pause);
    }
    await Promise.all(running);
  }

  async #do(step: Step): Promise<void> {
    const uri = this.#letters[step.letter];
    if (uri === undefined) return;
    switch (step.does) {
      case 'type':
        return this.#atKeyboard(uri, step.at, () => this.#type(step.text));
      case 'burst':
        return this.#atKeyboard(uri, step.at, async () => {
          await Promise.all([...step.text].map(each => this.#type(each)));
        });
      case 'undo':
      case 'redo':
        return this.#atKeyboard(uri, 0, async () => {
          await vscode.commands.executeCommand(step.does);
        });
      case 'save':
        // A letter without a file would ask for a name.
        return this.#atKeyboard(uri, 0, async ({ isUntitled }) => {
          if (!isUntitled) await vscode.commands.executeCommand('workbench.action.files.save');
        });
      case 'close':
        return this.#atKeyboard(uri, 0, async document => {
          // What the disk holds comes back for a moment.
          const reverted = this.#witness.expect({
            uri: document.uri,
            kind: 'replace',
            text: await savedText(document.uri),
          });
          await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
          reverted();
        });
      case 'check':
        return this.#atKeyboard(uri, 0, async () => {
          const document = vscode.window.activeTextEditor?.document;
          if (document !== undefined && isCheckable(document)) this.#asked.add(document);
          await vscode.commands.executeCommand('gracious.checkDocument');
        });
      case 'open':
        await this.#enqueue(() => this.#open(step.letter));
        return;
      case 'setting':
        this.#settings.add(step.name);
        return this.#set(step.name, step.value);
      case 'rename':
        return this.#enqueue(() => this.#rename(step.letter, uri));
      case 'remove':
        return this.#enqueue(() => this.#remove(uri));
    }
    const document = find(uri);
    if (document === undefined) return;
    switch (step.does) {
      case 'insert':
        return this.#edit(edit => edit.insert(uri, placeIn(document, step.at), step.text), {
          uri,
          kind: 'insert',
          text: step.text,
        });
      case 'delete': {
        const start = Math.floor(step.at * document.getText().length);
        const range = new vscode.Range(document.positionAt(start), document.positionAt(start + step.length));
        return this.#edit(edit => edit.delete(uri, range), { uri, kind: 'delete', length: step.length });
      }
      case 'replace':
        return this.#replace(document, step.text);
      case 'language':
        return setLanguage(document, step.language);
      case 'offer':
        return this.fixes.ask(document, step.at);
      case 'apply':
        return this.fixes.takeOne(step.at);
      case 'mendAll':
        return this.fixes.mendAll(document);
    }
  }

  async #set(name: string, value: unknown): Promise<void> {
    const settings = vscode.workspace.getConfiguration('gracious');
    await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  }

  /** One person has one keyboard: what goes by way of the focus is done one after the other. */
  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#keyboard.then(work);
    this.#keyboard = next.catch(() => {});
    return next;
  }

  #atKeyboard(
    uri: vscode.Uri,
    at: number,
    work: (document: vscode.TextDocument) => Promise<unknown>,
  ): Promise<void> {
    return this.#enqueue(async () => {
      const document = find(uri);
      if (document === undefined || !isShown(document)) return;
      const active = vscode.window.activeTextEditor;
      const editor =
        active?.document === document
          ? active
          : await vscode.window.showTextDocument(document, { viewColumn: this.#columnOf(uri) });
      if (at > 0) {
        const place = placeIn(document, at);
        editor.selection = new vscode.Selection(place, place);
      }
      await work(document);
    });
  }

  async #type(text: string): Promise<void> {
    const arrived = this.#witness.expect({ kind: 'type', text });
    await vscode.commands.executeCommand('type', { text });
    // While a file is renamed or closed there is no editor that could take a key.
    if (!arrived()) this.missed += 1;
  }

  async #edit(fill: (edit: vscode.WorkspaceEdit) => void, errand: Errand): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    fill(edit);
    const happened = this.#witness.expect(errand);
    // One that comes too late is refused.
    await vscode.workspace.applyEdit(edit);
    happened();
  }

  #replace(document: vscode.TextDocument, text: string): Promise<void> {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    return this.#edit(edit => edit.replace(document.uri, whole, text), {
      uri: document.uri,
      kind: 'replace',
      text,
    });
  }

  async #open(letter: number): Promise<vscode.TextDocument> {
    const known = this.#letters[letter];
    const document = (known === undefined ? undefined : await tryOpen(known)) ?? (await this.#create(letter));
    this.#letters[letter] = document.uri;
    await vscode.window.showTextDocument(document, {
      viewColumn: this.#columnOf(document.uri),
      preview: false,
    });
    return document;
  }

  /** The last letter has no file. */
  async #create(letter: number): Promise<vscode.TextDocument> {
    if (letter === LETTERS - 1)
      return vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const uri = this.#newName(letter);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXTS[0]));
    return vscode.workspace.openTextDocument(uri);
  }

  #newName(letter: number): vscode.Uri {
    this.#names += 1;
    const ending = letter === 0 ? '.reply.md' : ENDINGS[this.#names % ENDINGS.length];
    return vscode.Uri.joinPath(workspaceFolder(), `race-${this.#names}${ending}`);
  }

  #columnOf(uri: vscode.Uri): vscode.ViewColumn {
    return this.#letters.findIndex(each => each.toString() === uri.toString()) + 1 || vscode.ViewColumn.One;
  }

  async #rename(letter: number, from: vscode.Uri): Promise<void> {
    const document = find(from);
    if (from.scheme !== 'file' && from.scheme !== workspaceFolder().scheme) return;
    if (document === undefined || document.isDirty) await document?.save();
    const to = this.#newName(letter);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    if (await vscode.workspace.applyEdit(edit)) this.#letters[letter] = to;
  }

  async #remove(uri: vscode.Uri): Promise<void> {
    if (uri.scheme === 'untitled') return;
    await vscode.workspace.fs.delete(uri).then(undefined, () => {});
  }
}

/** A step that never ends is a failure with a name. */
async function bounded(step: Step, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bound = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`This has not ended: ${JSON.stringify(step)}`)), LONGEST_STEP);
  });
  await Promise.race([work, bound]).finally(() => clearTimeout(timer));
}

/** A document that was closed meanwhile has no language. */
async function setLanguage(document: vscode.TextDocument, language: string): Promise<void> {
  try {
    await vscode.languages.setTextDocumentLanguage(document, language);
  } catch (error) {
    if (!/NOT found/.test(String(error))) throw error;
  }
}

function find(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
}

function placeIn(document: vscode.TextDocument, at: number): vscode.Position {
  return document.positionAt(Math.floor(at * (document.getText().length + 1)));
}

/** `undefined` for a file that is gone. */
async function tryOpen(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  if (uri.scheme === 'untitled') return find(uri);
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function savedText(uri: vscode.Uri): Promise<string> {
  if (uri.scheme === 'untitled') return '';
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
