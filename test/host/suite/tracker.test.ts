import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { type Answers, answering } from './harness/answers.ts';
import { closeAllEditors, openFile, workspaceFolder, writeFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';

const HEAD = 'company,role,stage,received,status,sent,feedback';

function run(command: string, answers: Answers = {}, argument?: unknown) {
  return answering(answers, () => vscode.commands.executeCommand(command, argument));
}

/** What the table that is exported says, line by line. */
async function exported(): Promise<readonly string[]> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), 'out.csv');
  await run('gracious.exportCsv', { save: () => uri });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  assert.ok(text.startsWith('\ufefffile,company,'), text);
  return text.trim().split('\r\n').slice(1);
}

async function textOf(path: string): Promise<string> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), path);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

describe('the tracker', () => {
  before(() =>
    vscode.workspace
      .getConfiguration('gracious')
      .update('drafts.folder', 'imported', vscode.ConfigurationTarget.Workspace),
  );
  after(() =>
    vscode.workspace
      .getConfiguration('gracious')
      .update('drafts.folder', undefined, vscode.ConfigurationTarget.Workspace),
  );
  afterEach(closeAllEditors);

  it('exports every draft, and follows files and open editors', async () => {
    await writeFile('tracked/acme.reply.md', '---\ngracious: 1\ncompany: "=1+1"\n---\n');
    await writeFile('tracked/notes.md', '---\ngracious: 1\ncompany: By key\n---\n');
    await writeFile('tracked/other.md', '# No draft\n');
    const lines = await eventually('both drafts', async () => {
      const all = await exported();
      return ['By key', '=1+1'].every(words => all.some(line => line.includes(words))) && all;
    });
    assert.ok(
      lines.some(line => line.startsWith("tracked/acme.reply.md,'=1+1,")),
      lines.join('\n'),
    );
    assert.ok(!lines.some(line => line.includes('other.md')));

    const editor = await openFile('tracked/acme.reply.md', '---\ngracious: 1\ncompany: Acme\n---\n');
    await editor.edit(edit => edit.replace(new vscode.Range(2, 9, 2, 13), 'Unsaved'));
    await eventually('the unsaved words', async () =>
      (await exported()).some(line => line.includes('Unsaved')),
    );
    await closeAllEditors();
    await eventually('the words on disk', async () =>
      (await exported()).some(line => line.includes(',Acme,')),
    );

    const folder = new vscode.WorkspaceEdit();
    folder.deleteFile(vscode.Uri.joinPath(workspaceFolder(), 'tracked'), { recursive: true });
    assert.ok(await vscode.workspace.applyEdit(folder));
    await eventually('nothing', async () => !(await exported()).some(line => line.includes('tracked/')));
  });

  it('imports what is not there yet, never overwrites, and tells what was left out', async () => {
    await writeFile('imported/dunder-analyst.reply.md', 'MINE\n');
    const table = await writeFile(
      'table.csv',
      `${HEAD}\nDunder,Analyst,interview,2026-11-02,,,\nVandelay,,final,soon,sent,2026-11-03,"No, ""why""?"\n,,,,,,x\n`,
    );
    const { warnings } = await run('gracious.importCsv', { warning: () => 'Create' }, table);
    assert.match(warnings[0] ?? '', /^Create 2 drafts in imported\?$/);
    assert.match(warnings[1] ?? '', /^Imported from table\.csv: 2\. What was left out/);
    assert.equal(await textOf('imported/dunder-analyst.reply.md'), 'MINE\n');
    assert.equal(
      await textOf('imported/dunder-analyst-2.reply.md'),
      '---\ngracious: 1\ncompany: Dunder\nrole: Analyst\nstage: interview\nreceived: 2026-11-02\nstatus: draft\n---\n',
    );
    assert.match(
      await textOf('imported/vandelay.reply.md'),
      /\nsent: 2026-11-03\nfeedback: No, "why"\?\n---\n$/,
    );
    const listed = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(listed, /- Row 3: "soon" is no date/);
    assert.match(listed, /- Row 4 was left out/);
    await closeAllEditors();

    await eventually('the new drafts', async () =>
      (await exported()).some(line => line.includes('Vandelay')),
    );
    const again = await run('gracious.importCsv', { warning: () => 'Create' }, table);
    assert.match(again.warnings[0] ?? '', /^Nothing was imported/);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /here already: 2\./);
  });

  it('imports nothing when the person turns back, or when there is nothing to read', async () => {
    const table = await writeFile('table.csv', 'company\nHooli\n');
    await run('gracious.importCsv', {}, table);
    await assert.rejects(async () => textOf('imported/hooli.reply.md'));
    const gone = await run('gracious.importCsv', {}, vscode.Uri.joinPath(workspaceFolder(), 'gone.csv'));
    assert.match(gone.warnings[0] ?? '', /gone\.csv cannot be read/);
  });

  it('is filtered by words, and shows everything again', async () => {
    await run('gracious.filterApplications', { input: () => 'dunder' });
    let before = '';
    const input = (value: string) => {
      before = value;
      return value;
    };
    await run('gracious.filterApplications', { input });
    assert.equal(before, 'dunder');
    await run('gracious.clearFilter');
    await run('gracious.filterApplications', { input });
    assert.equal(before, '');
  });
});

describe('insights', () => {
  afterEach(closeAllEditors);

  it('open as one page, which is shown again', async () => {
    await vscode.commands.executeCommand('gracious.showInsights');
    await vscode.commands.executeCommand('gracious.showInsights');
    const tabs = await eventually('the page', () => {
      const found = vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(tab => tab.label === 'Insights');
      return found.length > 0 && found;
    });
    assert.equal(tabs.length, 1);
  });
});

describe('the sample', () => {
  afterEach(closeAllEditors);

  it('opens as a document that no file holds', async () => {
    await vscode.commands.executeCommand('gracious.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document?.getText() ?? '', /another candidate/);
  });
});
