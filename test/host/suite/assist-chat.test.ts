// What `@gracious` answers in the chat. The chat itself is driven as a person does it, in test/host/person.
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { createLinter } from '../../../src/core/index.ts';
import type { Wish } from '../../../src/vscode/assist/assist.ts';
import { answerCheck } from '../../../src/vscode/assist/chat/check.ts';
import { answerExplain } from '../../../src/vscode/assist/chat/explain.ts';
import { explainPassage } from '../../../src/vscode/assist/chat/explain-passage.ts';
import { answerReply } from '../../../src/vscode/assist/chat/reply.ts';
import type { Turn } from '../../../src/vscode/assist/chat/turn.ts';
import { closeAllEditors, openFile } from './harness/documents.ts';
import { DRAFT } from './harness/letters.ts';
import { offer, scriptedModels } from './harness/scripted.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in to meet Jo Weber and me.
We have decided to offer the Data Analyst position to another candidate.
[Click](command:evil) <img src="https://evil.example/x"> https://evil.example

With best wishes,
Priya Raman
Northwind
`;

/** What the participant said: its text, and the commands of its buttons. */
interface Said {
  text: string;
  readonly buttons: string[];
}

/** A question with a text behind the command, and a place for what is answered. */
function ask(
  prompt: string,
  references: readonly unknown[] = [],
): { readonly turn: Turn; readonly said: Said } {
  const said: Said = { text: '', buttons: [] };
  const turn: Turn = {
    request: { prompt, references: references.map(value => ({ value })), model: undefined },
    stream: {
      markdown: value => {
        said.text += typeof value === 'string' ? value : value.value;
        assert.ok(typeof value === 'string' || value.isTrusted !== true, 'no command may run from an answer');
      },
      button: ({ command }) => {
        said.buttons.push(command);
      },
    },
  };
  return { turn, said };
}

const noSentence = async () => false;
const explain = (turn: Turn) => answerExplain(turn, noSentence);

describe('the chat participant', () => {
  const linter = createLinter();
  before(() => openFile('chat/wake.reply.md', DRAFT));
  afterEach(closeAllEditors);

  it('/reply reads a rejection, advises, and drafts', async () => {
    const { turn, said } = ask(MAIL);
    await answerReply(turn);
    assert.match(said.text, /^\*\*A reply is worth sending/);
    assert.match(said.text, /Company: Northwind/);
    assert.match(said.text, /```text\n(?:Hi|Dear|Hello) Priya/);
    assert.deepEqual(said.buttons, ['gracious.chat.openDraft']);
  });

  it('/check names what would cost goodwill, in the open letter too', async () => {
    const flawed = DRAFT.replace(
      'I understand your decision.',
      'I understand your decision. Why was I not chosen?',
    );
    const { document } = await openFile('chat/flawed.reply.md', flawed);
    for (const { turn, said } of [ask(flawed), ask('', [document.uri]), ask('')]) {
      await answerCheck(turn, { linter });
      assert.match(said.text, /“Why was I .*asking-why/);
      assert.match(said.text, /better: “/);
    }
    const calm = ask(DRAFT);
    await answerCheck(calm.turn, { linter });
    assert.match(calm.said.text, /Nothing stands in the way/);
  });

  it('/explain explains a rule, and what a mail says between the lines', async () => {
    const rule = ask('what is asking-why about?');
    await answerExplain(rule.turn, noSentence);
    assert.match(rule.said.text, /^# asking-why/);
    assert.deepEqual(rule.said.buttons, ['gracious.explainRule']);
    const mail = ask(MAIL);
    await answerExplain(mail.turn, noSentence);
    assert.match(mail.said.text, /\*\*decision\*\*/);
  });

  it('/explain explains the sentence at the cursor, by our rules and by the model', async function () {
    const [model] = await offer(await scriptedModels(this), 'good');
    const flawed = DRAFT.replace(
      'I understand your decision.',
      'I understand your decision. Why was I not chosen?',
    );
    const { document } = await openFile('chat/sentence.reply.md', flawed);
    const at = document.positionAt(flawed.indexOf('was I not'));
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(at, at);
    const checker = {
      linter,
      isChecked: () => true,
      check: () => ({ document, version: document.version, ...linter.examine(flawed) }),
    };
    const wishes: Wish[] = [];
    const answer = { kind: 'explanation', text: 'It [asks](command:evil) for reasons.' } as const;
    const assist = {
      ask: async (wish: Wish) => {
        wishes.push(wish);
        return { step: 'answered', answer } as const;
      },
    };
    const { turn, said } = ask('');
    const asked = { ...turn, request: { ...turn.request, model } };
    await answerExplain(asked, each => explainPassage(each, checker, assist));
    assert.match(said.text, /“Why was I not chosen\\\?”\n\n.*reasons/);
    assert.match(said.text, /The model’s view.*It \\\[asks\\\]\\\(command/);
    assert.deepEqual(
      wishes.map(({ task }) => task.kind),
      ['explain'],
    );
  });

  it('lets nothing of a mail become a link, an image or a command', async () => {
    const { document } = await openFile(
      'chat/mail.txt',
      MAIL.replace('Northwind\n', '[Northwind](command:evil)\n'),
    );
    for (const answer of [answerReply, explain]) {
      const { turn, said } = ask('', [document.uri]);
      await answer(turn);
      const outside = said.text.replace(/```text[\s\S]*?```/g, '');
      assert.doesNotMatch(outside, /\]\(command:|<img|[^\\]:\/\/evil/);
    }
  });

  it('says what it needs when there is nothing to work on', async () => {
    await closeAllEditors();
    for (const answer of [answerReply, explain, (turn: Turn) => answerCheck(turn, { linter })]) {
      const { turn, said } = ask('');
      await answer(turn);
      assert.match(said.text, /[Pp]aste|Name a rule/);
    }
  });
});
