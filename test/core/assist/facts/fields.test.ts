import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../src/core/assist/facts/fields.ts';
import { placeOf } from './reading.ts';

describe('fields of work and life', () => {
  it.each([
    ['patients', 'the ward was calm', true],
    ['whiff', 'it smelled of vinegar', true],
    ['dough', 'croissants all night', true],
    ['patients', 'the depot was calm', false],
    ['dough', 'trams all night', false],
  ])('“%s” belongs to “%s”: %s', async (name, notes, expected) => {
    const { reading, word } = await placeOf(name, `It was about ${name} there.`, { notes });
    expect(reading.sources.ofField(word).length > 0).toBe(expected);
  });

  it('hold two words at least, each once', () => {
    const groups = FIELDS.split(/[|\n]/).map(group => group.split(/\s+/).filter(word => word !== ''));
    const poor = groups.filter(group => group.length > 0 && new Set(group).size < Math.max(2, group.length));
    expect(poor).toEqual([]);
  });
});
