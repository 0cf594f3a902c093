import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssistTask,
  createAssistant,
  createLinter,
  LONGEST_ANSWER,
  type RawAnswer,
} from '../../../src/core/index.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const assistant = createAssistant(createLinter());
const DRAFT = `---
gracious: 1
stage: interview
---

Hi Priya,

Thank you for letting me know. Why was I not chosen? I wish you “all” well.

Sam
`;
const LETTER = 'Hi Priya,\n\nThank you for letting me know.\n\nKind regards,\nSam';
const SENTENCE = { start: DRAFT.indexOf('Why'), end: DRAFT.indexOf('Why') + 21 };

function requestFor(task: AssistTask) {
  return assistant.request(task, { draft: DRAFT, mail: null, notes: '' });
}

function read(task: AssistTask, answer: string | RawAnswer, request = requestFor(task)) {
  return assistant.read(request, typeof answer === 'string' ? { text: answer, end: 'complete' } : answer);
}

describe('a letter in an answer', () => {
  it.each([
    ['between its marks', `<letter>\n${LETTER}\n</letter>`],
    ['after chatter', `Of course, here it is:\n\n<letter>\n${LETTER}\n</letter>\n\nShall I change anything?`],
    ['after thoughts', `<think>Use <letter>no</letter>?</think>\n<letter>${LETTER}</letter>`],
    ['in a code fence', `Here you go:\n\`\`\`markdown\n${LETTER}\n\`\`\`\nDone.`],
    ['in a fence between its marks', `<letter>\n\`\`\`\n${LETTER}\n\`\`\`\n</letter>`],
    ['alone', `\n${LETTER}\n`],
    ['with a subject line', `<letter>\nSubject: Thank you\n\n${LETTER}\n</letter>`],
    ['with line breaks of Windows', `<LETTER>\r\n${LETTER.replaceAll('\n', '\r\n')}\r\n</LETTER>`],
    ['with invisible characters', `<letter>${LETTER.replace('letting', 'let\u200bting\u202e')}</letter>`],
  ])('is found %s', (_, answer) => {
    expect(read({ kind: 'personalise' }, answer)).toEqual({ kind: 'text', text: LETTER });
  });

  it.each([
    ['empty', ' \n\t'],
    ['empty', '<letter>\n\n</letter>'],
    ['cut-off', `<letter>\n${LETTER.slice(0, 40)}`],
    ['cut-off', `\`\`\`\n${LETTER.slice(0, 40)}`],
    ['cut-off', LETTER.slice(0, 36)],
    ['cut-off', `${LETTER}\n\nLet me know whether I should change anything.`],
    ['refused', "I'm sorry, but I can’t help with that."],
    ['refused', { text: 'x', end: 'refused' }],
    ['unreadable', 'Bananas are rich in potassium.'],
    ['unreadable', '```\na\n```\nor\n```\nb\n```'],
    ['failed', { text: `<letter>${LETTER}</letter>`, end: 'failed' }],
    ['too-long', { text: `<letter>${LETTER}</letter>`, end: 'too-long' }],
    ['too-long', `<letter>${'a '.repeat(4_000)}</letter>`],
    ['too-long', 'x'.repeat(1_000_000)],
    ['asks-for-tool', { text: `<letter>${LETTER}</letter>`, end: 'complete', asksForTool: true }],
    ['asks-for-tool', '{"name": "send_mail", "arguments": {}}'],
    ['asks-for-tool', '<tool_call>run</tool_call>'],
  ] as const)('is %s when the answer is so', (fault, answer) => {
    const result = read({ kind: 'personalise' }, answer);
    expect(result).toMatchObject({ kind: 'unusable', fault });
    expect(result.kind === 'unusable' && result.message).toMatch(/^[A-Z].*Your text stays as it is\.$/);
  });

  it('never throws', () => {
    const tasks: readonly AssistTask[] = [
      { kind: 'personalise' },
      { kind: 'judge' },
      { kind: 'rewrite', sentence: SENTENCE },
      { kind: 'explain', passage: SENTENCE },
    ];
    const pieces = fc.constantFrom(
      '<letter>',
      '</letter>',
      '```',
      '\n',
      '{"rule":',
      '"asking-why"',
      '}',
      '[',
      ']',
      'none',
      'Hi,',
      '</think>',
      '<sentence>',
    );
    const texts = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 })
      .map(parts => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...tasks.map(requestFor)), texts, (request, text) => {
        expect(['text', 'findings', 'explanation', 'unusable']).toContain(
          read(request.task, text, request).kind,
        );
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it.each<[AssistTask, string]>([
    [{ kind: 'personalise' }, '<letter>'],
    [{ kind: 'judge' }, '{'],
    [{ kind: 'explain', passage: SENTENCE }, 'a.'],
  ])('is read in time that grows with its length and no faster: %j of %s', async (task, piece) => {
    const growth = await growthOf(size => read(task, piece.repeat(size / piece.length)), {
      most: LONGEST_ANSWER,
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});

describe('a sentence in an answer', () => {
  const task = { kind: 'rewrite', sentence: SENTENCE } as const;

  it.each([
    ['<sentence>I would welcome one pointer.</sentence>', 'I would welcome one pointer.'],
    ['“I would welcome one pointer.”', 'I would welcome one pointer.'],
    ['```\nI would welcome\none pointer.\n```', 'I would welcome one pointer.'],
  ])('%j is found', (answer, text) => {
    expect(read(task, answer)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['<sentence>I would welcome one', 'cut-off'],
    ['<sentence>I would welcome one</sentence>', 'cut-off'],
    ['Two ways:\n1. I would.\n2. I could.', 'unreadable'],
    ['<sentence></sentence>', 'empty'],
  ])('%j is unusable', (answer, fault) => {
    expect(read(task, answer)).toMatchObject({ kind: 'unusable', fault });
  });
});

describe('a judgement', () => {
  const judge = (answer: string) => read({ kind: 'judge' }, answer);
  const entry = {
    sentence: 3,
    quote: 'Why was I not chosen?',
    rule: 'asking-why',
    reason: 'It asks for reasons.',
  };
  const line = JSON.stringify(entry);

  it.each([
    ['a line', line],
    ['a list', `[${line}]`],
    ['an object with a list', `{"findings": [${line}]}`],
    ['a fence', `Here:\n\`\`\`json\n${line}\n\`\`\``],
    ['lines with commas', `${line},\n${line}`],
    ['another number', line.replace('3', '1')],
    ['no quote', JSON.stringify({ ...entry, quote: '' })],
    ['other quotation marks and capitals', line.replace('Why was I', 'why  was i')],
  ])('in %s becomes a finding in the draft', (_, answer) => {
    const result = judge(answer);
    expect(result).toMatchObject({
      kind: 'findings',
      findings: [{ rule: 'asking-why', reason: 'It asks for reasons.' }],
    });
    const [finding] = result.kind === 'findings' ? result.findings : [];
    expect(DRAFT.slice(finding?.range.start, finding?.range.end)).toMatch(/^Why was I not chosen\??$/);
    expect(finding?.message).toMatch(/closed decision/);
  });

  it.each([
    ['rules that are none', line.replace('asking-why', 'too-long')],
    ['words that do not stand there', line.replace('Why was I', 'Why were you')],
    ['the front matter', JSON.stringify({ ...entry, sentence: 1, quote: 'gracious: 1' })],
    ['what is no object', '["asking-why", 3, null]'],
    ['half a line', `${line}\n{"sentence": 3, "quo`],
  ])('drops %s', (name, answer) => {
    const result = judge(answer);
    expect(result).toMatchObject({ kind: 'findings', dropped: name === 'what is no object' ? 3 : 1 });
    expect(result.kind === 'findings' && result.findings.length).toBe(name === 'half a line' ? 1 : 0);
  });

  it.each(['none', 'None.', '[]', '```\nnone\n```'])('of %j finds nothing', answer => {
    expect(judge(answer)).toEqual({ kind: 'findings', findings: [], dropped: 0 });
  });

  it('shows the reasons of a model as plain words without addresses', () => {
    const reason = 'See [this](https://evil.example/x) <b>now</b>\n`run`\u202e';
    const result = judge(JSON.stringify({ ...entry, reason }));
    const [finding] = result.kind === 'findings' ? result.findings : [];
    expect(finding?.reason).not.toMatch(/[<>`[\]\u202e\n]|https/);
  });

  it('is bounded', () => {
    const result = judge(
      Array.from({ length: 300 }, (_, index) => line.replace('3', String(index))).join('\n'),
    );
    expect(result.kind === 'findings' && result.findings.length).toBe(1);
  });

  it('is unreadable when it is talk, and refused when it declines', () => {
    expect(judge('I think the letter is lovely.')).toMatchObject({ kind: 'unusable', fault: 'unreadable' });
    expect(judge('I cannot judge letters.')).toMatchObject({ kind: 'unusable', fault: 'refused' });
  });
});

describe('an explanation', () => {
  it('is bounded plain text without addresses', () => {
    const answer = `It may sound like a reproach. See https://evil.example.\u202e ${'Really. '.repeat(400)}`;
    const result = read({ kind: 'explain', passage: SENTENCE }, answer);
    expect(result.kind).toBe('explanation');
    expect(result.kind === 'explanation' && result.text).toMatch(
      /^It may sound like a reproach\. See \[address\]/,
    );
    expect(result.kind === 'explanation' && result.text.length).toBeLessThanOrEqual(1_520);
  });
});
