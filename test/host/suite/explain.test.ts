import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, openFile, openUntitled } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';

const MAIL = `Dear Sam,

Thank you for coming to interview for the Data Analyst role at Northwind Analytics.

After careful consideration we have decided to offer the position to another candidate with more experience in
forecasting. I would be happy to give you feedback, and we will keep your details on file.

With best wishes,
Priya Raman
Northwind Analytics
`;

describe('Explain This Rejection', () => {
  afterEach(closeAllEditors);

  it('says at the words what they should change in the reply', async () => {
    const { document } = await openUntitled(MAIL);
    await explain();
    assert.match(
      await hoverAt(document, 'another candidate'),
      /Gracious: decision.*accept it in one sentence/s,
    );
    assert.match(await hoverAt(document, 'more experience'), /Gracious: stated reason.*experience/s);
    assert.match(await hoverAt(document, 'feedback'), /Gracious: feedback offered.*One narrow ask/s);
    assert.match(await hoverAt(document, 'details on file'), /Gracious: door left open/);
    assert.match(await hoverAt(document, 'careful consideration'), /Gracious: set phrase/);
    assert.match(await hoverAt(document, 'Priya Raman'), /Gracious: person to address.*Priya Raman/s);
    assert.equal(await hoverAt(document, 'coming to'), '');
  });

  it('puts the marks away when it is called again', async () => {
    const { document } = await openUntitled(MAIL);
    await explain();
    assert.notEqual(await hoverAt(document, 'another candidate'), '');
    await explain();
    assert.equal(await hoverAt(document, 'another candidate'), '');
  });

  it('lets a mark go when its words are edited, and moves those behind an edit', async () => {
    const editor = await openUntitled(MAIL);
    const { document } = editor;
    await explain();
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'From my inbox:\n\n'));
    assert.match(await hoverAt(document, 'another candidate'), /decision/);
    const at = document.positionAt(document.getText().indexOf('another candidate') + 3);
    await editor.edit(edit => edit.insert(at, 'x'));
    assert.doesNotMatch(await hoverAt(document, 'anoxther candidate'), /decision/);
    assert.match(await hoverAt(document, 'details on file'), /door/);
  });

  it('goes from mark to mark', async () => {
    const editor = await openUntitled(MAIL, 'plaintext');
    await explain();
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand('gracious.nextMark');
      seen.push(editor.document.getText(editor.selection));
    }
    assert.equal(new Set(seen).size, 3);
    assert.ok(seen[0] !== undefined && MAIL.includes(seen[0]));
  });

  it('marks the lines of a mail file', async () => {
    const { document } = await openFile('plain.eml', toEml(MAIL, '8bit'));
    await explain();
    assert.match(await hoverAt(document, 'another candidate'), /decision/);
  });

  it('shows the words of a mail that a code hides', async () => {
    const { document } = await openFile('coded.eml', toEml(MAIL, 'base64'));
    await explain();
    const view = await eventually('the view', () =>
      vscode.window.visibleTextEditors.find(each => each.document.uri.scheme === 'gracious-mail'),
    );
    assert.match(view.document.getText(), /^From: .*\n[\s\S]*Dear Sam,/);
    assert.match(await hoverAt(view.document, 'another candidate'), /decision/);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await explain();
    assert.equal(await hoverAt(view.document, 'another candidate'), '');
  });

  it('says when a mail is no rejection', async () => {
    const { document } = await openUntitled(
      'Dear Sam,\n\nWe would like to invite you to an interview on Tuesday at 10.\n\nBest wishes,\nPriya Raman\n',
    );
    await explain();
    assert.match(await hoverAt(document, 'interview'), /not a rejection: invitation/);
  });

  it('keeps links and commands of a mail inert in hovers', async () => {
    const { document } = await openUntitled(
      'Dear Sam,\n\nYou were not selected.\n\nBest wishes,\n[Ann](command:workbench.action.quit) Lee\n',
    );
    await explain();
    const hovers = await hoversAt(document, 'not selected');
    assert.ok(hovers.length > 0);
    for (const each of hovers) assert.notEqual(each.isTrusted, true);
  });
});

async function explain(): Promise<void> {
  await vscode.commands.executeCommand('gracious.explainRejection');
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  return (await hoversAt(document, words)).map(each => each.value.replaceAll('&nbsp;', ' ')).join('\n');
}

/** Our hovers on the last of some words. */
async function hoversAt(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.MarkdownString[]> {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `The mail has no "${words}"`);
  const position = document.positionAt(start + words.length - 1);
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(hover => hover.contents)
    .filter(each => each instanceof vscode.MarkdownString)
    .filter(each => each.value.includes('Gracious:'));
}

function toEml(text: string, coding: '8bit' | 'base64'): string {
  const head = [
    'From: Priya Raman <priya@northwind.example>',
    'Date: Thu, 19 Nov 2026 10:12:00 +0000',
    'Subject: Data Analyst',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Transfer-Encoding: ${coding}`,
  ];
  const body = coding === 'base64' ? toBase64(text) : text.replaceAll('\n', '\r\n');
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
