import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openUntitled } from '../harness/documents.ts';
import { LETTER, waitForRule } from '../harness/findings.ts';
import { runAndAccept } from '../harness/quick-pick.ts';

describe('without a folder', () => {
  after(closeAllEditors);

  it('a new draft is an untitled document with everything in it', async () => {
    await openUntitled('wake');
    await runAndAccept('gracious.newDraft');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'untitled');
    assert.match(document?.getText() ?? '', /^---\ngracious: 1\n/);
  });

  it('an untitled draft is checked', async () => {
    const { document } = await openUntitled(LETTER);
    await waitForRule(document.uri, 'asking-why');
  });
});
