// Editors without language models, chat or tools: nothing breaks, and one line says why.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { chat, languageModels, modelTools } from '../../../src/vscode/assist/features.ts';
import { registerModelTools } from '../../../src/vscode/assist/tools/register.ts';
import { Checker } from '../../../src/vscode/checker.ts';
import { SentLetters } from '../../../src/vscode/sent-letters.ts';
import { answering, replace } from './harness/answers.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { quickFixes, waitForRule } from './harness/findings.ts';
import { DRAFT } from './harness/letters.ts';

/** Runs `work` as if the editor had no language models, no tools for them and no chat. */
async function withoutModels(work: () => Promise<void>): Promise<void> {
  const restore = [
    replace(vscode.lm, 'selectChatModels', undefined),
    replace(vscode.lm, 'registerTool', undefined),
    replace(vscode.chat, 'createChatParticipant', undefined),
  ];
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
}

describe('an editor without language models', () => {
  afterEach(closeAllEditors);

  it('is found out before anything is called', async () => {
    await withoutModels(async () => {
      assert.deepEqual([languageModels(), chat(), modelTools()], [undefined, undefined, undefined]);
      const sent = new SentLetters();
      registerModelTools(new Checker(sent)).dispose();
      sent.dispose();
    });
    assert.notEqual(languageModels(), undefined);
  });

  it('says so in one line, and offers no rewriting', async () => {
    const { document } = await openFile('absent/letter.reply.md', `${DRAFT}\nWhy was I not chosen?\n`);
    const { range } = await waitForRule(document.uri, 'asking-why');
    await withoutModels(async () => {
      for (const command of ['personaliseDraft', 'rewriteSentence', 'checkWithModel']) {
        const { messages } = await answering({}, () => vscode.commands.executeCommand(`gracious.${command}`));
        assert.match(messages[0] ?? '', /not used here/, command);
      }
      const titles = (await quickFixes(document.uri, range)).map(({ title }) => title);
      assert.ok(titles.length > 2, 'our own fixes are there');
      assert.ok(!titles.some(title => title.includes('Language Model')));
    });
  });
});
