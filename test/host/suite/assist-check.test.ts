// What a language model thinks of a letter: information, marked as the model's, until its sentence is edited.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ScriptedModels } from '../scripted-models/extension.ts';
import { type Answers, answering, type Heard } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { findings } from './harness/findings.ts';
import { DRAFT, personWho, SEND } from './harness/letters.ts';
import { offer, scriptedModels } from './harness/scripted.ts';

const SOURCE = 'gracious (language model)';
const OPINION = [
  '{"sentence": 4, "quote": "It was good to hear how the team works", "rule": "sarcasm", "reason": "May read as [irony](command:evil)"}',
  '{"sentence": 6, "quote": "I would be glad to stay in touch", "rule": "desperation", "reason": "Sounds eager"}',
  '{"sentence": 2, "quote": "words that are not there", "rule": "threat", "reason": "made up"}',
  '{"sentence": 1, "quote": "Hi Priya", "rule": "no-such-rule", "reason": "made up"}',
].join('\n');

function run(command: string, answers: Answers = {}): Promise<Heard> {
  return answering(answers, () => vscode.commands.executeCommand(command));
}

function opinions(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
}

/** Replaces the first words that read so. */
async function retype(document: vscode.TextDocument, words: string, text: string): Promise<void> {
  const start = document.getText().indexOf(words);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

describe('checking with a language model', () => {
  let models: ScriptedModels;

  before(async function () {
    models = await scriptedModels(this);
  });
  beforeEach(async () => {
    await offer(models, 'good');
    models.answer(() => OPINION);
  });
  afterEach(closeAllEditors);

  it('shows what the model said of real sentences in terms of real rules, as information', async () => {
    const { document } = await openFile('opinion/shown.reply.md', DRAFT);
    const { messages } = await run('gracious.checkWithModel', personWho(SEND));
    const shown = opinions(document.uri);
    assert.deepEqual(
      shown.map(({ range, severity, code }) => [document.getText(range), severity, Object(code).value]),
      [
        ['It was good to hear how the team works', vscode.DiagnosticSeverity.Information, 'sarcasm'],
        ['I would be glad to stay in touch', vscode.DiagnosticSeverity.Information, 'desperation'],
      ],
    );
    assert.match(shown[0]?.message ?? '', /^A language model would flag this\. .* The model says: “May read/);
    assert.match(messages.at(-1) ?? '', /would flag 2 sentences; they are marked as the model’s/);
    assert.deepEqual(findings(document.uri), [], 'our own findings are apart');
    assert.equal(document.getText(), DRAFT);
  });

  it('forgets an opinion when its words are edited, and moves the others along', async () => {
    const { document } = await openFile('opinion/edited.reply.md', DRAFT);
    await run('gracious.checkWithModel', personWho(SEND));
    await retype(document, 'Hi Priya,', 'Dear Priya,');
    await retype(document, 'good to hear', 'useful to hear');
    const [left] = await eventually('one opinion', () => {
      const shown = opinions(document.uri);
      return shown.length === 1 && shown;
    });
    assert.equal(document.getText(left?.range), 'I would be glad to stay in touch');
  });

  it('forgets all when the person says so, and when the letter is closed', async () => {
    const { document } = await openFile('opinion/cleared.reply.md', DRAFT);
    await run('gracious.checkWithModel', personWho(SEND));
    await run('gracious.clearModelFindings');
    assert.deepEqual(opinions(document.uri), []);
    assert.match((await run('gracious.clearModelFindings')).messages[0] ?? '', /No language model has said/);
    await run('gracious.checkWithModel', personWho(SEND));
    assert.equal(opinions(document.uri).length, 2);
    await closeAllEditors();
    await eventually('no opinion', () => opinions(document.uri).length === 0);
  });

  it('says so when the model would flag nothing, and when its answer cannot be read', async () => {
    const { document } = await openFile('opinion/none.reply.md', DRAFT);
    models.answer(() => 'none');
    assert.match(
      (await run('gracious.checkWithModel', personWho(SEND))).messages.at(-1) ?? '',
      /would flag nothing/,
    );
    models.answer(() => 'I think it is a lovely letter overall, and here are my thoughts.');
    const { warnings } = await run('gracious.checkWithModel', personWho(SEND));
    assert.match(warnings[0] ?? '', /cannot be read|not in a form/);
    assert.deepEqual(opinions(document.uri), []);
  });
});
