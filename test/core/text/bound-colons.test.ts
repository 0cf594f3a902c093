import { describe, expect, it } from 'vitest';
import { BOUND_COLON, withBoundColons } from '../../../src/core/text/bound-colons.ts';

const bound = (yaml: string) => withBoundColons(yaml).replaceAll(BOUND_COLON, '§ ');

describe('colons inside plain values', () => {
  it.each([
    ['subject: Re: Hello: you', 'subject: Re§ Hello§ you'],
    ['in-reply_to9:   Re: x', 'in-reply_to9:   Re§ x'],
    ['a: Re: x\nb: Re: y\n', 'a: Re§ x\nb: Re§ y\n'],
    ['a: Re:x', 'a: Re:x'],
  ])('of %j are bound', (yaml, expected) => {
    expect(bound(yaml)).toBe(expected);
    expect(withBoundColons(yaml)).toHaveLength(yaml.length);
  });

  it.each([
    'a: "Re: x"',
    'a: [Re: x]',
    'a: 1: x',
    ' a: Re: x',
    '- a: Re: x',
    'a:Re: x',
    '9a: Re: x',
    'Re: ',
    'x',
    '',
    '# a: Re: x',
  ])('of %j are left', yaml => expect(withBoundColons(yaml)).toBe(yaml));
});
