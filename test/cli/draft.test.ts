import { describe, expect, it } from 'vitest';
import { gracious } from './fake-io.ts';

const MAIL = `From: Priya Raman <priya.raman@northwind-analytics.example>
To: Sam Carter <sam.carter@mail.example>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst (R-0042)

Dear Sam,

Thank you for coming in last week to meet Jo Weber and me for the second interview.

We have decided to offer the Data Analyst position to another candidate.

With best wishes,
Priya Raman
Northwind Analytics
`;

describe('gracious draft', () => {
  it('turns a rejection into a draft that is clean', async () => {
    const draft = await gracious(['draft', '--from', 'mail.txt', '--set', 'name=Sam Carter'], {
      'mail.txt': MAIL,
    });
    expect(draft).toMatchObject({ code: 0, stderr: '' });
    expect(draft.stdout).toMatch(
      /^---\ngracious: 1\nto: Priya Raman <priya\.raman@northwind-analytics\.example>\n/,
    );
    expect(draft.stdout).toContain('company: Northwind Analytics\nrole: Data Analyst\n');
    expect(draft.stdout).toContain('Sam Carter');
    const check = await gracious(['check', '--only', 'tone,letter', '-'], { '-': draft.stdout });
    expect(check.stdout).toBe('1 file checked: nothing to mend.\n');
  });

  it('takes template, stage and facts from the call', async () => {
    const { stdout } = await gracious([
      'draft',
      '--template',
      'feedback-request',
      '--stage',
      'final',
      '--set',
      'company=Acme: "A"',
      '--set',
      'people=Jo Weber, Al Noor',
    ]);
    expect(stdout).toContain('stage: final\n');
    expect(stdout).toContain('people: [Jo Weber, Al Noor]\n');
    expect(stdout).toContain(`company: 'Acme: "A"'\n`);
  });

  const INVITATION = MAIL.replace(
    'We have decided to offer the Data Analyst position to another candidate.',
    'We would like to invite you to a third interview. Which day next week suits you?',
  );

  it('answers no invitation as if it were a rejection', async () => {
    const run = await gracious(['draft', '--from', 'mail.txt'], { 'mail.txt': INVITATION });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('mail.txt: This mail invites you to a next step.');
    expect(run.stderr).toContain('--template');
  });

  it('writes any letter that is named', async () => {
    const run = await gracious(['draft', '--from', 'mail.txt', '--template', 'interview-thanks'], {
      'mail.txt': INVITATION,
    });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('occasion: interview\n');
  });

  it('says where no reply is needed, and writes the draft', async () => {
    const mail = `From: no-reply@northwind.example
Subject: Your application for Data Analyst

Dear Sam,

Thank you for applying. We have decided not to proceed with your application.

Northwind Careers
`;
    const run = await gracious(['draft', '--from', 'mail.txt'], { 'mail.txt': mail });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/^gracious: No reply is needed\. An automated sender wrote/);
    expect(run.stdout).toContain('gracious: 1');
  });

  it.each([
    ['We have cancelled the Data Analyst position after a change of plans.', false],
    ['We have filled the Data Analyst position with another candidate.', true],
  ])('speaks of a new colleague only where there is one: %s', async (decision, isTold) => {
    const mail = MAIL.replace(
      'We have decided to offer the Data Analyst position to another candidate.',
      decision,
    );
    for (const template of ['thanks-only', 'after-interviews', 'after-final', 'feedback-and-future']) {
      const { stdout } = await gracious(['draft', '--from', 'mail.txt', '--template', template], {
        'mail.txt': mail,
      });
      expect(/colleague (?:well|settles|a|who)|person (?:who|you)|somebody else/.test(stdout), stdout).toBe(
        isTold,
      );
    }
  });

  it.each(['feedback-request', 'after-interviews', 'after-final', 'feedback-and-future'])(
    'accepts feedback that was offered, and asks where none was: %s',
    async template => {
      const bodies = await Promise.all(
        [
          MAIL,
          MAIL.replace('With best', 'If you would like feedback, I would be glad to call you.\n\nWith best'),
        ].map(
          async mail =>
            (await gracious(['draft', '--from', 'mail.txt', '--template', template], { 'mail.txt': mail }))
              .stdout,
        ),
      );
      expect(bodies.map(body => /\boffer(?:ing|ed)? (?:of )?feedback\b/.test(body))).toEqual([false, true]);
    },
  );

  it('says that the letter leaves out a wish that comes too early', async () => {
    const early = await gracious([
      'draft',
      '--goal',
      'feedback',
      '--stage',
      'application',
      '--set',
      'name=Sam',
    ]);
    expect(early).toMatchObject({ code: 0, stdout: expect.stringContaining('stage: application') });
    expect(early.stderr).toContain('does not ask for feedback at this stage. Nobody has met you yet');
    const late = await gracious(['draft', '--goal', 'feedback', '--stage', 'final', '--set', 'name=Sam']);
    expect(late.stderr).toBe('');
  });

  it('takes a fact that only its template has', async () => {
    const { code, stdout } = await gracious([
      'draft',
      '--template',
      'other-role',
      '--set',
      'answer=yes please',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('yes please');
  });

  it('never overwrites', async () => {
    const run = await gracious(['draft', '--out', 'mine.md'], { 'mine.md': 'mine\n' });
    expect(run).toMatchObject({ code: 2, stderr: 'gracious: mine.md: it exists already.\n' });
    expect(run.files.get('mine.md')).toBe('mine\n');
  });

  it.each([
    [['--template', 'none'], '"none" is no template'],
    [['--goal', 'revenge'], '--goal is one of'],
    [['--set', 'company'], '--set takes KEY=VALUE'],
    [['--set', 'comapny=Acme'], '"comapny" is no fact of a letter. --set takes to, subject, company, '],
    [['mail.txt'], 'one word too many'],
  ])('%j: one clear line and exit 2', async (args, expected) => {
    const run = await gracious(['draft', ...args]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(expected);
  });
});

describe('gracious templates', () => {
  it('lists every template', async () => {
    const { stdout, code } = await gracious(['templates']);
    expect(code).toBe(0);
    expect(stdout).toContain('feedback-request');
  });

  it('verifies a folder of templates and names what is wrong', async () => {
    const head =
      '---\nid: mine\ntitle: Mine\ndescription: When I want.\nwhen:\n  stages: [interview]\n  goals: [thanks]\n---\n';
    const bad = await gracious(['templates', 'verify', 'own'], {
      'own/mine.md.hbs': `${head}Hello,\n\nThank you. Why was I not selected?\n\nBest regards,\n{{name}}\n`,
    });
    expect(bad.code).toBe(1);
    expect(bad.stdout).toContain('own/mine.md.hbs');
    expect(bad.stdout).toContain('asking-why');
    const broken = await gracious(['templates', 'verify', 'own'], {
      'own/mine.md.hbs': `${head}Hello {{constructor}},\n`,
    });
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('own/mine.md.hbs');
  });
});
