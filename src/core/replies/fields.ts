/** How a field may be used: `text` is written, `people` listed, `date` worded by a helper, `flag` tested. */
export type FieldKind = 'text' | 'people' | 'date' | 'flag';

/** A fact that templates may use. */
export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What a placeholder for it says, in brackets. */
  readonly label: string;
  /** The field that a gap for this one asks for, where it is derived. */
  readonly of?: string;
  /** What it holds and, for phrases, the form that fits the sentences. */
  readonly about: string;
}

/** Every field of the built-in templates. User templates may declare more, as text. */
export const FIELDS: readonly Field[] = [
  { name: 'name', kind: 'text', label: 'Your name', about: 'The writer, as the letter is signed.' },
  { name: 'contact', kind: 'text', label: 'Their name', about: 'The person to greet.' },
  { name: 'company', kind: 'text', label: 'Company', about: 'The company.' },
  { name: 'role', kind: 'text', label: 'Role', about: 'The role applied for, without "the" and "role".' },
  { name: 'requisition', kind: 'text', label: 'Requisition', about: 'The number of the posting.' },
  { name: 'people', kind: 'people', label: 'Names of the people you met', about: 'The people met.' },
  {
    name: 'met',
    kind: 'people',
    of: 'people',
    label: '',
    about:
      'The people met by first name, the contact as "you": "you and Jo". Derived from people and contact.',
  },
  {
    name: 'others',
    kind: 'people',
    label: 'Names',
    about: 'The people met, without the contact. Derived; never a gap.',
  },
  {
    name: 'detail',
    kind: 'text',
    label: 'one thing you talked about',
    about:
      'One thing that stayed with the writer, as words that fit behind "I enjoyed": "our talk about pricing".',
  },
  {
    name: 'area',
    kind: 'text',
    label: 'one area, such as case interviews',
    about: 'The area in which a pointer would help, or which their feedback was about: "case interviews".',
  },
  {
    name: 'nextStep',
    kind: 'text',
    label: 'what you will do with it',
    about: 'What the writer will do, as words that fit behind "I plan to": "rework my examples".',
  },
  { name: 'opening', kind: 'text', label: 'New role', about: 'A role that opened later.' },
  {
    name: 'wrong',
    kind: 'text',
    label: 'What their mail says',
    about: 'The words of their mail that are mistaken.',
  },
  { name: 'right', kind: 'text', label: 'What it should say', about: 'The words that belong there.' },
  { name: 'received', kind: 'date', label: 'Date of their mail', about: 'When their mail came (ISO 8601).' },
  { name: 'internal', kind: 'flag', label: '', about: 'The writer works at the company.' },
  { name: 'closed', kind: 'flag', label: '', about: 'The role was closed, and nobody got it.' },
  { name: 'offered', kind: 'flag', label: '', about: 'They offered feedback.' },
  {
    name: 'formal',
    kind: 'flag',
    label: '',
    about: 'Their mail calls the writer by surname; `contact` is then the whole name, or title and surname.',
  },
  { name: 'after.application', kind: 'flag', label: '', about: 'The stage is application.' },
  { name: 'after.screening', kind: 'flag', label: '', about: 'The stage is screening.' },
  { name: 'after.interview', kind: 'flag', label: '', about: 'The stage is interview.' },
  { name: 'after.final', kind: 'flag', label: '', about: 'The stage is final.' },
  { name: 'after.offer', kind: 'flag', label: '', about: 'The stage is offer.' },
  {
    name: 'after.interviews',
    kind: 'flag',
    label: '',
    about: 'The stage is interview, final or offer: they have met the writer.',
  },
];

/** A field's entry, or `undefined`. */
export function findField(name: string): Field | undefined {
  return FIELDS.find(field => field.name === name);
}
