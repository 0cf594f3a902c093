import type { Draft, DraftRecord, LetterRule } from '../../lint/types.ts';
import { OCCASION_POLICY } from '../../text/stage-policy.ts';
import { isKey, setFact } from '../common/edits.ts';
import { factRange, hasBody, isDraft, isNote } from '../common/letter-shape.ts';

export const missingSubject: LetterRule = {
  id: 'missing-subject',
  severity: 'warning',
  summary: 'A draft without a subject line.',
  why: 'A subject that names the role tells a busy reader at once who writes and about what. Without one a mail looks like junk.',
  limits: 'Only drafts with front matter and a letter to send are looked at. LinkedIn notes have no subject.',
  check: ({ draft }) => {
    if (!isDraft(draft) || !hasBody(draft) || isNote(draft)) return [];
    if (!OCCASION_POLICY[draft.record.occasion].letter || hasSubject(draft)) return [];
    const subject = subjectFor(draft.record);
    const edit = setFact(draft, 'subject', subject);
    return [
      {
        range: factRange(draft, 'subject'),
        message: 'This letter has no subject. Name the role in one, or your name and the position.',
        suggestions: edit === null ? [] : [{ title: `Add the subject: ${subject}`, edits: [edit] }],
      },
    ];
  },
  flagged: [
    {
      draft: `---
gracious: «1»
role: Data Analyst
---
Thank you for letting me know.
`,
    },
    {
      draft: `---
to: «Priya Raman <priya@example.com>»
---
Thank you for letting me know.
`,
    },
    {
      draft: `---
gracious: 1
«subject»:
---
Thank you for letting me know.
`,
    },
    {
      draft: `---
gracious: 1
subject: «""»
---
Thank you for letting me know.
`,
    },
  ],
  clean: [
    { draft: '---\ngracious: 1\nsubject: Re: your letter\n---\nThank you for letting me know.\n' },
    { draft: '---\ngracious: 1\nsubject: Thank you\n---\nThank you for letting me know.\n' },
    { draft: '---\ngracious: 1\noccasion: note\n---\nThank you for letting me know.\n' },
    { draft: '---\ngracious: 1\ngoal: connect\n---\nThank you for letting me know.\n' },
    { draft: '---\ngracious: 1\nstatus: skipped\n---\n' },
    { draft: '---\ntitle: My blog\n---\nThank you for reading.\n' },
    { draft: 'Thank you for letting me know.\n' },
  ],
};

/** A value that cannot be read is a problem of the front matter, and no missing one. */
function hasSubject({ text, record, frontMatter }: Draft): boolean {
  if (record.subject !== undefined) return true;
  const range = frontMatter?.values.get('subject');
  return (
    range !== undefined && /[\p{L}\p{N}]/u.test(text.slice(range.start, range.end)) && !isKey(text, range)
  );
}

function subjectFor({ role, occasion }: DraftRecord): string {
  const isQuestion = occasion === 'waiting';
  if (role !== undefined) return `${isQuestion ? 'A short question' : 'Thank you'} – ${role}`;
  return isQuestion ? 'A short question' : 'Thank you for your message';
}
