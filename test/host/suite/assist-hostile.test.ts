// Hostile mails × models of every kind: no file changes, no tool runs, nothing goes out but what was previewed.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  type Assistant,
  type AssistRequest,
  createAssistant,
  createLinter,
  type ReadMail,
  readMail,
} from '../../../src/core/index.ts';
import { converse, type Ending } from '../../../src/vscode/assist/converse.ts';
import type { Received, ScriptedModels } from '../scripted-models/extension.ts';
import { answering } from './harness/answers.ts';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from './harness/documents.ts';
import { HOSTILE_MAILS } from './harness/hostile-mails.ts';
import { DRAFT, HONEST, NOTES, personWho, SEND } from './harness/letters.ts';
import { offer, previewed, scriptedModels } from './harness/scripted.ts';

const MODELS = [
  'good',
  'forbidden',
  'invented',
  'obeying',
  'tools',
  'refusing',
  'failing',
  'slow',
  'cut-off',
  'empty',
  'huge',
];

/** Milliseconds after which the person stops a slow model. */
const PATIENCE = 25;

describe('hostile mails and models of every kind', () => {
  let models: ScriptedModels;
  let assistant: Assistant;
  let mails: readonly ReadMail[];
  let untouched: string;
  let changes = 0;
  let watch: vscode.Disposable | undefined;

  before(async function () {
    models = await scriptedModels(this);
    models.answer(() => HONEST);
    assistant = createAssistant(createLinter());
    mails = await Promise.all(HOSTILE_MAILS.map(text => readMail(text)));
    await openFile('hostile/letter.reply.md', DRAFT);
    untouched = await filesOf(workspaceFolder());
    watch = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === 'file') changes += 1;
    });
  });
  after(async () => {
    watch?.dispose();
    await closeAllEditors();
  });

  it('are 200 mails', () => assert.equal(new Set(HOSTILE_MAILS).size, 200));

  for (const id of MODELS) {
    it(`${id}: the letter stays, no tool runs, and what goes out is what was previewed`, async function () {
      this.timeout(55_000);
      const [model] = await offer(models, id);
      assert.ok(model);
      let accepted = 0;
      for (const mail of mails) {
        const asked: AssistRequest[] = [];
        const ending = await talk(assistant, model, mail, asked);
        assertSent(models.received, asked);
        models.received.length = 0;
        assertHarmless(ending, assistant, mail);
        if (ending.step === 'accepted') accepted += 1;
      }
      assert.equal(accepted, id === 'good' ? mails.length : 0, 'conversations that end with a letter');
      assert.equal(changes, 0, 'a document was changed');
      assert.equal(await filesOf(workspaceFolder()), untouched);
      assert.equal(vscode.window.terminals.length, 0);
    });
  }
});

describe('a hostile mail in an editor', () => {
  let models: ScriptedModels;
  before(async function () {
    models = await scriptedModels(this);
    models.answer(() => HONEST);
  });
  afterEach(closeAllEditors);

  for (const [index, id] of MODELS.entries()) {
    it(`with the model "${id}" changes nothing before the person accepts`, async () => {
      await offer(models, id);
      const mail = await writeFile('hostile/mail.txt', HOSTILE_MAILS[index * 18 + 5] ?? '');
      await vscode.window.showTextDocument(mail, { preview: false });
      const { document } = await openFile('hostile/shown.reply.md', DRAFT);
      const files = await filesOf(workspaceFolder());
      let shown = '';
      await answering(
        {
          ...personWho(SEND, 'mail.txt'),
          pick: (labels, title) => {
            if (title.startsWith('Send this')) shown = previewed();
            if (title.includes('the mail that you answer')) return 'mail.txt';
            return personWho(SEND).pick?.(labels, title);
          },
          check: () => undefined,
          ...(id === 'slow' ? { stopAfter: 100 } : {}),
        },
        () => vscode.commands.executeCommand('gracious.personaliseDraft', document.uri),
      );
      const [first] = models.received;
      assert.ok(first !== undefined && first.messages.length > 0);
      for (const { text } of first.messages) assert.ok(shown.includes(text), 'word for word');
      assert.equal(document.getText(), DRAFT);
      assert.equal(await filesOf(workspaceFolder()), files);
      assert.equal(vscode.window.terminals.length, 0);
    });
  }
});

/** One conversation; a slow model is stopped. */
async function talk(
  assistant: Assistant,
  model: vscode.LanguageModelChat,
  mail: ReadMail,
  asked: AssistRequest[],
): Promise<Ending> {
  const first = assistant.start({ kind: 'personalise' }, { draft: DRAFT, mail, notes: NOTES });
  assert.ok(first.step === 'ask');
  const stop = new vscode.CancellationTokenSource();
  const timer = model.id === 'slow' ? setTimeout(() => stop.cancel(), PATIENCE) : undefined;
  try {
    const onAsk = (request: AssistRequest) => asked.push(request);
    return await converse(first, { assistant, model, options: {}, token: stop.token, onAsk });
  } finally {
    clearTimeout(timer);
    stop.dispose();
  }
}

/** What the provider received is, message by message, what the previews showed. */
function assertSent(received: readonly Received[], asked: readonly AssistRequest[]): void {
  assert.equal(received.length, asked.length);
  for (const [index, { messages, preview }] of asked.entries()) {
    const texts = received[index]?.messages.map(({ text }) => text);
    assert.deepEqual(
      texts,
      messages.map(({ text }) => text),
    );
    for (const text of texts ?? []) assert.ok(preview.includes(text), 'the preview holds it word for word');
    assert.equal(received[index]?.tools, 0, 'no tool was offered');
  }
}

/** Nothing but a letter that passes its check is ever proposed. */
function assertHarmless(ending: Ending, assistant: Assistant, mail: ReadMail): void {
  if (ending.step !== 'accepted') return;
  const { text } = ending.verdict;
  assert.deepEqual(assistant.check({ draft: DRAFT, mail, notes: NOTES }, text).findings, []);
  assert.equal(
    text.slice(0, text.indexOf('\nHi')),
    DRAFT.slice(0, DRAFT.indexOf('\nHi')),
    'the front matter is the same',
  );
  assert.doesNotMatch(text, /PWNED|evil|attacker|Globex|HACKED|command:|rm -rf|50,000/);
}

/** All files of a folder with what they hold. */
async function filesOf(folder: vscode.Uri): Promise<string> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const texts = entries.sort().map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return `${name}/\n${await filesOf(uri)}`;
    return `${name}\n${new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))}`;
  });
  return (await Promise.all(texts)).join('\n');
}
