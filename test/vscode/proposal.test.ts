import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextDocument, TextDocumentContentChangeEvent } from 'vscode';
import { createAssistant, createLinter } from '../../src/core/index.ts';
import type { EditLog } from '../../src/vscode/assist/edit-log.ts';
import { Proposal } from '../../src/vscode/assist/proposal.ts';

const editor = vi.hoisted(() => ({ applyEdits: vi.fn<() => Promise<boolean>>() }));

vi.mock('vscode', () => ({ EndOfLine: { LF: 1, CRLF: 2 } }));
vi.mock('../../src/vscode/apply-edits.ts', () => editor);

const HEAD = '---\ngracious: 1\ncompany: Orbis\nrole: Clerk\nstage: interview\n---\n\n';
const BEFORE = `${HEAD}Dear Ada,\n\nThank you for letting me know. I understand your decision.\n\nI wish you well.\n\nBest wishes,\nSam\n`;
const AFTER = BEFORE.replace('letting me know. ', 'letting me know. I enjoyed our talk. ').replace(
  'I wish you well.',
  'I wish you and Orbis well.',
);

/** A document that can be typed into, and a proposal that follows it. */
function open() {
  let text = BEFORE;
  const document = { getText: () => text, eol: 1 } as unknown as TextDocument;
  const proposal = new Proposal({
    document,
    material: { draft: BEFORE, mail: null, notes: '' },
    after: AFTER,
    edits: { carry: <T>(ranges: readonly T[]) => ranges } as unknown as EditLog,
    assistant: createAssistant(createLinter()),
    options: {},
  });
  const type = (before: string, words: string) => {
    const rangeOffset = text.indexOf(before);
    text = text.slice(0, rangeOffset) + words + text.slice(rangeOffset);
    proposal.follow([{ rangeOffset, rangeLength: 0, text: words } as TextDocumentContentChangeEvent]);
  };
  return { proposal, type, textOf: () => text };
}

describe('a proposal', () => {
  beforeEach(() => editor.applyEdits.mockReset());

  it('has what was added and what was reworded as parts', () => {
    const { proposal } = open();
    expect(proposal.parts.map(({ text }) => text.trim())).toEqual([
      'I enjoyed our talk.',
      'I wish you and Orbis well.',
    ]);
    expect(proposal.text).toBe(AFTER);
  });

  it('loses no part, and knows where each belongs, when typing was faster than all that was to be taken', async () => {
    const { proposal, type, textOf } = open();
    editor.applyEdits.mockImplementation(async () => {
      type('Thank you', 'Hello. ');
      return false;
    });
    expect(await proposal.take(proposal.parts)).toEqual({ kind: 'changed' });
    expect(textOf()).toBe(BEFORE.replace('Thank you', 'Hello. Thank you'));
    expect(proposal.text).toBe(AFTER.replace('Thank you', 'Hello. Thank you'));
    expect(proposal.parts).toHaveLength(2);
    expect(proposal.taken).toBe(0);
  });

  it('keeps the other parts in order when one could not be taken', async () => {
    const { proposal, type } = open();
    editor.applyEdits.mockImplementation(async () => {
      type('I understand', 'Truly, ');
      return false;
    });
    const [first] = proposal.parts;
    expect(await proposal.take(first === undefined ? [] : [first])).toEqual({ kind: 'changed' });
    expect(proposal.parts.map(({ text }) => text.trim())).toEqual([
      'I enjoyed our talk.',
      'I wish you and Orbis well.',
    ]);
    expect(proposal.text).toContain('I enjoyed our talk. Truly, I understand');
  });

  it('counts what was taken', async () => {
    const { proposal } = open();
    editor.applyEdits.mockResolvedValue(true);
    const [first] = proposal.parts;
    expect(await proposal.take(first === undefined ? [] : [first])).toEqual({ kind: 'taken' });
    expect(proposal.taken).toBe(1);
    expect(proposal.parts).toHaveLength(1);
  });
});
