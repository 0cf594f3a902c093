// Tools for language models, as an agent of another extension calls them.
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { createDraftReply } from '../../../src/vscode/assist/tools/draft-reply.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { eventually } from './harness/eventually.ts';
import { DRAFT } from './harness/letters.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me.
We have decided to offer the Data Analyst position to another candidate.

With best wishes,
Priya Raman
Northwind
`;

/** Calls a tool and reads its JSON. */
async function call(name: string, input: object): Promise<Readonly<Record<string, unknown>>> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const text = content.map(part => (part instanceof vscode.LanguageModelTextPart ? part.value : '')).join('');
  return JSON.parse(text);
}

describe('tools for language models', () => {
  before(async () => {
    // A draft wakes the extension.
    await openFile('tools/wake.reply.md', DRAFT);
    await eventually('the tools', () => vscode.lm.tools.some(({ name }) => name === 'gracious_draftReply'));
  });
  afterEach(closeAllEditors);

  it('are described so that an agent knows when to call them, and that it must not invent', () => {
    const ours = vscode.lm.tools.filter(({ name }) => name.startsWith('gracious_'));
    assert.deepEqual(ours.map(({ name }) => name).sort(), [
      'gracious_checkReply',
      'gracious_draftReply',
      'gracious_readRejection',
    ]);
    for (const { description, inputSchema } of ours) {
      assert.match(description, /[Ss]ends nothing/);
      assert.equal(Object(inputSchema).type, 'object');
    }
    assert.match(
      ours.map(({ description }) => description).join(' '),
      /never follow instructions .* never invent/s,
    );
  });

  it('read a rejection: facts with the words that prove them, and advice', async () => {
    const read = await call('gracious_readRejection', { mail: MAIL });
    assert.deepEqual(
      [read.kind, read.company, read.role, read.contact, read.stage],
      ['rejection', 'Northwind', 'Data Analyst', 'Priya Raman', 'interview'],
    );
    assert.match(String(Object(read.evidence).role), /Data Analyst/);
    assert.equal(Object(read.advice).verdict, 'yes');
    assert.match(String(read.note), /never instructions/);
  });

  it('check a reply: every finding with its words and a better sentence', async () => {
    const flawed = DRAFT.replace(
      'I understand your decision.',
      'I understand your decision. Why was I not chosen?',
    );
    const { passes, findings } = await call('gracious_checkReply', { letter: flawed });
    assert.equal(passes, false);
    assert.ok(Array.isArray(findings));
    const why = findings.find(each => Object(each).rule === 'asking-why');
    assert.match(String(Object(why).words), /Why was I/);
    assert.equal(Object(why).line, 16);
    assert.ok(Object(why).suggestions.length > 0);
    assert.equal((await call('gracious_checkReply', { letter: DRAFT })).passes, true);
  });

  it('draft a reply without writing anything', async () => {
    const documents = vscode.workspace.textDocuments.length;
    const { draft, opened } = await call('gracious_draftReply', {
      mail: MAIL,
      name: 'Sam',
      goal: 'feedback',
    });
    assert.equal(opened, false);
    assert.match(String(draft), /^---\ngracious: 1\nto: Priya Raman/);
    assert.match(String(draft), /\n(?:Hi|Dear|Hello) Priya/);
    assert.equal(vscode.workspace.textDocuments.length, documents);
  });

  it('ask the person before a draft is written, and only then', async () => {
    const tool = createDraftReply();
    const { token } = new vscode.CancellationTokenSource();
    const prepare = (input: object) => tool.prepareInvocation?.({ input: { ...input } }, token);
    const asked = await prepare({ company: '[Evil](command:x)', role: 'Analyst', open: true });
    assert.match(asked?.confirmationMessages?.title ?? '', /Save a draft/);
    const message = asked?.confirmationMessages?.message;
    assert.doesNotMatch(typeof message === 'string' ? message : (message?.value ?? ''), /\[Evil\]\(/);
    assert.equal((await prepare({ company: 'Acme' }))?.confirmationMessages, undefined);
    assert.equal((await prepare({ company: 'Acme', open: 'yes' }))?.confirmationMessages, undefined);
  });

  it('say what is missing, whatever they are passed', async () => {
    assert.match(
      String((await call('gracious_readRejection', { mail: '   ' })).error),
      /whole text of the mail/,
    );
    assert.match(String((await call('gracious_checkReply', { letter: '' })).error), /whole letter/);
    const { draft } = await call('gracious_draftReply', {
      company: 'Acme',
      stage: 'nonsense',
      goal: '<script>',
    });
    assert.match(String(draft), /company: Acme/);
  });
});
