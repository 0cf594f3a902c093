import { describe, expect, it } from 'vitest';
import { readApplication, toInsights } from '../../../src/core/index.ts';
import { toChart } from '../../../src/vscode/insights/chart.ts';
import { toPage } from '../../../src/vscode/insights/page.ts';

function insightsOf(...records: readonly string[]) {
  const applications = records.map((record, index) =>
    readApplication(`file:///${index}.reply.md`, `---\ngracious: 1\n${record}\n---\n`),
  );
  return toInsights(
    applications.filter(each => each !== null),
    '2026-11-20T12:00',
  );
}

describe('insights', () => {
  it('count how far applications came, what was sent and what came back', () => {
    const { total, stages, unknownStage, replies } = insightsOf(
      'stage: application\nstatus: skipped',
      'stage: interview\nstatus: sent\nsent: 2026-11-02',
      'stage: final\nstatus: answered\nfeedback: No',
      'stage: final\nstatus: closed\nsent: 2026-11-02',
      'status: draft',
      'occasion: opening\nstage: interview\nstatus: sent',
    );
    expect(total).toBe(5);
    expect(stages.map(({ stage, reached, ended }) => [stage, reached, ended])).toEqual([
      ['application', 4, 1],
      ['screening', 3, 0],
      ['interview', 3, 1],
      ['final', 2, 2],
      ['offer', 0, 0],
    ]);
    expect(unknownStage).toBe(1);
    expect(replies.map(({ count }) => count)).toEqual([5, 3, 1, 1]);
  });

  it('measure whole days to the reply', () => {
    const sent = (days: number) =>
      `received: 2026-11-01\nstatus: sent\nsent: 2026-11-${String(1 + days).padStart(2, '0')}`;
    const { medianDays, days } = insightsOf(
      sent(0),
      sent(1),
      sent(2),
      sent(9),
      'status: sent\nsent: 2026-11-01',
    );
    expect(medianDays).toBe(1.5);
    expect(days.map(({ count }) => count)).toEqual([1, 1, 1, 0, 1]);
    expect(insightsOf(sent(0), sent(1), sent(4)).medianDays).toBe(1);
    expect(insightsOf('received: 2026-11-05\nstatus: sent\nsent: 2026-11-01').medianDays).toBeNull();
  });

  it('name doors that letters left open, last ones first, and what there is to do', () => {
    const { doors, actions } = insightsOf(
      'goal: future\nstatus: sent\nsent: 2026-11-01',
      'goal: thanks+connect\nstatus: answered\nsent: 2026-11-03',
      'goal: future\nstatus: draft',
      'goal: thanks\nstatus: sent',
      'goal: future\nstatus: closed',
    );
    expect(doors.map(({ file }) => file)).toEqual(['file:///1.reply.md', 'file:///0.reply.md']);
    expect(actions.map(({ application }) => application.file)).toEqual(['file:///2.reply.md']);
  });

  it('see a pattern in three of a kind and in no fewer', () => {
    const final = 'stage: final\nstatus: closed\nfeedback: You were not the right fit';
    const other = 'stage: screening\nstatus: closed';
    expect(insightsOf(final, final, other, other).patterns).toEqual([]);
    expect(insightsOf(final, final, final, other).patterns).toEqual([
      '3 of 4 rejections came after a final round. It may be worth a look at the stories of your work with stakeholders and of trade-offs.',
      '3 answers say something like "Not the right fit". It cannot be understood by itself. Look for a pattern before changing anything.',
    ]);
    expect(insightsOf('company: A', 'company: B', 'company: C').patterns).toEqual([]);
  });

  it('tell what is worth a look for each stage that occurs', () => {
    const { reviews } = insightsOf('stage: offer', 'company: A', 'stage: offer');
    expect(reviews.map(({ label, count }) => [label, count])).toEqual([
      ['Offer', 2],
      ['Stage not known', 1],
    ]);
    expect(reviews[0]?.area).toMatch(/headcount/);
  });
});

const OPTIONS = { cspSource: 'https://*.example', stylesheet: 'https://x.example/insights.css' };

describe('the page of insights', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
  const page = toPage(
    insightsOf(
      `company: ${JSON.stringify(HOSTILE)}\nrole: ${JSON.stringify(HOSTILE)}\nstage: final\nreceived: 2026-11-18\nnext: ${JSON.stringify(HOSTILE)}`,
      `company: ${JSON.stringify(HOSTILE)}\ngoal: future\nstatus: sent\nsent: 2026-11-19\nreceived: 2026-11-18`,
      `status: skipped\nnext: ${JSON.stringify(HOSTILE)}`,
    ),
    OPTIONS,
  );

  it('shows hostile words as words', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|\son\w+=['"]|<style|\sstyle=/i);
  });

  it('allows styles from one place and nothing else', () => {
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src https://*.example"`);
  });

  it('has a table behind each chart', () => {
    expect(page.match(/<svg/g)?.length).toBe(3);
    expect(page.match(/<details>/g)?.length).toBe(3);
    expect(page.match(/<caption>/g)?.length).toBe(4);
  });

  it('opens drafts by VS Code itself', () => {
    const link = `command:vscode.open?${encodeURIComponent('["file:///1.reply.md"]')}`;
    expect(page).toContain(`href="${link}"`);
  });

  it('says what it is for while there is nothing to show', () => {
    expect(toPage(insightsOf(), OPTIONS)).toContain('No rejection is recorded in this folder yet');
  });
});

describe('a chart', () => {
  it('is told in words, drawn to scale, and empty where there is nothing', () => {
    const chart = toChart({
      id: 'x',
      title: 'A & B',
      columns: ['What', 'How many'],
      bars: [
        { label: 'One', value: 4, note: '1 <late>' },
        { label: 'Two', value: 2 },
        { label: 'None', value: 0 },
      ],
    });
    expect(chart).toContain('<desc id="x-told">One: 4; Two: 2; None: 0</desc>');
    expect([...chart.matchAll(/width="(\d+)"/g)].map(([, width]) => width)).toEqual(['300', '150']);
    expect(chart).toContain('4 (1 &lt;late&gt;)');
    expect(chart).toContain('<title id="x-title">A &amp; B</title>');
  });
});
