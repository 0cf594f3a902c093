// Random courses of events in a real window: typing while a check runs, fixes taken after the text has moved, undo, renaming,
// closing, settings and more, in any order and on top of each other.
//
//   npm run test:host -- --round races                             100 schedules
//   GRACIOUS_RACES=1000 npm run test:host -- --round races         more of them
//   GRACIOUS_RACES=10 GRACIOUS_RACES_SEED=4711 npm run test:host -- …           ten of them from a seed on
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { SOURCE } from '../../../../src/vscode/convert.ts';
import { isCheckable, isDraft, isShown } from '../../../../src/vscode/drafts.ts';
import { readSettings } from '../../../../src/vscode/settings.ts';
import { replace } from '../harness/answers.ts';
import { closeAllEditors } from '../harness/documents.ts';
import { eventually, pause } from '../harness/eventually.ts';
import { tell, variable } from '../harness/tell.ts';
import { hurry } from './hurry.ts';
import { Oracle, shown } from './oracle.ts';
import { drawSchedule, showSchedule } from './schedule.ts';
import { LettersWindow } from './window.ts';
import { Witness } from './witness.ts';

const COUNT = Number(variable('GRACIOUS_RACES') || 100);
const FIRST = Number(variable('GRACIOUS_RACES_SEED') || 1);
/** Schedules in one test. */
const BATCH = 4;

describe('races', () => {
  const oracle = new Oracle();
  const restore: (() => void)[] = [];
  let witness: Witness;
  let window: LettersWindow;

  before(async () => {
    witness = new Witness(oracle);
    window = new LettersWindow(oracle, witness);
    const hear = async (message: string) => void window.fixes.messages.push(message);
    for (const name of ['showInformationMessage', 'showWarningMessage', 'showErrorMessage']) {
      restore.push(replace(vscode.window, name, hear));
    }
    restore.push(hurry());
  });

  after(async () => {
    for (const undo of restore) undo();
    window.dispose();
    witness.dispose();
    await closeAllEditors();
  });

  for (let first = FIRST; first < FIRST + COUNT; first += BATCH) {
    const last = Math.min(first + BATCH, FIRST + COUNT) - 1;
    it(`leave every letter as it should be: schedules ${first} to ${last}`, async () => {
      for (let seed = first; seed <= last; seed++) await judge(seed);
    }).timeout(55_000);
  }

  it('were about something', () => {
    const { type = 0, fix = 0 } = witness.seen;
    const seen = {
      ...witness.seen,
      'keys without an editor': window.missed,
      'fixes that were left': window.fixes.idle,
    };
    const told = JSON.stringify(seen);
    assert.ok(type > COUNT && window.missed < type / 4, `too little was typed: ${told}`);
    assert.ok(fix * 10 > COUNT && window.fixes.idle * 20 > COUNT, `too few fixes were taken: ${told}`);
    tell({ event: 'note', text: told });
  });

  async function judge(seed: number): Promise<void> {
    const schedule = drawSchedule(seed);
    try {
      await window.prepare(schedule);
      await window.run(schedule);
      // Twice: a late result must not take the place of the right one.
      await eventually(
        'the findings of a fresh check',
        async () => (await differences()).length === 0,
        3000,
      ).catch(() => {});
      await pause(30);
      assert.deepEqual([...(await differences()), ...witness.wrongs.splice(0)], []);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason}\n${showSchedule(schedule)}`);
    }
  }

  /** Where what is shown is not what a fresh and full check says. */
  async function differences(): Promise<readonly string[]> {
    const problems: string[] = [];
    const open = vscode.workspace.textDocuments.filter(document => !document.isClosed && isShown(document));
    for (const document of open) {
      const expected = shouldBeChecked(document) ? await oracle.expected(document) : [];
      const actual = shown(document.uri);
      if (JSON.stringify(actual) === JSON.stringify(expected)) continue;
      problems.push(
        `${document.uri} (${document.languageId}) shows ${JSON.stringify(actual)}, should show ${JSON.stringify(expected)}, for ${JSON.stringify(document.getText())}`,
      );
    }
    const known = new Set(open.map(({ uri }) => uri.toString()));
    for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
      if (known.has(uri.toString()) || diagnostics.every(({ source }) => source !== SOURCE)) continue;
      problems.push(`${uri} is closed or gone and still has findings`);
    }
    return problems;
  }

  function shouldBeChecked(document: vscode.TextDocument): boolean {
    if (window.isAsked(document) && isCheckable(document)) return true;
    return isDraft(document) && readSettings(document.uri).enable;
  }
});
