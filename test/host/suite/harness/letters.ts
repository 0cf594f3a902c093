import type { Answers } from './answers.ts';

/** The front matter of a letter after interviews. */
const HEAD = `---
gracious: 1
to: Priya Raman <priya.raman@northwind.example>
subject: Thank you for the update – Data Analyst
company: Northwind
role: Data Analyst
stage: interview
people: [Priya Raman, Jo Weber]
status: draft # my own note
---

`;

/** A letter that nothing stands against, as it came out of a template. */
const PLAIN = `Hi Priya,

Thank you for letting me know, and for the time that you and Jo Weber took to talk to me about the Data Analyst role.

I understand your decision. It was good to hear how the team works, and I came away with a clear picture of it.

If you could name one area that I could strengthen, I would be grateful, and I understand if you cannot share that.

I would be glad to stay in touch, and I wish you and the team every success in the coming months.

Best regards,
Sam
`;

/** A draft as a person has it before a model sees it. */
export const DRAFT = HEAD + PLAIN;

/** What the person remembers of the interviews. */
export const NOTES =
  'Our talk about forecasting with Jo. I would like to hear of other analyst roles in spring.';

/** An honest answer to {@link DRAFT} and {@link NOTES}: two sentences differ, and nothing is made up. */
export const HONEST = PLAIN.replace(
  'It was good to hear how the team works, and I came away with a clear picture of it.',
  'Our talk about forecasting with Jo has stayed with me, and I came away with a clear picture of the team.',
).replace(
  'I would be glad to stay in touch, and I wish you and the team every success in the coming months.',
  'I would be glad to hear of other analyst roles in spring, and I wish you and the team every success.',
);

/** {@link DRAFT} with all parts of the honest answer. */
export const PERSONALISED = HEAD + HONEST;

/** A person who goes on without the mail, gives the notes, and picks these labels where a picker has them. */
export function personWho(...labels: readonly string[]): Answers {
  const wanted = ['Without the mail', ...labels];
  return { pick: shown => shown.find(label => wanted.includes(label)), input: () => NOTES };
}

export const SEND = 'Send it this once';
export const ALLOW = 'Send it, and allow this model in this workspace';
