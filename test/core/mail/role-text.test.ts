import { describe, expect, it } from 'vitest';
import { cleanRole } from '../../../src/core/mail/facts/role-text.ts';

describe('the text of a role', () => {
  it.each([
    ['Baker (m/w/d)', 'Baker'],
    ['Baker (m/w/d/x/i/h/v), 80 %', 'Baker, 80 %'],
    ['WARD CLERK FOR THE NIGHT', 'Ward Clerk for the Night'],
    ['THE WARD CLERK', 'THE Ward Clerk'],
    ['SDET', 'SDET'],
    ['– „Baker“ –', 'Baker'],
    ['(Senior) Baker', '(Senior) Baker'],
    ['- (Senior) Baker', '(Senior) Baker'],
    ['(- Baker', 'Baker'],
    ['R-20418: Baker', 'Baker'],
    ['4 Bakers', 'Bakers'],
    ['2026-5581 Baker (Nights) - Dallas, TX', 'Baker (Nights)'],
    ['Baker, Unit 4, TX', 'Baker, Unit 4, TX'],
  ])('is cleaned: %s', (role, clean) => {
    expect(cleanRole(role)).toBe(clean);
  });
});
