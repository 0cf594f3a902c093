import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import { runCommandLine } from '../../src/cli/run.ts';
import { importCsv, STAGES } from '../../src/core/index.ts';
import { gracious } from './fake-io.ts';

const FILES = {
  'jobs/acme.reply.md':
    '---\ngracious: 1\ncompany: Acme\nrole: Data Analyst\nreceived: 2026-11-20T08:00:00Z\n---\n\nHi\n',
  'jobs/old/globex.md':
    '---\ngracious: 1\ncompany: "Glo\\u001B[31mbex"\nstatus: sent\nsent: 2026-11-02\n---\n',
  'jobs/initech.reply.md': '---\ncompany: Initech\nstage: somewhere\nstatus: closed\n---\n',
  'jobs/notes.md': '# Notes\n',
  'jobs/node_modules/x.reply.md': '---\ncompany: X\n---\n',
};

describe('gracious track', () => {
  it('lists applications by what to do, in words that cannot move the cursor', async () => {
    const { code, stdout, stderr } = await gracious(['track', 'jobs'], FILES);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'To answer (1)',
        '  Acme, Data Analyst: Answer by 2026-11-22  [acme.reply.md]',
        '',
        'Waiting for an answer (1)',
        '  Glo [31mbex: Sent on 2026-11-02  [old/globex.md]',
        '',
        'Closed (1)',
        '  Initech: Closed  [initech.reply.md]',
        '',
      ].join('\n'),
    );
    expect(stderr).toMatch(/^gracious: initech\.reply\.md: `stage` is one of /);
  });

  it('writes JSON and CSV', async () => {
    const json = await gracious(['track', '--format', 'json', 'jobs'], FILES);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      applications: [
        { file: 'acme.reply.md', group: 'answer', by: '2026-11-22', late: false, letter: true },
        { group: 'wait' },
        { group: 'closed' },
      ],
    });
    const csv = await gracious(['track', '--format', 'csv', 'jobs'], FILES);
    expect((await importCsv(csv.stdout)).rows.length).toBe(3);
  });

  it('takes one folder, and says what a draft is when there is none', async () => {
    expect(await gracious(['track'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('one folder'),
    });
    expect(await gracious(['track', 'jobs'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('*.reply.md'),
    });
  });

  it('reads 5,000 drafts from disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gracious-track-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await Promise.all(
      Array.from({ length: 50 }, async (_, group) => {
        await mkdir(join(folder, `${group}`));
        for (let number = 0; number < 100; number++) {
          await writeFile(join(folder, `${group}`, `${number}.reply.md`), draft(group * 100 + number));
        }
      }),
    );
    let stdout = '';
    const collect = (text: string) => {
      stdout += text;
    };
    const io = { ...nodeIo(), stdout: collect, stderr: () => undefined };
    expect(await runCommandLine(['track', '--format', 'json', folder], io)).toBe(0);
    expect(JSON.parse(stdout).applications.length).toBe(5_000);
  }, 60_000);
});

function draft(number: number): string {
  const status = ['draft', 'sent', 'skipped', 'answered', 'closed'][number % 5];
  return `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update – Data Analyst
company: Company ${number}
role: Data Analyst
stage: ${STAGES[number % STAGES.length]}
received: 2026-11-${String((number % 28) + 1).padStart(2, '0')}T09:12:00Z
status: ${status}
people: [Priya Raman, Jo Weber]
---

${'Thank you for letting me know. I enjoyed our talk about forecasts.\n'.repeat(8)}`;
}
