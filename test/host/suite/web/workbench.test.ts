import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openFile } from '../harness/documents.ts';
import { eventually } from '../harness/eventually.ts';

describe('a web worker host', () => {
  it('is what the tests and the extension run in', async () => {
    assert.equal(typeof process, 'undefined');
    assert.equal(typeof Reflect.get(globalThis, 'WorkerGlobalScope'), 'function');
    await openFile('wake.md', '');
    const extension = vscode.extensions.getExtension('gracious.gracious');
    await eventually('activation', () => extension?.isActive);
    assert.equal(Reflect.get(Object(extension?.packageJSON), 'main'), undefined);
  });
});
