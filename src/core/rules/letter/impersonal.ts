import type { Letter, LetterRule } from '../../lint/types.ts';
import { greetingOf, isLetter, openingOf } from '../common/letter-shape.ts';
import { GREETING_WORDS, knownNames, NOBODY, TITLES, toKey } from '../common/names.ts';

/** Words people use when they name something they saw, heard or talked about. */
const DETAIL =
  /\b(?:conversations?|discussion|discussed|talk(?:ed|ing)? (?:about|with|through)|chat|exercise|case|project|presentation|tour|workshop|session|lab|story|stories|demo|question (?:about|on)|questions (?:about|on|you)|hearing (?:about|how|that)|heard (?:about|how)|learn(?:ed|t|ing)? (?:about|how|that|from)|described|explained|showed|shown|told me|walked me|seeing how|saw how|your (?:work|plans|approach|idea|ideas|point|advice) (?:on|for|to|about|of|with))\b/i;

export const impersonal: LetterRule = {
  id: 'impersonal',
  severity: 'information',
  summary: 'After an interview: no name and no detail. After a final round: no detail.',
  why: 'You met people, and they remember you. A letter that could go to anyone wastes that; one name or one thing you talked about keeps it.',
  limits:
    'Any name, number, capitalised word or mention of a conversation counts. Only for answers to a rejection after an interview or a final round.',
  check: letter => {
    const { draft, stage } = letter;
    if ((stage !== 'interview' && stage !== 'final') || draft.record.occasion !== 'rejection') return [];
    if (hasDetail(letter) || (stage === 'interview' && namesSomebody(letter)) || !isLetter(letter)) return [];
    return [
      {
        range: openingOf(draft),
        message:
          'This letter could go to anyone. Name one person or one thing from your conversation that you remember.',
      },
    ];
  },
  flagged: [
    {
      draft: `---
stage: interview
---
«Dear Hiring Team,»

Thank you for letting me know. I understand your decision, and I wish you all the best.

Kind regards,
Sam
`,
    },
    {
      draft: `---
stage: final
company: Example Corp
---
«Hi Priya,»

Thank you for letting me know. I understand your decision, and I wish everyone at Example Corp well.

Kind regards,
Sam
`,
    },
  ],
  clean: [
    {
      draft:
        '---\nstage: interview\n---\nHi Priya,\n\nThank you for letting me know. I wish you well.\n\nSam\n',
    },
    {
      draft:
        '---\nstage: final\n---\nHi Priya,\n\nThank you. Our conversation about pricing stayed with me.\n',
    },
    { draft: '---\nstage: final\n---\nHi Priya,\n\nThank you. Please thank Jo for the coffee.\n' },
    { draft: '---\nstage: application\n---\nHello,\n\nThank you for letting me know. I wish you well.\n' },
    { draft: '---\nstage: final\nstatus: skipped\n---\n' },
  ],
};

/** The sentences of the body without the greeting. */
function bodyOf({ draft }: Letter): readonly string[] {
  const body = draft.sentences.filter(each => each.part === 'body');
  return body.map(each => draft.text.slice(each.contentStart, each.end));
}

/** A talk, a number or a name inside a sentence that is not the company's or the role's. */
function hasDetail(letter: Letter): boolean {
  const body = bodyOf(letter);
  if (body.some(each => DETAIL.test(each) || /\d/.test(each))) return true;
  const { company = '', role = '' } = letter.draft.record;
  const given = new Set(`${company} ${role}`.split(/\s+/).map(toKey));
  return body.flatMap(capitalsInside).some(word => !given.has(toKey(word)) && !/^I['’]/.test(word));
}

/** Words with a capital that stand behind a small letter, a comma or a semicolon and one space. */
function capitalsInside(text: string): readonly string[] {
  const parts = text.split(' ');
  return parts.flatMap((part, index) => {
    const isInside = /[\p{Ll},;]$/u.test(parts[index - 1] ?? '');
    return isInside ? (/^\p{Lu}[\p{L}'’-]+/u.exec(part) ?? []) : [];
  });
}

function namesSomebody(letter: Letter): boolean {
  const { draft } = letter;
  const greeting = greetingOf(draft);
  const greeted =
    greeting === null
      ? []
      : (draft.text.slice(greeting.start, greeting.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []);
  if (greeted.some(word => ![GREETING_WORDS, NOBODY, TITLES].some(words => words.has(toKey(word)))))
    return true;
  const known = knownNames(draft.record);
  return bodyOf(letter)
    .flatMap(each => each.split(/[^\p{L}'’-]+/u))
    .some(word => /^\p{Lu}/u.test(word) && known.has(toKey(word)));
}
