import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ScriptedModels } from '../scripted-models/extension.ts';
import { type Answers, answering, type Heard } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { LETTER } from './harness/findings.ts';
import { scriptedModels } from './harness/scripted.ts';

function log(...x: unknown[]) {
  appendFileSync('/tmp/exp.log', `${Date.now() % 100000} ${x.map(String).join(' ')}\n`);
}
function run(command: string, answers: Answers = {}, ...args: readonly unknown[]): Promise<Heard> {
  return answering(answers, () => vscode.commands.executeCommand(command, ...args));
}
describe('asking a language model', () => {
  let models: ScriptedModels;
  before(async () => {
    models = await scriptedModels();
  });
  beforeEach(async () => {
    await run('gracious.forgetModelConsent');
  });
  afterEach(closeAllEditors);

  it('says in one line that there is no model', async () => {
    models.offer();
    await openFile('assist/none.reply.md', LETTER);
    const { messages } = await run('gracious.personaliseDraft');
    log(messages);
  });
  it('exp', async () => {
    models.offer('good', 'slow');
    await eventually('models', async () => (await vscode.lm.selectChatModels({})).length === 2);
    const all = await vscode.lm.selectChatModels({});
    log(
      JSON.stringify(
        all.map(m => ({ id: m.id, vendor: m.vendor, name: m.name, family: m.family, max: m.maxInputTokens })),
      ),
    );
    models.answer(() =>
      LETTER.replace('Could you tell me why I was not selected?', 'I understand your decision.'),
    );
    const editor = await openFile('assist/one.reply.md', LETTER);
    const heard = await run('gracious.personaliseDraft', {
      pick: (labels, title) => {
        log(title, labels);
        return labels[0];
      },
      input: () => 'notes',
    });
    log(JSON.stringify(heard));
    log(models.received.map(r => JSON.stringify(r)));
    log(editor.document.getText());
  });
});
