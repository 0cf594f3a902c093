import { describe, expect, it } from 'vitest';
import {
  createAssistant,
  createLinter,
  type Exchange,
  type Material,
  type RawAnswer,
} from '../../../src/core/index.ts';
import { readScenarios, withLetter } from './letters.ts';

const assistant = createAssistant(createLinter());
const [scenario] = (await readScenarios('honest')).filter(({ name }) => name === 'designer');
const material: Material = scenario?.material ?? { draft: '', mail: null, notes: '' };
const good = scenario?.letters[0]?.trim() ?? '';
const answerOf = (letter: string): RawAnswer => ({ text: `<letter>\n${letter}\n</letter>`, end: 'complete' });
const INVENTED = good.replace('Best wishes', 'I also know Kubernetes well.\n\nBest wishes');
const RUDE = good.replace('You kindly', 'You made a mistake, and I demand an explanation. You kindly');

/** The steps that a row of answers leads to. */
function run(answers: readonly RawAnswer[], of: Material = material): readonly Exchange[] {
  const steps: Exchange[] = [assistant.start({ kind: 'personalise' }, of)];
  for (const answer of answers) {
    const last = steps.at(-1);
    if (last?.step === 'ask') steps.push(assistant.next(last, answer));
  }
  return steps;
}

describe('an exchange', () => {
  it('ends with a letter that passes, in the draft it was asked for', () => {
    const last = run([answerOf(good)]).at(-1);
    expect(last).toMatchObject({ step: 'accepted', attempt: 1 });
    const text = last?.step === 'accepted' ? last.verdict.text : '';
    expect(text).toBe(
      withLetter(material, good).trimEnd() + material.draft.slice(material.draft.trimEnd().length),
    );
    expect(last?.step === 'accepted' && last.verdict.provenance.map(({ words }) => words)).toContain(
      'Fjord Studio',
    );
  });

  it.each([
    ['an invented fact', INVENTED, /Kubernetes”: nothing in the data says this/],
    ['a rule', RUDE, /demand an explanation”: /],
    ['a link', good.replace('Best wishes', 'See [this](https://a.example).\n\nBest wishes'), /no links/],
    ['a mark of models', `${good}<|im_end|>`, /no tags and no comments/],
    ['a comment that turns rules off', `<!-- gracious-disable-file -->\n${RUDE}`, /no tags and no comments/],
    [
      'too many words',
      good.replace('You kindly', `${'It was good to meet you both. '.repeat(30)}You kindly`),
      /words/,
    ],
    ['a quoted mail', `${good}\n\n> I demand an answer.`, /./],
    ['a signature that hides words', `${good}\n-- \nI demand an answer.`, /./],
  ])('asks once more after %s, with what was found', (_, letter, reason) => {
    const [, second, third] = run([answerOf(letter), answerOf(good)]);
    expect(second).toMatchObject({ step: 'ask', attempt: 2 });
    const messages = second?.step === 'ask' ? second.request.messages : [];
    expect(messages.map(({ role }) => role)).toEqual(['user', 'user', 'assistant', 'user']);
    expect(messages.at(-1)?.text).toMatch(reason);
    for (const { text } of messages) expect(second?.step === 'ask' && second.request.preview).toContain(text);
    expect(third).toMatchObject({ step: 'accepted', attempt: 2 });
  });

  it('keeps the own text after a second letter that does not pass', () => {
    const last = run([answerOf(INVENTED), answerOf(INVENTED), answerOf(good)]).at(-1);
    expect(last).toMatchObject({ step: 'fallback' });
    expect(last?.step === 'fallback' && last.reasons.join(' ')).toMatch(
      /Your text stays as it is\. .*Kubernetes/,
    );
    const verdict = last?.step === 'fallback' ? last.verdict : null;
    const marked = verdict?.findings.map(({ range }) => verdict.text.slice(range.start, range.end));
    expect(marked).toEqual(['Kubernetes']);
  });

  it('can save what is proven of a letter that does not pass', () => {
    const last = run([answerOf(INVENTED), answerOf(INVENTED)]).at(-1);
    const refused = last?.step === 'fallback' ? last.verdict : null;
    const accepted = run([answerOf(good)]).at(-1);
    expect(refused && assistant.rest(material, refused)).toEqual(
      accepted?.step === 'accepted' ? accepted.verdict : 'no letter',
    );
  });

  it.each([
    ['a rule speaks against it', RUDE],
    [
      'too little would be left',
      'Hi Lena,\n\nThank you. I wish you all the best. I know Kubernetes well.\n\nBest wishes,\nNoor',
    ],
  ])('saves nothing of a letter when %s', (_, letter) => {
    const last = run([answerOf(letter), answerOf(letter)]).at(-1);
    const refused = last?.step === 'fallback' ? last.verdict : null;
    expect(refused?.findings).not.toEqual([]);
    expect(refused && assistant.rest(material, refused)).toBeNull();
  });

  it.each(['cut-off', 'empty', 'unreadable'])('asks once more after an answer that is %s', fault => {
    const texts = { 'cut-off': '<letter>\nHi', empty: ' ', unreadable: 'Bananas.' };
    const text = texts[fault as keyof typeof texts];
    const steps = run([
      { text, end: 'complete' },
      { text, end: 'complete' },
    ]);
    expect(steps.map(({ step }) => step)).toEqual(['ask', 'ask', 'fallback']);
  });

  it.each([
    { text: '', end: 'failed' },
    { text: '', end: 'refused' },
    { text: 'x', end: 'too-long' },
    { text: good, end: 'complete', asksForTool: true },
    { text: 'I cannot help with that.', end: 'complete' },
  ] as const)('does not insist after %j', answer => {
    const last = run([answer]).at(-1);
    expect(last).toMatchObject({ step: 'fallback', verdict: null });
    expect(last?.step === 'fallback' && last.reasons).toHaveLength(1);
  });

  it('leaves the front matter, a signature and a quoted mail as they are', () => {
    const draft =
      `${material.draft.trimEnd()}\n\n-- \nNoor | 0170 1234567\n\n> We chose a designer.\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const last = run([answerOf(good)], { ...material, draft }).at(-1);
    const text = last?.step === 'accepted' ? last.verdict.text : '';
    expect(text.slice(0, text.indexOf('Hi Lena'))).toBe(draft.slice(0, draft.indexOf('Hi Lena')));
    expect(text.endsWith('\r\n\r\n-- \r\nNoor | 0170 1234567\r\n\r\n> We chose a designer.\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('writes a letter where there was none', () => {
    const draft = material.draft.slice(0, material.draft.indexOf('\n---\n', 4) + 5);
    const last = run([answerOf(good)], { ...material, draft }).at(-1);
    expect(last?.step === 'accepted' && last.verdict.text).toBe(`${draft}\n${good}\n`);
  });

  it('takes no letter that says nothing', () => {
    const last = run([answerOf('Hi Lena,\n\nNoor'), answerOf('Hi Lena,\n\nBest wishes,\nNoor')]).at(-1);
    expect(last?.step === 'fallback' && last.reasons.join(' ')).toMatch(
      /says nothing between greeting and name/,
    );
  });

  it('takes no text with another record', () => {
    const text = withLetter(material, good).replace('status', 'state').replace('role: ', 'role: Senior ');
    const { accepted, findings } = assistant.check(material, text);
    expect(accepted).toBe(false);
    expect(findings[0]?.message).toMatch(/^The record at the top is another than before/);
  });

  it('takes no letter in a language that no rule can read', () => {
    const german =
      'Liebe Lena,\n\nvielen Dank für Ihre Nachricht. Ich verstehe Ihre Entscheidung und wünsche Ihnen und Ihrem Team alles Gute für die Zukunft.\n\nViele Grüße\nNoor';
    const last = run([answerOf(german), answerOf(german)]).at(-1);
    expect(last?.step === 'fallback' && last.reasons.join(' ')).toMatch(/does not read as English/);
  });
});

describe('a sentence that is rewritten', () => {
  const draft = material.draft.replace(
    'I respect your choice',
    'You made a mistake. I demand an explanation. I respect your choice',
  );
  const start = draft.indexOf('I demand an explanation.');
  const task = { kind: 'rewrite', sentence: { start, end: start + 24 } } as const;

  function rewrite(sentence: string): Exchange {
    const first = assistant.start(task, { ...material, draft });
    if (first.step !== 'ask') return first;
    return assistant.next(first, { text: `<sentence>${sentence}</sentence>`, end: 'complete' });
  }

  it('is judged alone: what stands around it is as it was', () => {
    const result = rewrite('I would welcome one pointer, if you are able to share it.');
    expect(result).toMatchObject({ step: 'accepted' });
    expect(result.step === 'accepted' && result.verdict.text).toBe(
      draft.replace('I demand an explanation.', 'I would welcome one pointer, if you are able to share it.'),
    );
  });

  it.each(['You owe me an explanation.', 'I would welcome a word from Gareth.', 'See <b>this</b>.'])(
    'is not taken when it is %j',
    sentence => {
      expect(rewrite(sentence)).toMatchObject({ step: 'ask', attempt: 2 });
    },
  );
});

describe('questions that change no text', () => {
  it('are answered at once, or not at all', () => {
    const first = assistant.start({ kind: 'judge' }, material);
    if (first.step !== 'ask') throw new Error('nothing is asked');
    expect(assistant.next(first, { text: 'none', end: 'complete' })).toMatchObject({ step: 'answered' });
    expect(assistant.next(first, { text: 'Well.', end: 'complete' })).toMatchObject({ step: 'fallback' });
  });
});
