import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, writeFile } from '../harness/documents.ts';
import { LETTER, waitForRule } from '../harness/findings.ts';
import { runAndAccept } from '../harness/quick-pick.ts';

/** Takes the place of the first built-in template, if it is loaded. */
const TEMPLATE = `---
id: thanks-only
title: Of the workspace
description: Never in Restricted Mode.
when:
  stages: [interview]
  goals: [thanks]
---
Hello,

This came out of the workspace.
`;

describe('in Restricted Mode', () => {
  after(closeAllEditors);

  it('drafts are checked', async () => {
    const { document } = await openFile('restricted.reply.md', LETTER);
    await waitForRule(document.uri, 'asking-why');
  });

  it('templates of the workspace are not loaded', async () => {
    await writeFile('.gracious/templates/thanks-only.md.hbs', TEMPLATE);
    await runAndAccept('gracious.newDraft');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^---\ngracious: 1\n/);
    assert.doesNotMatch(text, /came out of the workspace/);
  });
});
