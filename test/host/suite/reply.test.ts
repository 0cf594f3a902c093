import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAllEditors, workspaceFolder, writeFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { runAndAccept } from './harness/quick-pick.ts';

const COMMAND = 'gracious.replyToRejection';

function automated(company: string): string {
  return `From: ${company} <no-reply@globex.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Message-ID: <4711.${company}@globex.example>
Subject: Your application for Porter
MIME-Version: 1.0
Content-Type: text/plain

Dear Sam,

Thank you for applying for the Porter position at ${company}. You were not selected. Please do not reply to this email.

${company} Recruiting Team
`;
}

const remove = (path: string) => vscode.workspace.fs.delete(vscode.Uri.joinPath(workspaceFolder(), path));

async function textOf(path: string): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(workspaceFolder(), path));
  return new TextDecoder().decode(bytes);
}

describe('Reply to a Rejection', () => {
  afterEach(closeAllEditors);

  it('logs a mail that needs no reply, with the next step and an empty letter', async () => {
    const mail = await writeFile('automated.eml', automated('Globex'));
    await runAndAccept(COMMAND, mail);
    const file = 'globex-porter.reply.md';
    const text = await eventually('the record', () => textOf(file).catch(() => undefined));
    assert.match(text, /^---\ngracious: 1\n/);
    assert.match(text, /\nstatus: skipped\n/);
    assert.match(text, /\nnext: \S.*\ndue: \d{4}-\d\d-\d\d\n/);
    assert.match(text, /\nin-reply-to: <4711\.Globex@globex\.example>\n/);
    assert.match(text, /---\n\n$/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(file), true);
    await Promise.all([remove(file), remove('automated.eml')]);
  });

  it('opens the letter that has answered a rejection before', async () => {
    const mail = await writeFile('again.eml', automated('Initech'));
    const sent =
      '---\ngracious: 1\ncompany: Initech\nrole: Porter\nreceived: 2026-11-19\nstatus: sent\nsent: 2026-11-20\n---\n\nHi,\n';
    await writeFile('initech.reply.md', sent);
    await runAndAccept(COMMAND, mail);
    await eventually('the earlier letter', () =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith('/initech.reply.md'),
    );
    await assert.rejects(textOf('initech-porter.reply.md'));
    assert.equal(await textOf('initech.reply.md'), sent);
    await Promise.all([remove('initech.reply.md'), remove('again.eml')]);
  });

  it('drafts nothing for a mail that is no rejection', async () => {
    const text = automated('Hooli').replace(
      'You were not selected.',
      'We would like to invite you to an interview on Tuesday.',
    );
    const mail = await writeFile('invite.eml', text);
    await runAndAccept(COMMAND, mail);
    await assert.rejects(textOf('hooli-porter.reply.md'));
    await remove('invite.eml');
  });

  it('keeps names of a hostile mail out of paths, and out of the record’s syntax', async () => {
    const mail = await writeFile(
      'hostile.eml',
      automated('Umbrella').replaceAll('Porter', '../../x\u202e/Porter: {{y}}\\r\\nBcc: z'),
    );
    await runAndAccept(COMMAND, mail);
    const name = await eventually('the record', async () => {
      const entries = await vscode.workspace.fs.readDirectory(workspaceFolder());
      return entries.map(([each]) => each).find(each => each.startsWith('umbrella'));
    });
    assert.match(name, /^[\p{L}\p{N}-]+\.reply\.md$/u);
    const text = await textOf(name);
    assert.doesNotMatch(text, /\u202e|\nBcc/);
    await Promise.all([remove(name), remove('hostile.eml')]);
  });
});
