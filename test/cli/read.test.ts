import { describe, expect, it } from 'vitest';
import { gracious } from './fake-io.ts';

const MAIL = `From: Ann Lee <ann@brunel.example>
Date: Mon, 2 Mar 2026 09:00:00 +0000
Subject: Data Analyst (R-2042)

Dear Tom,

Thank you for the interview for the Data Analyst role at Brunel Works.
We chose another candidate. I am glad to give\u001b you feedback.

Best wishes,
Ann Lee
`;

describe('gracious read', () => {
  it('prints facts, their proof and the advice as JSON', async () => {
    const { code, stdout, stderr } = await gracious(['read', '--format', 'json', 'mail.txt'], {
      'mail.txt': MAIL,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { version, mails } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(Object.keys(mails[0])).toEqual([
      'file',
      'kind',
      'company',
      'role',
      'requisition',
      'contact',
      'contactEmail',
      'automated',
      'stage',
      'received',
      'reason',
      'feedbackOffered',
      'keepInTouch',
      'language',
      'evidence',
      'advice',
    ]);
    expect(mails[0]).toMatchObject({
      file: 'mail.txt',
      kind: 'rejection',
      company: 'Brunel Works',
      role: 'Data Analyst',
      requisition: 'R-2042',
      contact: 'Ann Lee',
      contactEmail: 'ann@brunel.example',
      automated: false,
      stage: 'interview',
      received: '2026-03-02T09:00:00Z',
      reason: null,
      feedbackOffered: true,
      keepInTouch: false,
      language: 'en',
    });
    for (const { start, end, text } of Object.values<{ start: number; end: number; text: string }>(
      mails[0].evidence,
    )) {
      expect(MAIL.slice(start, end)).toBe(text);
    }
    expect(Object.keys(mails[0].advice)).toEqual(['verdict', 'goals', 'because', 'by']);
  });

  it('prints for people what a terminal does not obey', async () => {
    const { stdout } = await gracious(['read', 'mail.txt'], { 'mail.txt': MAIL });
    expect(stdout).toContain('mail.txt: rejection\n');
    expect(stdout).toMatch(/ {2}Company {7}Brunel Works {2}“/);
    expect(stdout).toMatch(/ {2}Reason given {2}unknown\n/);
    expect(stdout).toContain(
      'Between the lines\n  - decision: “chose another candidate”\n    They have decided.',
    );
    expect(stdout).toContain('  - feedback offered: “glad to give you feedback”\n');
    expect(stdout).not.toContain('\u001b');
  });

  it('reads the others when one file cannot be read', async () => {
    const run = await gracious(['read', '--format', 'json', 'a.pdf', 'none.txt', 'mail.txt'], {
      'a.pdf': '%PDF-1.7',
      'mail.txt': MAIL,
    });
    expect(run.code).toBe(2);
    expect(run.stderr.split('\n').filter(line => line !== '')).toHaveLength(2);
    expect(run.stderr).toContain('This is a PDF.');
    expect(JSON.parse(run.stdout).mails).toHaveLength(1);
  });
});
