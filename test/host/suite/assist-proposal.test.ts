// What a language model proposes, beside the letter: part by part, by the person's choice alone.
import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ScriptedModels } from '../scripted-models/extension.ts';
import { type Answers, answering, type Heard } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { quickFixes, waitForRule } from './harness/findings.ts';
import { DRAFT, HONEST, PERSONALISED, personWho, SEND } from './harness/letters.ts';
import { offer, scriptedModels } from './harness/scripted.ts';

function run(command: string, answers: Answers = {}, ...args: readonly unknown[]): Promise<Heard> {
  return answering(answers, () => vscode.commands.executeCommand(command, ...args));
}

/** A person who sends, and takes the parts that hold one of these words. */
function taking(...words: readonly string[]): Answers {
  return {
    ...personWho(SEND),
    check: labels => labels.filter(label => words.some(word => label.includes(word))),
  };
}

/** The comparison that is open. */
function comparison(scheme = 'gracious-proposal'): vscode.TabInputTextDiff | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input }) => input)
    .find(
      (input): input is vscode.TabInputTextDiff =>
        input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme,
    );
}

/** Waits for the comparison's right side to say something. */
async function waitForProposed(text: string): Promise<void> {
  await eventually('the proposed text', async () => {
    const uri = comparison()?.modified;
    return uri !== undefined && (await vscode.workspace.openTextDocument(uri)).getText() === text;
  });
}

async function insert(document: vscode.TextDocument, before: string, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().indexOf(before)), text);
  await vscode.workspace.applyEdit(edit);
}

describe('a proposal of a language model', () => {
  let models: ScriptedModels;

  before(async function () {
    models = await scriptedModels(this);
  });
  beforeEach(async () => {
    await offer(models, 'good');
    models.answer(() => HONEST);
  });
  afterEach(closeAllEditors);

  it('stands beside the letter and changes nothing by itself', async () => {
    const { document } = await openFile('proposal/beside.reply.md', DRAFT);
    const { pickers } = await run('gracious.personaliseDraft', {
      ...personWho(SEND),
      check: () => undefined,
    });
    assert.equal(pickers.at(-1)?.[0], 'Which parts go into your letter?');
    assert.equal(pickers.at(-1)?.length, 3, 'two parts');
    assert.equal(document.getText(), DRAFT);
    assert.equal(document.isDirty, false);
    assert.equal(comparison()?.original.toString(), document.uri.toString());
    await waitForProposed(PERSONALISED);
  });

  it('goes into the letter as a whole, and undo brings the person’s words back', async () => {
    const { document } = await openFile('proposal/all.reply.md', DRAFT);
    const { messages } = await run('gracious.personaliseDraft', personWho(SEND));
    assert.equal(document.getText(), PERSONALISED);
    assert.match(messages.at(-1) ?? '', /All 2 parts are in your letter/);
    assert.equal(comparison(), undefined);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('goes into the letter in part', async () => {
    const { document } = await openFile('proposal/part.reply.md', DRAFT);
    const { messages } = await run('gracious.personaliseDraft', taking('forecasting'));
    assert.match(document.getText(), /Our talk about forecasting/);
    assert.match(document.getText(), /I would be glad to stay in touch/);
    assert.match(messages.at(-1) ?? '', /1 of 2 parts is in your letter/);
  });

  it('is left as a whole', async () => {
    const { document } = await openFile('proposal/none.reply.md', DRAFT);
    const { messages } = await run('gracious.personaliseDraft', { ...personWho(SEND), check: () => [] });
    assert.equal(document.getText(), DRAFT);
    assert.match(messages.at(-1) ?? '', /Nothing was taken/);
    assert.equal(comparison(), undefined);
  });

  it('is taken and left at the cursor of the comparison', async () => {
    const { document } = await openFile('proposal/cursor.reply.md', DRAFT);
    await run('gracious.personaliseDraft', { ...personWho(SEND), check: () => undefined });
    const view = comparison()?.modified;
    await run('gracious.takePart', {}, view);
    assert.match(document.getText(), /Our talk about forecasting/);
    assert.match(document.getText(), /I would be glad to stay in touch/);
    const { messages } = await run('gracious.leavePart', {}, view);
    assert.match(messages.at(-1) ?? '', /1 of 2 parts/);
    assert.match(document.getText(), /I would be glad to stay in touch/);
    assert.equal(comparison(), undefined);
    assert.match((await run('gracious.takePart', {}, view)).messages[0] ?? '', /No proposal is open/);
  });

  it('keeps what was typed while the model was at work', async () => {
    const { document } = await openFile('proposal/typing.reply.md', DRAFT);
    models.answer(async () => {
      await insert(document, 'If you could name', 'Thank you for the tour of the office. ');
      return HONEST;
    });
    await run('gracious.personaliseDraft', personWho(SEND));
    assert.equal(
      document.getText(),
      PERSONALISED.replace('If you could name', 'Thank you for the tour of the office. If you could name'),
    );
  });

  it('keeps what was typed beside the open comparison, and gives up parts whose words were edited', async () => {
    const { document } = await openFile('proposal/typing-later.reply.md', DRAFT);
    await run('gracious.personaliseDraft', { ...personWho(SEND), check: () => undefined });
    await insert(document, 'good to hear', 'very ');
    await insert(document, 'If you could name', 'Thank you for the tour of the office. ');
    const mine = document.getText();
    await run('gracious.chooseParts', { pick: labels => labels[0] }, comparison()?.modified);
    assert.equal(
      document.getText(),
      mine.replace(
        'I would be glad to stay in touch, and I wish you and the team every success in the coming months.',
        'I would be glad to hear of other analyst roles in spring, and I wish you and the team every success.',
      ),
    );
  });

  it('keeps line ends as they are', async () => {
    const { document } = await openFile('proposal/crlf.reply.md', DRAFT.replaceAll('\n', '\r\n'));
    await run('gracious.personaliseDraft', personWho(SEND));
    assert.equal(document.getText(), PERSONALISED.replaceAll('\n', '\r\n'));
  });

  it('is no part of the letter once its comparison is closed', async () => {
    const { document } = await openFile('proposal/closed.reply.md', DRAFT);
    await run('gracious.personaliseDraft', { ...personWho(SEND), check: () => undefined });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await eventually('the end of the comparison', () => comparison() === undefined);
    const { messages } = await run('gracious.chooseParts', {}, document.uri);
    assert.match(messages[0] ?? '', /No proposal is open/);
    assert.equal(document.getText(), DRAFT);
  });

  it('gives no part that would leave the letter worse than it is', async () => {
    const ask =
      'If you could name one area that I could strengthen, I would be grateful, and I understand if you cannot share that.';
    models.answer(() =>
      HONEST.replace(ask, 'I enjoyed that talk.').replace(
        'every success.',
        'every success. Could you name one area that I could strengthen? I understand if you cannot share that.',
      ),
    );
    const { document } = await openFile('proposal/worse.reply.md', DRAFT);
    const { warnings } = await run('gracious.personaliseDraft', taking('analyst roles in spring'));
    assert.match(warnings[0] ?? '', /Taken alone, this would leave the letter worse .*second request/);
    assert.equal(document.getText(), DRAFT);
    assert.notEqual(comparison(), undefined, 'the comparison stays for another choice');
    await run('gracious.chooseParts', {}, comparison()?.modified);
    assert.match(document.getText(), /I enjoyed that talk\.[\s\S]*Could you name one area/);
  });

  it('is set aside when it makes something up, and can be looked at', async () => {
    await offer(models, 'invented');
    const { document } = await openFile('proposal/invented.reply.md', DRAFT);
    const { warnings } = await run('gracious.personaliseDraft', personWho(SEND));
    assert.equal(models.received.length, 2, 'one repair');
    assert.equal(warnings.length, 1);
    assert.equal(document.getText(), DRAFT);
    assert.equal(comparison(), undefined);
    await run('gracious.personaliseDraft', { ...personWho(SEND), warning: () => 'Look at the Answer' });
    await eventually('the answer', () => comparison('gracious-set-aside'));
    assert.equal(document.getText(), DRAFT);
  });

  it('can be taken without what it makes up, beside what is typed meanwhile', async () => {
    await offer(models, 'invented');
    const { document } = await openFile('proposal/without-invented.reply.md', DRAFT);
    const answers: Answers = {
      ...taking('analyst roles in spring'),
      warning: async message => {
        assert.match(message, /did not pass the checks/);
        await insert(document, 'If you could name', 'Thank you for the tour of the office. ');
        return 'Leave That Out';
      },
    };
    const { pickers } = await answering(answers, async () => {
      await vscode.commands.executeCommand('gracious.personaliseDraft');
      await eventually('the letter without it', () => document.getText().includes('analyst roles in spring'));
    });
    assert.doesNotMatch(pickers.flat().join(), /Globex/);
    assert.match(document.getText(), /tour of the office\. If you could name/);
    assert.doesNotMatch(document.getText(), /Globex/);
  });
});

describe('rewriting a sentence', () => {
  const FLAWED = DRAFT.replace(
    'I understand your decision.',
    'I understand your decision. Why was I not chosen?',
  );
  let models: ScriptedModels;

  before(async function () {
    models = await scriptedModels(this);
  });
  beforeEach(async () => {
    await offer(models, 'good');
    models.answer(() => 'I accept it with good grace.');
  });
  afterEach(closeAllEditors);

  it('is offered behind our own fixes, and never preferred', async () => {
    const { document } = await openFile('rewrite/action.reply.md', FLAWED);
    const { range } = await waitForRule(document.uri, 'asking-why');
    const actions = await quickFixes(document.uri, range);
    const title = 'Rewrite This Sentence with a Language Model…';
    assert.equal(actions.at(-1)?.title, title);
    assert.equal(actions.filter(action => action.title === title).length, 1);
    assert.ok(actions.findIndex(action => action.isPreferred === true) < actions.length - 1);
    assert.notEqual(actions.at(-1)?.isPreferred, true);
  });

  it('changes that sentence, after the person has compared', async () => {
    const { document } = await openFile('rewrite/one.reply.md', FLAWED);
    const offset = FLAWED.indexOf('Why was I');
    const answers = {
      pick: (labels: readonly string[]) => labels.find(label => [SEND, 'Take It'].includes(label)),
    };
    await run('gracious.rewriteSentence', answers, document.uri, offset);
    assert.equal(document.getText(), FLAWED.replace('Why was I not chosen?', 'I accept it with good grace.'));
  });

  it('asks for a sentence where the cursor is in none', async () => {
    await openFile('rewrite/none.reply.md', FLAWED);
    const { messages } = await run('gracious.rewriteSentence');
    assert.match(messages[0] ?? '', /Put the cursor into the sentence/);
    assert.equal(models.received.length, 0);
  });
});
