import { describe, expect, it } from 'vitest';
import { leaveOutUnproven } from '../../../src/core/assist/leave-out.ts';
import type { GuardFinding } from '../../../src/core/assist/types.ts';
import { createLinter } from '../../../src/core/index.ts';
import { parseDraft } from '../../../src/core/text/draft.ts';

const { lexicon } = createLinter();
const FRONT = '---\ngracious: 1\n---\n\n';

/** The letter without the sentences of the words between « and »; `kind` is that of all findings. */
function leaveOut(marked: string, kind: GuardFinding['kind'] = 'fact') {
  const findings: GuardFinding[] = [];
  let text = FRONT;
  for (const [, before = '', words] of marked.matchAll(/([^«]*)(?:«([^»]*)»)?/g)) {
    text += before;
    if (words === undefined) continue;
    const range = { start: text.length, end: text.length + words.length };
    findings.push({ range, kind, rule: 'unproven', severity: 'warning', message: '' });
    text += words;
  }
  const rest = leaveOutUnproven(
    { text, accepted: false, findings, provenance: [] },
    parseDraft(text, lexicon),
  );
  return rest?.slice(FRONT.length) ?? null;
}

describe('leaving out unproven sentences', () => {
  it.each([
    [
      'in the middle of a paragraph',
      'Dear Ana,\n\nThank you. I met «Otto» there. I wish you well.\n\nBest,\nKim\n',
      'Dear Ana,\n\nThank you. I wish you well.\n\nBest,\nKim\n',
    ],
    [
      'at its end',
      'Dear Ana,\n\nThank you. I wish you well. I met «Otto».\n\nBest,\nKim\n',
      'Dear Ana,\n\nThank you. I wish you well.\n\nBest,\nKim\n',
    ],
    [
      'two side by side at its end',
      'Dear Ana,\n\nThank you. I wish you well. All is fine. I met «Otto».\nIn «Rome».\n\nBest,\nKim\n',
      'Dear Ana,\n\nThank you. I wish you well. All is fine.\n\nBest,\nKim\n',
    ],
    [
      'as a whole paragraph',
      'Dear Ana,\n\nThank you. All is fine. I am glad.\n\nI met «Otto». In «Rome».\n\nI wish you well. Be happy.\n\nBest,\nKim\n',
      'Dear Ana,\n\nThank you. All is fine. I am glad.\n\nI wish you well. Be happy.\n\nBest,\nKim\n',
    ],
    [
      'as a point of a list',
      'Dear Ana,\n\nThank you. All is fine.\n\n- I am glad.\n- I met «Otto».\n- I wish you well.\n\nBest,\nKim\n',
      'Dear Ana,\n\nThank you. All is fine.\n\n- I am glad.\n- I wish you well.\n\nBest,\nKim\n',
    ],
    [
      'behind a greeting on the same line',
      'Dear Ana, I met «Otto». Thank you. I wish you well.\n\nBest,\nKim\n',
      'Dear Ana, Thank you. I wish you well.\n\nBest,\nKim\n',
    ],
    [
      'with line breaks of Windows',
      'Dear Ana,\r\n\r\nThank you. All is fine.\r\n\r\nI met «Otto».\r\n\r\nBest,\r\nKim\r\n',
      'Dear Ana,\r\n\r\nThank you. All is fine.\r\n\r\nBest,\r\nKim\r\n',
    ],
  ])('takes a sentence out %s', (_, marked, text) => {
    expect(leaveOut(marked)).toBe(text);
  });

  it.each([
    ['nothing is marked', 'Dear Ana,\n\nThank you.\n\nKim\n'],
    ['the greeting is marked', 'Dear «Otto»,\n\nThank you. I wish you well.\n\nBest,\nKim\n'],
    ['the sign-off is marked', 'Dear Ana,\n\nThank you. I wish you well.\n\nBest,\n«Otto»\n'],
    ['half of the sentences are marked', 'Dear Ana,\n\nThank you. I met «Otto».\n\nBest,\nKim\n'],
  ])('gives nothing when %s', (_, marked) => {
    expect(leaveOut(marked)).toBeNull();
  });

  it.each(['rule', 'form'] as const)('gives nothing when a finding is of the kind %s', kind => {
    expect(leaveOut('Dear Ana,\n\nThank you. I met «Otto». I wish you well.\n\nKim\n', kind)).toBeNull();
  });
});
