import { describe, expect, it } from 'vitest';
import { isSameRejection } from '../../../src/core/replies/same-rejection.ts';

const MAIL = { company: 'Brunel Works', role: 'Data Analyst', received: '2026-03-02T09:00:00Z' };

describe('two records about one rejection', () => {
  it.each([
    ['the same company and role', MAIL, { company: 'BRUNEL  WORKS', role: 'data analyst' }],
    ['a few days apart', MAIL, { ...MAIL, received: '2026-03-05' }],
    [
      'the same mail, whatever was corrected',
      { ...MAIL, inReplyTo: '<1@brunel.example>' },
      { company: 'Brunel', inReplyTo: '<1@brunel.example>' },
    ],
  ])('%s', (_, a, b) => {
    expect(isSameRejection(a, b)).toBe(true);
    expect(isSameRejection(b, a)).toBe(true);
  });

  it.each([
    ['another role', MAIL, { ...MAIL, role: 'Data Engineer' }],
    ['another company', MAIL, { ...MAIL, company: 'Acme' }],
    ['half a year apart', MAIL, { ...MAIL, received: '2026-09-02' }],
    ['nothing known of either', {}, {}],
    ['a company without a role', { company: 'Acme' }, { company: 'Acme' }],
    [
      'another mail',
      { ...MAIL, inReplyTo: '<1@brunel.example>' },
      { ...MAIL, inReplyTo: '<2@brunel.example>' },
    ],
  ])('%s: two rejections', (_, a, b) => {
    expect(isSameRejection(a, b)).toBe(false);
  });
});
