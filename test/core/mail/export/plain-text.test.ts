import { describe, expect, it } from 'vitest';
import { markdownToText } from '../../../../src/core/mail/export/plain-text.ts';

describe('in plain text', () => {
  it.each([
    ['a link', '[Me](https://me.example)', 'Me (https://me.example)'],
    ['a link with a title', '[Me](https://me.example "My site")', 'Me (https://me.example)'],
    ['a link between angle brackets', '[Me](<https://me.example/a b>)', 'Me (https://me.example/a b)'],
    ['a link with angle brackets inside', '[Me](https://me.example/<a>b)', 'Me (https://me.example/<a>b)'],
    ['a link that shows its address', '[https://me.example](https://me.example)', 'https://me.example'],
    ['a mail address', '[Write](mailto:a@b.example)', 'Write (a@b.example)'],
    ['a mail address that shows itself', '[a@b.example](mailto:a@b.example)', 'a@b.example'],
    ['a mail address with its scheme', '[mailto:a@b.example](mailto:a@b.example)', 'mailto:a@b.example'],
    [
      'an address that speaks of mailto',
      '[Me](https://me.example/mailto:a)',
      'Me (https://me.example/mailto:a)',
    ],
    [
      'a link with marks in its words',
      '[**Me** at `work`](https://me.example)',
      'Me at work (https://me.example)',
    ],
    ['a picture that is a link', '[![Me](me.png)](https://me.example)', 'Me (me.png) (https://me.example)'],
    ['a link with a title', 'See [me](https://me.example "Me").', 'See me (https://me.example).'],
    ['a picture', '![Me](https://me.example/me.png)', 'Me (https://me.example/me.png)'],
    ['a placeholder', '[your *own* name]', '[your own name]'],
    ['an address alone', '<https://me.example>', 'https://me.example'],
    ['an escape', '2 \\* 2', '2 * 2'],
    ['an entity', 'R&amp;D &lt;team&gt;', 'R&D <team>'],
    ['an entity that is rare', '5 &euro;', '5 &euro;'],
    ['a hard break', 'One\\\nTwo', 'One\nTwo'],
    ['a heading', '## Hi\nJo', 'Hi\nJo'],
    ['a heading below a line', 'One\n\n## Hi', 'One\n\nHi'],
    ['a heading without a space', '#\nJo', 'Jo'],
    ['an underlined heading', 'Hi\n==\nJo', 'Hi\n\nJo'],
    ['code', '```ts\n  const a = 1;  \n```', 'const a = 1;'],
    ['indents of lists', '- One  \n  - Two', '- One\n  - Two'],
    ['blank lines', '\n\nOne\n\n\n\nTwo\n\n', 'One\n\nTwo'],
  ])('reads well: %s', (_, markdown, text) => {
    expect(markdownToText(markdown)).toBe(`${text}\n`);
  });
});
