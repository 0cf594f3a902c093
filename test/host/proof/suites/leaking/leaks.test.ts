import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { SECRETS } from '../../../../../src/tools/host/secrets.ts';

describe('a suite that leaks', () => {
  it('prints words of a letter', () => console.log(`A letter says ${SECRETS.letter}`));

  it('keeps words of notes', async () => {
    const settings = vscode.workspace.getConfiguration('gracious');
    await settings.update('name', SECRETS.notes, vscode.ConfigurationTarget.Global);
  });
});
