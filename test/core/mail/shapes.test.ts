import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../src/core/mail/read.ts';
import type { MailKind, ReadMail } from '../../../src/core/mail/types.ts';

/** One sentence, or a few, a line: what mails of each kind say in many ways. */
function linesOf(file: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../../mails/shapes', file), 'utf8');
  return text.split('\n').filter(line => line.trim() !== '');
}

function read(body: string): Promise<ReadMail> {
  return readMail(`Hi Tom,\n\n${body}\n\nBest wishes,\nAnn Lee`);
}

const APPLIED = 'Thank you for applying for the Data Analyst role at Brunel Works.';

/** All lines that are read as something else, so that a failure shows every one. */
async function misread(
  lines: readonly string[],
  isRight: (line: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const line of lines) if (!(await isRight(line))) wrong.push(line);
  return wrong;
}

describe('what a mail is', () => {
  it('sees a refusal in every wording', async () => {
    const lines = linesOf('rejection.txt');
    expect(lines.length).toBeGreaterThan(300);
    const wrong = await misread(
      lines,
      async line => (await read(`${APPLIED} ${line}`)).facts.kind === 'rejection',
    );
    expect(wrong).toEqual([]);
  });

  it.each<MailKind>(['received', 'invite', 'assessment', 'offer', 'other'])(
    'leaves mails of the kind "%s" alone',
    async kind => {
      const lines = linesOf(`${kind}.txt`);
      expect(lines.length).toBeGreaterThan(4);
      expect(await misread(lines, async line => (await read(line)).facts.kind === kind)).toEqual([]);
    },
  );

  it('sees a refusal in plain words, with nothing else said', async () => {
    const lines = linesOf('plain-rejection.txt');
    expect(lines.length).toBeGreaterThan(250);
    expect(await misread(lines, async line => (await read(line)).facts.kind === 'rejection')).toEqual([]);
  });

  it('sees no refusal in what sounds like one', async () => {
    const lines = linesOf('no-rejection.txt');
    expect(lines.length).toBeGreaterThan(50);
    expect(await misread(lines, async line => (await read(line)).facts.kind !== 'rejection')).toEqual([]);
  });

  it('sees what short mails in other languages are', async () => {
    const wrong = await misread(linesOf('languages.txt'), async line => {
      const [language, kind, text = ''] = line.split('|');
      const { facts } = await readMail(text.replaceAll('\\n', '\n'));
      return facts.kind === kind && facts.language === language;
    });
    expect(wrong).toEqual([]);
  });

  it('sees a German refusal', async () => {
    const wrong = await misread(linesOf('rejection.de.txt'), async line => {
      const { facts } = await readMail(
        `Hallo Tom,\n\nvielen Dank für deine Bewerbung als Datenanalyst bei Brunel Werke. ${line}\n\nViele Grüße\nAnna Lehn`,
      );
      return facts.kind === 'rejection' && facts.language === 'de' && facts.company === 'Brunel Werke';
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a refusal says', () => {
  it('finds the reason that is given, and none where none is', async () => {
    const wrong = await misread(linesOf('reasons.txt'), async line => {
      const [reason, sentence] = line.split('|');
      return (
        String((await read(`${APPLIED} Sadly you were not selected. ${sentence}`)).facts.reason) === reason
      );
    });
    expect(wrong).toEqual([]);
  });

  it('finds a reason in plain words', async () => {
    const wrong = await misread(linesOf('plain-reasons.txt'), async line => {
      const [reason, sentence] = line.split('|');
      return String((await read(`I'm afraid it's a no. ${sentence}`)).facts.reason) === reason;
    });
    expect(wrong).toEqual([]);
  });

  it('finds how far it had come', async () => {
    const wrong = await misread(linesOf('stages.txt'), async line => {
      const [stage, sentence] = line.split('|');
      return (await read(`${sentence} I'm afraid it's a no.`)).facts.stage === stage;
    });
    expect(wrong).toEqual([]);
  });

  it('finds offers and refusals of feedback', async () => {
    const wrong = await misread(linesOf('feedback.txt'), async line => {
      const [offered, sentence] = line.split('|');
      return (
        String((await read(`${APPLIED} You were not selected. ${sentence}`)).facts.feedbackOffered) ===
        offered
      );
    });
    expect(wrong).toEqual([]);
  });

  it('finds invitations to stay in touch', async () => {
    const wrong = await misread(linesOf('keep-in-touch.txt'), async line => {
      const [invited, sentence] = line.split('|');
      return (
        String((await read(`${APPLIED} You were not selected. ${sentence}`)).facts.keepInTouch) === invited
      );
    });
    expect(wrong).toEqual([]);
  });
});
