import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/core/mail/advice.ts';
import { explainMail } from '../../../src/core/mail/explain.ts';
import { locate } from '../../../src/core/mail/locate.ts';
import { readMail } from '../../../src/core/mail/read.ts';

const NOW = '2026-03-03T09:00:00Z';

async function marksOf(
  text: string,
): Promise<readonly (readonly [label: string, words: string, text: string])[]> {
  const mail = await readMail(text);
  return explainMail(mail, advise(mail, NOW)).map(mark => [
    mark.label,
    mail.text.slice(mark.start, mark.end),
    mark.text,
  ]);
}

const labels = async (text: string) => (await marksOf(text)).map(([label]) => label);

describe('what a mail says between the lines', () => {
  it('names decision, reason, set phrases, doors, feedback and the person to address, in reading order', async () => {
    const marks = await marksOf(`Dear Tom,

Thank you for the interview. After careful consideration we chose a candidate with more experience in logistics.
We will keep your details on file, and I am happy to give you feedback. We wish you every success in your search.

Best wishes,
Ann Lee
ann@brunel.example`);
    expect(marks.map(([label, words]) => [label, words])).toEqual([
      ['set phrase', 'After careful consideration'],
      ['decision', 'chose a candidate with'],
      ['stated reason', 'candidate with more experience'],
      ['door left open', 'keep your details on file'],
      ['feedback offered', 'happy to give you feedback'],
      ['set phrase', 'wish you every success in your search'],
      ['person to address', 'Ann Lee'],
    ]);
    expect(marks.at(-1)?.[2]).toBe('Address the reply to Ann Lee, by name. It goes to ann@brunel.example.');
  });

  it('does not offer an ask where nobody met the reader', async () => {
    const marks = await marksOf(
      'Dear Tom,\n\nThank you for your application for the Porter role. You were not selected. We can give feedback, so contact me for feedback.\n\nBest wishes,\nAnn Lee',
    );
    expect(marks.find(([label]) => label === 'feedback offered')?.[2]).toContain('Nobody has met you yet');
  });

  it('tells a role that somebody has from one that is gone', async () => {
    const reasonOf = async (words: string) =>
      (await marksOf(`Dear Tom,\n\nI am afraid ${words}.\n\nBest wishes,\nAnn Lee`)).find(
        ([label]) => label === 'stated reason',
      )?.[2];
    expect(await reasonOf('the Porter role was filled in June')).toContain('has been given away');
    expect(await reasonOf('the Porter position has been cancelled')).toContain('The role itself is gone');
  });

  it('tells refused feedback from offered feedback', async () => {
    const found = await labels(
      'Dear Tom,\n\nYou were not selected. We are unable to give individual feedback.\n\nBest wishes,\nAnn Lee',
    );
    expect(found).toContain('no feedback');
    expect(found).not.toContain('feedback offered');
  });

  it('says that nobody reads answers', async () => {
    const marks = await marksOf(
      'From: Jobs <no-reply@brunel.example>\nSubject: Your application\n\nDear Tom,\n\nThank you for your application. You were not selected. Please do not reply to this email.\n\nThe Brunel team',
    );
    expect(marks.filter(([label]) => label === 'automated').map(([, words]) => words)).toEqual([
      'no-reply@brunel.example',
      'do not reply to this email',
    ]);
    expect(marks.find(([label]) => label === 'automated')?.[2]).toContain('No reply is needed');
  });

  it.each([
    ['We would like to invite you to an interview on Tuesday.', 'not a rejection: invitation'],
    ['We are delighted to offer you the position of Porter.', 'not a rejection: offer'],
    [
      'Thank you for applying. We have received your application and will review it.',
      'not a rejection: receipt',
    ],
    ['Please complete the coding assessment by Friday.', 'not a rejection: test'],
  ])('%s', async (text, label) => {
    const found = await labels(`Dear Tom,\n\n${text}\n\nBest wishes,\nAnn Lee`);
    expect(found).toContain(label);
    expect(found).not.toContain('decision');
  });

  it('marks no good wishes in a mail that refuses nothing', async () => {
    expect(
      await labels(
        'Dear Tom,\n\nWe would like to invite you to an interview. Good luck!\n\nBest wishes,\nAnn Lee',
      ),
    ).not.toContain('set phrase');
  });
});

describe('finding words of a mail in its source', () => {
  const readable = 'Subject: Role\n\nDear Zoë,\nwe “chose” another candidate for\nthis role.\n';
  const at = (words: string) => {
    const start = readable.indexOf(words);
    return { start, end: start + words.length };
  };

  it.each([
    [
      'plain text with other line ends',
      readable.replaceAll('\n', '\r\n'),
      'another candidate',
      'another candidate',
    ],
    [
      'quoted-printable',
      'Content-Transfer-Encoding: quoted-printable\n\nDear Zo=C3=AB,\nwe =E2=80=9Cchose=E2=80=9D another can=\ndidate for this role.',
      'another candidate',
      'another can=\ndidate',
    ],
    [
      'HTML',
      '<p>Dear Zo&euml;,</p><p>we “chose” <b>another</b> candidate for this role.',
      'candidate',
      'candidate',
    ],
  ])('%s', (_, raw, words, found) => {
    const [range] = locate(raw, readable, [at(words)]);
    expect(range).not.toBeNull();
    expect(raw.slice(range?.start, range?.end)).toBe(found);
  });

  it('takes the place with the same lines around it', () => {
    const raw = 'From: Ann Lee\nTo: Zoe\n\nDear Zoe,\nno.\n\nRegards,\nAnn Lee\nBrunel';
    const start = raw.lastIndexOf('Ann Lee');
    expect(locate(raw, raw, [{ start, end: start + 7 }])).toEqual([{ start, end: start + 7 }]);
  });

  it('finds nothing in base64, and nothing for words without ASCII letters', () => {
    expect(
      locate('Content-Transfer-Encoding: base64\n\nRGVhciBab8Or', readable, [at('another candidate')]),
    ).toEqual([null]);
    expect(locate('東京', '東京', [{ start: 0, end: 2 }])).toEqual([null]);
  });
});
