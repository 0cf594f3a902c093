import assert from 'node:assert/strict';
import { it } from 'mocha';
import * as vscode from 'vscode';
import { timeActivation } from '../harness/activation-time.ts';
import { pause } from '../harness/eventually.ts';
import { tell } from '../harness/tell.ts';

it('activation is timed', async () => {
  const extension = vscode.extensions.getExtension('gracious.gracious');
  assert.ok(extension, 'the extension is not installed');
  assert.equal(extension.isActive, false, 'something has woken it before');
  // The workbench is still busy with itself when tests begin.
  await pause(3000);
  const took = await timeActivation(() => extension.activate());
  assert.equal(extension.isActive, true);
  tell({
    event: 'note',
    text: `activated in ${took.activation.toFixed(2)} ms, with VS Code's part ${took.whole.toFixed(2)} ms`,
  });
});
