import { describe, expect, it } from 'vitest';
import { readApplication, toAgenda } from '../../../src/core/index.ts';

const NOW = '2026-11-20T12:00';

function agenda(...records: readonly string[]) {
  const applications = records.map((record, index) =>
    readApplication(`${index}.reply.md`, `---\ngracious: 1\n${record}\n---\n`),
  );
  return toAgenda(
    applications.filter(each => each !== null),
    NOW,
  );
}

describe('an application', () => {
  it.each([
    ['received: 2026-11-20', 'answer', 'Answer', '2026-11-22', false],
    ['received: 2026-11-18', 'answer', 'Answer while it is fresh', '2026-11-25', false],
    ['received: 2026-11-13', 'answer', 'Answer while it is fresh', '2026-11-20', false],
    ['received: 2026-11-12', 'answer', 'Let it be, or ask about new openings', '2026-11-19', true],
    ['company: Acme', 'answer', 'Finish the letter', null, false],
    ['next: Read it again\ndue: 2026-11-19', 'answer', 'Read it again', '2026-11-19', true],
    ['received: 2026-11-19\nnext: Rest\ndue: 2026-11-21', 'answer', 'Rest', '2026-11-21', false],
    ['status: sent\nsent: 2026-11-19', 'wait', 'Sent on 2026-11-19', null, false],
    ['status: sent', 'wait', 'Sent', null, false],
    ['status: sent\nnext: Call Jo\ndue: 2026-11-20', 'act', 'Call Jo', '2026-11-20', false],
    ['status: answered', 'closed', 'Answered', null, false],
    ['status: answered\nfeedback: No', 'act', 'Choose one next action from the feedback', null, false],
    ['status: answered\nfeedback: No\nnext: Rest', 'act', 'Rest', null, false],
    ['status: skipped', 'closed', 'Logged without a reply', null, false],
    ['status: skipped\nnext: Compare\ndue: 2026-11-01', 'act', 'Compare', '2026-11-01', true],
    ['status: closed\nnext: Rest\ndue: 2026-11-01', 'closed', 'Closed', null, false],
  ])('with %j belongs to %s: %s', (record, group, todo, by, isLate) => {
    expect(agenda(record)).toMatchObject([{ group, todo, by, isLate }]);
  });

  it('comes before those of later groups and later days, then by company', () => {
    const items = agenda(
      'company: C\nstatus: closed',
      'company: B\nstatus: sent',
      'company: A\nstatus: sent',
      'company: E\nreceived: 2026-11-20',
      'company: D\nreceived: 2026-11-14',
    );
    expect(items.map(({ application }) => application.record.company)).toEqual(['D', 'E', 'A', 'B', 'C']);
  });
});

describe('readApplication', () => {
  it('knows drafts by name or key, whether they hold a letter, and what cannot be understood', () => {
    expect(readApplication('notes.md', '---\ntitle: x\n---\n')).toBeNull();
    expect(readApplication('notes.txt', '---\ngracious: 1\n---\n')).toBeNull();
    expect(readApplication('a.reply.md', 'No record')).toBeNull();
    expect(readApplication('notes.md', '---\ngracious: 1\n---\n\n')).toMatchObject({ hasLetter: false });
    expect(readApplication('a.reply.md', '---\nstage: x\n---\nHi')).toMatchObject({
      hasLetter: true,
      problems: [expect.stringContaining('`stage` is one of')],
    });
  });
});
