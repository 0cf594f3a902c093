import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { answering } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { LETTER, quickFixes, take, waitForRule, waitForSilence } from './harness/findings.ts';

const RULE = 'asking-why';

describe('quick fixes', () => {
  afterEach(closeAllEditors);

  it('come in order: suggestions, removal, leave alone, explain, a language model; one is preferred', async () => {
    const { document } = await openFile('order.reply.md', LETTER);
    const found = await waitForRule(document.uri, RULE);
    // The oldest supported release may cancel the first question of a fresh window.
    const actions = await eventually('the quick fixes', async () => {
      const offered = await quickFixes(document.uri, found.range);
      return offered.length >= 4 && offered;
    });
    const titles = actions.map(action => action.title);
    assert.match(titles[0] ?? '', /^Write: /);
    assert.deepEqual(titles.slice(-4), [
      'Remove the sentence',
      `Leave it alone here (${RULE})`,
      `Explain ${RULE}`,
      'Rewrite This Sentence with a Language Model…',
    ]);
    assert.equal(actions.filter(action => action.isPreferred).length, 1);
  });

  for (const title of [/^Write: /, /^Remove the sentence$/, /^Leave it alone here/]) {
    it(`silences the finding: ${title.source}`, async () => {
      const { document } = await openFile(`silence${title.source.length}.reply.md`, LETTER);
      const found = await waitForRule(document.uri, RULE);
      const action = (await quickFixes(document.uri, found.range)).find(each => title.test(each.title));
      await take(action);
      await waitForSilence(document.uri, RULE);
      assert.match(document.getText(), /Thank you for letting me know\./);
    });
  }

  it('rest on the text as it stands, not on an older one', async () => {
    const editor = await openFile('moved.reply.md', LETTER);
    await waitForRule(editor.document.uri, RULE);
    await editor.edit(edit =>
      edit.insert(
        editor.document.positionAt(LETTER.indexOf('Thank you for letting')),
        'It was good to hear from you. ',
      ),
    );
    const offset = editor.document.getText().indexOf('why I was');
    const place = editor.document.positionAt(offset);
    const actions = await quickFixes(editor.document.uri, new vscode.Range(place, place));
    const removal = actions.find(action => action.title === 'Remove the sentence');
    await take(removal);
    assert.match(
      editor.document.getText(),
      /It was good to hear from you\. Thank you for letting me know\.\n/,
    );
  });

  it('mend hints of style, too', async () => {
    const text = LETTER.replace('letting me know.', 'letting me know. It was good to meet the the team.');
    const { document } = await openFile('style.reply.md', text);
    const hint = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .find(({ source, severity }) => source === 'gracious' && severity === vscode.DiagnosticSeverity.Hint);
    const { range } = await eventually('a hint of style', hint);
    const actions = await quickFixes(document.uri, range);
    const titles = actions.map(action => action.title);
    assert.deepEqual(titles.slice(0, 2), ['Mend it', 'Leave it alone here (style-repetition)']);
    await take(actions[0]);
    assert.match(document.getText(), /meet the team\./);
    await eventually('no hint of style', () => hint() === undefined);
  });

  it('fix all mends only what is safe to mend', async () => {
    const { document } = await openFile('all.reply.md', LETTER.replace('me know.', 'me know!!'));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await waitForRule(document.uri, 'excess-emphasis');
    const [action] = await quickFixes(
      document.uri,
      whole,
      vscode.CodeActionKind.SourceFixAll.append('gracious'),
    );
    await take(action);
    assert.doesNotMatch(document.getText(), /!!/);
    assert.match(document.getText(), /why I was not selected\?/);
    await waitForSilence(document.uri, 'excess-emphasis');
  });

  it('fix all on saving mends before the file is written', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const name = 'codeActionsOnSave';
    await settings.update(name, { 'source.fixAll.gracious': 'always' }, vscode.ConfigurationTarget.Workspace);
    const editor = await openFile('on-save.reply.md', LETTER);
    const { document } = editor;
    await waitForRule(document.uri, RULE);
    await editor.edit(edit =>
      edit.insert(document.positionAt(LETTER.indexOf(' Could')), ' So kind of you!!'),
    );
    assert.ok(await document.save());
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
    assert.match(saved, / So kind of you[.!] Could/);
    assert.equal(document.isDirty, false);
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('follow their words when these have moved since', async () => {
    const editor = await openFile('moved-since.reply.md', LETTER);
    const { document } = editor;
    const found = await waitForRule(document.uri, RULE);
    const actions = await quickFixes(document.uri, found.range);
    await editor.edit(edit => edit.insert(document.positionAt(LETTER.indexOf('Thank you for l')), 'Hello. '));
    await take(actions.find(({ title }) => title === 'Remove the sentence'));
    assert.match(document.getText(), /Hello\. Thank you for letting me know\.\n\nBest regards/);
  });

  it('do nothing and say so when their words have changed since', async () => {
    const editor = await openFile('changed-since.reply.md', LETTER);
    const { document } = editor;
    const found = await waitForRule(document.uri, RULE);
    const actions = await quickFixes(document.uri, found.range);
    const words = document.positionAt(LETTER.indexOf('why I was not selected'));
    await editor.edit(edit =>
      edit.replace(new vscode.Range(words, words.translate(0, 22)), 'what I could learn from it'),
    );
    const before = document.getText();
    const remove = actions.find(({ title }) => title === 'Remove the sentence');
    const { messages } = await answering({}, () => take(remove));
    assert.equal(document.getText(), before);
    assert.match(messages[0] ?? '', /^The words of this fix have changed/);
  });

  it('the hover says why', async () => {
    const { document } = await openFile('hover.reply.md', LETTER);
    const found = await waitForRule(document.uri, RULE);
    const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      found.range.start,
    );
    const text = hovers
      .flatMap(hover => hover.contents.map(each => (typeof each === 'string' ? each : each.value)))
      .join('\n');
    assert.match(text, /Explain asking-why/);
  });
});
