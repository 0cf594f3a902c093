import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/core/text/draft.ts';
import { createLexicon } from '../../../src/core/text/lexicon.ts';

const lexicon = createLexicon(['why', 'not']);
const draft = (text: string) => parseDraft(text, lexicon);

/** The writer's own sentences, without greeting and holes. */
function own(text: string): readonly string[] {
  const { sentences, blocks } = draft(text);
  return sentences.map(({ start, end, block }) => {
    let words = '';
    let position = start;
    for (const hole of blocks[block]?.holes ?? []) {
      if (hole.end <= position || hole.start >= end) continue;
      words += text.slice(position, hole.start) + (hole.opaque ? '▮' : '');
      position = hole.end;
    }
    return (words + text.slice(position, end)).replace(/\s+/g, ' ').trim();
  });
}

describe('own prose', () => {
  it.each([
    ['front matter', '---\nrole: Why not\n---\nMine.\n', ['Mine.']],
    ['fenced code', 'Mine.\n\n```\nWhy not?\n```\n\nMine too.\n', ['Mine.', 'Mine too.']],
    ['inline code', 'Type `why not` here.\n', ['Type ▮ here.']],
    ['a comment of its own', 'Mine.\n\n<!-- Why not? -->\n\nMine too.\n', ['Mine.', 'Mine too.']],
    ['a comment inside', 'Mine <!-- Why not? --> is here.\n', ['Mine is here.']],
    ['tags', 'Mine is <b>bold</b>.\n', ['Mine is bold.']],
    ['link targets', 'Read [my page](https://why.example/not).\n', ['Read my page.']],
    ['pictures', 'Mine ![why not](a.png) is here.\n', ['Mine is here.']],
    ['quotes', '> Why not?\n\nMine.\n', ['Mine.']],
    ['quotes without a blank line', 'Mine.\n> Why not?\n> Why?\nMine too.\n', ['Mine.', 'Mine too.']],
    ['quotes of quotes', '>> Why?\n> > Why not?\n\nMine.\n', ['Mine.']],
    ['a signature', 'Mine.\n\n-- \nWhy Not Ltd\nPhone 1\n', ['Mine.']],
    ['a placeholder tag', 'Hi there, <first name> is it.\n', ['Hi there, ▮ is it.']],
  ])('leaves out %s', (_, text, expected) => {
    expect(own(text)).toEqual(expected);
  });

  it.each([
    ['Gmail', 'On Fri, 20 Nov 2026 at 10:12, Priya Raman <priya@example.com> wrote:\n\n> Why not?\n'],
    [
      'Gmail without quote marks',
      'On Fri, 20 Nov 2026 at 10:12, Priya Raman <priya@example.com> wrote:\n\nWhy not?\n',
    ],
    [
      'Gmail broken into lines',
      'On Fri, 20 Nov 2026 at 10:12, Priya Raman\n<priya@example.com> wrote:\n\nWhy not?\n',
    ],
    [
      'Outlook',
      'From: Priya Raman\nSent: 20 November 2026 10:12\nTo: Sam Okoro\nSubject: Your application\n\nWhy not?\n',
    ],
    [
      'Outlook below a line',
      '________________________________\nFrom: Priya Raman <p@example.com>\nSent: Friday\nTo: Sam\nSubject: x\n\nWhy not?\n',
    ],
    ['Outlook, original message', '-----Original Message-----\nFrom: Priya\n\nWhy not?\n'],
    ['a forwarded message', '---------- Forwarded message ---------\nFrom: Priya\nDate: today\n\nWhy not?\n'],
    [
      'Outlook for the phone, in bold',
      '*From:* Priya\n*Sent:* Friday\n*To:* Sam\n*Subject:* x\n\nWhy not?\n',
    ],
  ])('ends at a thread of %s', (_, thread) => {
    expect(own(`Mine.\n\n${thread}`)).toEqual(['Mine.']);
    expect(own(`Mine.\r\n\r\n${thread.replace(/\n/g, '\r\n')}`)).toEqual(['Mine.']);
  });

  it('goes on below an inline reply', () => {
    const text = 'On 20 Nov 2026, Priya <p@example.com> wrote:\n> Why not?\n\nMine.\n\n> Why?\n\nMine too.\n';
    expect(own(text)).toEqual(['Mine.', 'Mine too.']);
  });

  it.each([
    ['a sentence that begins with On', 'On 3 May I wrote to you about the role.\n'],
    ['a line that begins with From', 'From: the bottom of my heart, thank you.\n'],
    ['a rule', 'Mine.\n\n---\n\nMine too.\n'],
    ['a list with dashes', '- Mine.\n- Mine too.\n'],
  ])('does not end at %s', (_, text) => {
    expect(own(text).length).toBeGreaterThan(0);
    expect(draft(text).ownEnd).toBe(text.length);
  });

  it('keeps headings, list items and indented text', () => {
    expect(own('# Hello\n\n- One thing.\n- Two things.\n\n    Indented, as in a letter.\n')).toEqual([
      'Hello',
      'One thing.',
      'Two things.',
      'Indented, as in a letter.',
    ]);
  });

  it('joins what a comment line alone parts', () => {
    const text =
      'I would like to thank you for the day that I spent with all of\n<!-- note -->\nyou there.\n';
    expect(own(text)).toEqual(['I would like to thank you for the day that I spent with all of you there.']);
  });

  it('finds comments for directives, in offsets of the whole text', () => {
    const text = '---\nrole: x\n---\nMine. <!-- a -->\n\n<!-- b -->\nMine.\n';
    expect(draft(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<!-- a -->',
      '<!-- b -->',
    ]);
  });

  it('finds comments in a block of HTML', () => {
    const text = '<first name> <!-- a -->\nMine. <!-- b --> Mine too.\n';
    expect(draft(text).comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<!-- a -->',
      '<!-- b -->',
    ]);
  });

  it('is empty for an empty body', () => {
    expect(own('---\nrole: x\n---\n')).toEqual([]);
    expect(own('')).toEqual([]);
    expect(own('> Why?\n')).toEqual([]);
  });
});
