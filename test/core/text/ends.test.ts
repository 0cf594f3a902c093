import { describe, expect, it } from 'vitest';
import { withoutEnd } from '../../../src/core/text/ends.ts';

describe('the end of a text', () => {
  it.each([
    ['Nurse – , ', 'Nurse'],
    ['Nurse - Ward 4', 'Nurse - Ward 4'],
    [' - ', ''],
    ['', ''],
  ])('goes where it is of such units: "%s"', (text, rest) => {
    expect(withoutEnd(text, /[\s,–-]/)).toBe(rest);
  });

  it('is found at once behind long runs', () => {
    const text = `${' '.repeat(500_000)}x`;
    expect(withoutEnd(text, /\s/)).toBe(text);
  });
});
