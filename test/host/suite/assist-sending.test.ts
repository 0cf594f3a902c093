// What goes to a language model, when, and what a person reads when nothing comes back.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ScriptedModels } from '../scripted-models/extension.ts';
import { type Answers, answering, type Heard } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { ALLOW, DRAFT, HONEST, personWho, SEND } from './harness/letters.ts';
import { offer, previewed, scriptedModels } from './harness/scripted.ts';

function run(command: string, answers: Answers = {}, ...args: readonly unknown[]): Promise<Heard> {
  return answering(answers, () => vscode.commands.executeCommand(command, ...args));
}

/** The tabs of one scheme. */
function tabsOf(scheme: string): readonly vscode.Uri[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) =>
      input instanceof vscode.TabInputText && input.uri.scheme === scheme ? [input.uri] : [],
    );
}

describe('sending a letter to a language model', () => {
  let models: ScriptedModels;

  before(async function () {
    models = await scriptedModels(this);
  });
  beforeEach(async () => {
    await run('gracious.forgetModelConsent');
    models.answer(() => HONEST);
  });
  afterEach(closeAllEditors);

  it('shows before the first request what would be sent, and sends exactly that', async () => {
    await offer(models, 'good');
    const { document } = await openFile('sending/preview.reply.md', DRAFT);
    let shown = '';
    const { pickers } = await run('gracious.personaliseDraft', {
      ...personWho(SEND),
      check: () => undefined,
      pick: (labels, title) => {
        if (title.startsWith('Send this to')) shown = previewed();
        return personWho(SEND).pick?.(labels, title);
      },
    });
    assert.equal(pickers.filter(([title]) => title === 'Send this to Scripted good (scripted)?').length, 1);
    assert.equal(models.received.length, 1);
    assert.match(shown, /Nothing has been sent yet/);
    for (const { text } of models.received[0]?.messages ?? [])
      assert.ok(shown.includes(text), 'word for word');
    assert.deepEqual(tabsOf('gracious-request'), [], 'the view is closed after the choice');
    assert.equal(document.getText(), DRAFT, 'nothing was accepted');
  });

  it('sends nothing when the person does not want it', async () => {
    await offer(models, 'good');
    await openFile('sending/no.reply.md', DRAFT);
    for (const choice of ['Do not send', 'Escape']) {
      await run('gracious.personaliseDraft', personWho(choice));
      assert.equal(models.received.length, 0, choice);
    }
  });

  it('remembers for the workspace which model is allowed, until that is forgotten', async () => {
    await offer(models, 'good', 'empty');
    await openFile('sending/remember.reply.md', DRAFT);
    const ask = async (model: string) => {
      const { pickers } = await run('gracious.checkWithModel', personWho(`Scripted ${model}`, ALLOW));
      return pickers.some(([title]) => title?.startsWith('Send this to') === true);
    };
    assert.deepEqual([await ask('good'), await ask('good'), await ask('empty')], [true, false, true]);
    const forgotten = await run('gracious.forgetModelConsent');
    assert.match(forgotten.messages[0] ?? '', /No language model is allowed/);
    assert.equal(await ask('good'), true);
    const { messages } = await run('gracious.forgetModelConsent');
    assert.match(messages[0] ?? '', /No language model is allowed/);
    assert.match(
      (await run('gracious.forgetModelConsent')).messages[0] ?? '',
      /No language model was allowed/,
    );
  });

  it('offers the models of any vendor, the one used last first', async () => {
    await offer(models, 'empty', 'good');
    await openFile('sending/models.reply.md', DRAFT);
    await run('gracious.checkWithModel', personWho('Scripted good'));
    const { pickers } = await run('gracious.checkWithModel', personWho());
    assert.deepEqual(pickers[0], ['Which language model?', 'Scripted good', 'Scripted empty']);
  });

  it('shows what was sent', async () => {
    await offer(models, 'good');
    await openFile('sending/sent.reply.md', DRAFT);
    await run('gracious.personaliseDraft', personWho(SEND));
    await run('gracious.showSentToModel');
    const [view] = await eventually('the view', () => {
      const shown = vscode.workspace.textDocuments.filter(({ uri }) =>
        uri.path.includes('good (scripted) got'),
      );
      return shown.length > 0 && shown;
    });
    for (const { text } of models.received[0]?.messages ?? []) assert.ok(view?.getText().includes(text));
  });

  const FAILURES: readonly (readonly [string, RegExp])[] = [
    ['quota', /quota of this model is used up/],
    ['bad-request', /did not take the request \(400\)/],
    ['no-permission', /did not let Gracious use this model/],
    ['offline', /could not be reached/],
    ['blocked', /declined/],
    ['failing', /could not be reached|broke/],
    ['tools', /None was run/],
  ];
  for (const [model, line] of FAILURES) {
    it(`says in one line what happened: ${model}`, async () => {
      await offer(models, model);
      const { document } = await openFile(`sending/${model}.reply.md`, DRAFT);
      const { warnings } = await run('gracious.personaliseDraft', personWho(SEND));
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', line);
      assert.match(warnings[0] ?? '', /Your (?:letter|text) stays as it is/);
      assert.equal(document.getText(), DRAFT);
    });
  }

  it('says in one line that there is no model, and where one comes from', async () => {
    await offer(models);
    await openFile('sending/none.reply.md', DRAFT);
    for (const command of ['personaliseDraft', 'rewriteSentence', 'checkWithModel']) {
      const at = DRAFT.indexOf('It was good');
      const { messages, pickers } = await run(`gracious.${command}`, {}, undefined, at);
      assert.match(messages.join(), /no language model at the moment/, command);
      assert.deepEqual(pickers, [], command);
    }
  });

  it('stops when the person presses Cancel', async () => {
    await offer(models, 'slow');
    const { document } = await openFile('sending/slow.reply.md', DRAFT);
    const { messages } = await run('gracious.personaliseDraft', { ...personWho(SEND), stopAfter: 200 });
    assert.deepEqual(messages, ['Stopped. Your letter stays as it is.']);
    assert.equal(document.getText(), DRAFT);
  });

  it('is off by its setting', async () => {
    await offer(models, 'good');
    await openFile('sending/off.reply.md', DRAFT);
    const settings = vscode.workspace.getConfiguration('gracious');
    await settings.update('assist.enable', false, vscode.ConfigurationTarget.Workspace);
    try {
      const { messages, pickers } = await run('gracious.personaliseDraft', personWho(SEND));
      assert.match(messages[0] ?? '', /not used here/);
      assert.deepEqual([pickers, models.received], [[], []]);
    } finally {
      await settings.update('assist.enable', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('never takes a private note', async () => {
    await offer(models, 'good');
    await openFile('sending/note.private.md', '---\ngracious-private: 1\n---\n\nI am furious.\n');
    for (const command of ['personaliseDraft', 'rewriteSentence', 'checkWithModel']) {
      const { messages, pickers } = await run(`gracious.${command}`, personWho(SEND));
      assert.match(messages[0] ?? '', /private notes stay here/, command);
      assert.deepEqual([pickers, models.received], [[], []], command);
    }
  });
});
