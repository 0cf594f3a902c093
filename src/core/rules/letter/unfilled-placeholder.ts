import type { LetterRule } from '../../lint/types.ts';
import { fillingFor, findPlaceholders } from '../common/placeholders.ts';
import { blocksShowing, SIGN } from '../common/signs.ts';

export const unfilledPlaceholder: LetterRule = {
  id: 'unfilled-placeholder',
  severity: 'error',
  summary: 'A gap of a template that has not been filled in, such as [Company] or ____.',
  why: 'A gap that reaches the reader says that the letter was not written to them. It is the one slip that cannot be explained.',
  limits:
    'Brackets around lower-case words are an aside of yours unless the words are such as “name” or “role”. Code, quoted mail and links are not looked at.',
  check: letter =>
    findPlaceholders(letter.draft, blocksShowing(letter, SIGN.gap)).map(({ start, end }) => {
      const gap = letter.draft.text.slice(start, end);
      const filling = fillingFor(gap, letter.draft.record);
      return {
        range: { start, end },
        message: `${gap} is a gap that has not been filled in. Fill it in or take it out.`,
        suggestions:
          filling === null ? [] : [{ title: `Write: ${filling}`, edits: [{ start, end, text: filling }] }],
      };
    }),
  flagged: [
    { draft: 'Hi «[Name]»,\n\nThank you for letting me know.\n' },
    { draft: '---\ncompany: Example Corp\n---\nI will follow what «[Company]» does next.\n' },
    { draft: '---\nsubject: «Thank you – [Role]»\n---\nThank you for letting me know.\n' },
    { draft: 'I enjoyed our talk about «____».\n' },
    { draft: 'I enjoyed our talk about «{{detail}}».\n' },
    { draft: 'Hi «<first name>», thank you for letting me know.\n' },
    { draft: 'I enjoyed «[one thing you talked about]».\n' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the gap of a snippet
    { draft: 'Thank you for the «${2:role}» interview.\n' },
    { draft: 'Kind regards,\n«Your Name Here»\n' },
    { draft: 'Dear «Hiring Manager Name», thank you for letting me know.\n' },
    { draft: 'Thank you for letting me know about «XXX».\n' },
    { draft: 'Thank you for letting me know.\n\n-- \n«[Your name]»\n' },
  ],
  clean: [
    {
      draft:
        'I liked [your article](https://example.com/name) and [the talk][1].\n\n[1]: https://example.com\n',
    },
    { draft: 'She said "it [the lab] is open", and I came [as you may recall] by train.\n' },
    { draft: '- [ ] call Priya\n- [x] write the letter\n' },
    { draft: 'Thanks for letting me know hun xx\n' },
    { draft: 'Type `[Company]` to get a gap.\n\n> Dear [Name],\n' },
    {
      draft:
        '---\npeople: [Priya Raman, Jo Weber]\n---\nThank you for **everything**, snake_case_name and all.\n',
    },
    { draft: '<!-- [Company] -->\nI have your name on my list, and 5 < 6 > 4.\n' },
  ],
};
