import { describe, expect, it } from 'vitest';
import { isRecordDate } from '../../../src/core/text/dates.ts';

describe('dates of the front matter', () => {
  it.each([
    '2026-11-20',
    '2024-02-29',
    '2026-11-20T09:12:00Z',
    '2026-11-20T09:12:00+01:00',
    '2026-11-20 09:12',
  ])('are %s', text => {
    expect(isRecordDate(text)).toBe(true);
  });

  it.each([
    '',
    '2026-02-31',
    '2026-02-31T09:00:00Z',
    '2025-02-29',
    '2026-13-01',
    '20/11/2026',
    '2026-11-20 soon',
  ])('are not %j', text => {
    expect(isRecordDate(text)).toBe(false);
  });
});
