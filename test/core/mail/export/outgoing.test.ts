import { describe, expect, it } from 'vitest';
import { ExportError, isPrivateNote, readOutgoing } from '../../../../src/core/mail/export/outgoing.ts';

describe('what goes out', () => {
  it('names nobody where the draft names nobody', () => {
    const nobody = { to: '', subject: '', inReplyTo: null };
    expect(readOutgoing('Hi.\n')).toMatchObject(nobody);
    expect(readOutgoing('---\ngracious: 1\n---\nHi.\n')).toMatchObject(nobody);
  });

  it('is nothing of a private note, and says what to do', () => {
    expect(() => readOutgoing('---\ngracious-private: 1\n---\nI am so angry.\n')).toThrow('Copy by hand');
  });

  it.each([
    ['gracious-private: 1', true],
    ['gracious-private : 1', true],
    ['gracious-private\t: 1', true],
    ['gracious-private-list: 1', false],
    ['gracious: gracious-private', false],
  ])('is private with %j: %j', (line, isPrivate) => {
    expect(isPrivateNote(`---\n${line}\n---\nHi.\n`)).toBe(isPrivate);
  });
});

describe('an error of export', () => {
  it.each([
    ['its own', new ExportError('x'), true],
    ['one of a part that loaded late', Object.assign(new Error('x'), { name: 'ExportError' }), true],
    ['any other error', new Error('x'), false],
    ['what is no error', { name: 'ExportError' }, false],
    ['nothing', null, false],
  ])('is known by its name: %s', (_, value, isExportError) => {
    expect(value instanceof ExportError).toBe(isExportError);
  });
});

describe('a record without an end', () => {
  it.each([
    ['a draft', '---\ngracious: 1\ncompany: Orbis\n\nDear Ada,\n\nThank you.\n'],
    ['a private note', '---\r\ngracious-private: true\r\n\r\nI am furious.\r\n'],
    ['a draft behind a byte order mark', '\ufeff---\ngracious: 1\n\nDear Ada,\n'],
  ])('never leaves: %s', (_, draft) => {
    expect(() => readOutgoing(draft)).toThrow(/front matter at the top has no end/);
  });

  it('is none where a letter only begins with a rule', () => {
    expect(readOutgoing('---\n\nDear Ada,\n\nThank you.\n').text).toContain('Thank you.');
  });
});

describe('a comment without an end', () => {
  it.each([
    ['on a line of its own', 'Dear Ada,\n\n<!-- my note\n\nThank you.\n'],
    ['in a line', 'Dear Ada,\n\nThank you <!-- my note\n\nKind regards,\nSam\n'],
    ['behind a whole one', 'Dear Ada,\n\n<!-- one --> Thank you. <!-- two\n'],
    ['that taking out another made', 'Dear Ada,\n\n<!<!-- one -->-- my note\n'],
  ])('never leaves: %s', (_, draft) => {
    expect(() => readOutgoing(draft)).toThrow(/comment in the letter is not closed/);
  });

  it.each([
    ['in code', 'Dear Ada,\n\nI type `<!--` too often.\n'],
    ['escaped', 'Dear Ada,\n\nI type \\<!-- too often.\n'],
    ['in a block of code', 'Dear Ada,\n\n```\n<!--\n```\n'],
  ])('is none %s', (_, draft) => {
    expect(readOutgoing(draft).text).toContain('<!--');
  });
});
