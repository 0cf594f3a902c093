import { describe, expect, it } from 'vitest';
import { toLetterMarkdown } from '../../../../src/core/mail/export/letter-markdown.ts';

describe('what only the writer sees', () => {
  it.each([
    ['a comment above the letter', '<!-- x -->\nHi.\n', 'Hi.\n'],
    ['a comment below the letter', 'Hi.\n<!-- x -->', 'Hi.\n'],
    ['a comment between blanks', 'One.\n  <!-- x -->  \nTwo.\n', 'One.\nTwo.\n'],
    ['a comment between tabs', 'One.\n\t<!-- x -->\t\nTwo.\n', 'One.\nTwo.\n'],
    ['a comment between words', 'One, <!-- x -->two.\n', 'One, two.\n'],
    ['a comment behind the last word of a line', 'One. <!-- x -->\nTwo.\n', 'One. \nTwo.\n'],
    ['a comment before words of its line', '<!-- x --> One.\nTwo.\n', ' One.\nTwo.\n'],
    ['a comment over lines before words', 'One.\n<!-- x\ny --> Two.\n', 'One.\n Two.\n'],
    ['each comment of a line that begins with one', '<!-- x -->One <!-- y -->two.\n', 'One two.\n'],
    ['a comment among tags', '<p>\nOne. <!-- x -->\n</p>\n', 'One. \n'],
    ['a comment in an indented paragraph', 'One.\n\n    Two<!-- x -->.\n', 'One.\n\n    Two.\n'],
    [
      'a comment far behind in a paragraph',
      `${'One. '.repeat(2000)}<!-- x -->two.\n`,
      `${'One. '.repeat(2000)}two.\n`,
    ],
    [
      'a comment in a long quotation',
      `> One\n${'> and\n'.repeat(600)}> <!-- x -->two.\n`,
      `> One\n${'> and\n'.repeat(600)}> two.\n`,
    ],
    ['a comment deep in lists', `${'1. '.repeat(40)}One<!-- x -->.\n`, `${'1. '.repeat(40)}One.\n`],
    ['an instruction', 'One <?x?>two.\n', 'One two.\n'],
    ['an instruction that opens a line', '<?x?> One.\n', ' One.\n'],
    ['tags around the first word', '<b>One</b> two.\n', 'One two.\n'],
    ['tags around the last word', 'One <b>two</b>', 'One two'],
    ['front matter', '---\nto: Jo\n---\nHi.\n', 'Hi.\n'],
    ['line ends of other systems', 'One\r\nTwo\rThree\n', 'One\nTwo\nThree\n'],
    ['a gap longer than any line', `One${' '.repeat(200)}two.\n`, `One${' '.repeat(80)}two.\n`],
  ])('goes: %s', (_, draft, letter) => {
    expect(toLetterMarkdown(draft)).toBe(letter);
  });

  it.each([
    ['a comment without an end', 'One.\n\n<!-- x\n\nTwo.\n'],
    ['a comment without an end in a line', 'One <!-- x\n\nTwo.\n'],
    ['an instruction without an end', 'One.\n\n<?x\n\nTwo.\n'],
    ['a declaration', 'One <!X two> three.\n'],
    ['marks in code', 'One `<!-- x -->` two.\n'],
  ])('is not taken for it: %s', (_, letter) => {
    expect(toLetterMarkdown(letter)).toBe(letter);
  });
});

/** Words of nine letters and a space, up to a length. */
const words = (length: number) => 'sometimes '.repeat(length / 10 + 1).slice(0, length - 1);

describe('the end of a line', () => {
  const AT_55 = `${words(55)}x`;
  const AT_120 = `${words(120)}.`;
  const AT_121 = `${words(121)}.`;
  const LONG = `${words(150)}, and so on`;

  it.each([
    ['the next word would have fit', AT_55, 'gift for you'],
    ['a long line ends a sentence and the next begins one', AT_121, 'Sam'],
    ['a backslash ends it', `${words(75)}\\`, 'sometimes more'],
    ['two spaces end it', `${words(75)}  `, 'sometimes more'],
  ])('stays where %s', (_, line, next) => {
    expect(toLetterMarkdown(`${line}\n${next}\n`)).toBe(`${line}\n${next}\n`);
  });

  it.each([
    ['the next word would not have fit', AT_55, 'gifts for you'],
    ['an editor that wraps at 120 columns broke the paragraph', AT_120, 'Sam'],
    ['a long line ends in the middle of a sentence', LONG, 'Sam'],
    ['a long line is followed by a small letter', AT_121, 'then more'],
  ])('goes where %s', (_, line, next) => {
    expect(toLetterMarkdown(`${line}\n${next}\n`)).toBe(`${line} ${next}\n`);
  });

  it('goes with the blanks around it', () => {
    const line = `${words(75)}x`;
    expect(toLetterMarkdown(`- ${line} \n  sometimes more\n`)).toBe(`- ${line} sometimes more\n`);
    expect(toLetterMarkdown(`${line}\n\t sometimes more\n`)).toBe(`${line} sometimes more\n`);
  });

  it('stays in a quote', () => {
    const quote = `> ${words(75)}x\n> sometimes more\n`;
    expect(toLetterMarkdown(quote)).toBe(quote);
  });
});
