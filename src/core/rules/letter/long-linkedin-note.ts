import type { LetterRule } from '../../lint/types.ts';
import { LINKEDIN_NOTE_CHARACTERS } from '../../text/stage-policy.ts';
import { isNote } from '../common/letter-shape.ts';

export const longLinkedinNote: LetterRule = {
  id: 'long-linkedin-note',
  severity: 'warning',
  summary: 'A note for a LinkedIn invitation of more than 300 characters.',
  why: 'LinkedIn takes 300 characters with an invitation, so the end of your note would be cut off or refused.',
  limits:
    'A draft is a note when its occasion is `note`, or when its only goal is `connect` and it has no subject.',
  check: ({ draft }) => {
    const first = draft.sentences[0];
    const last = draft.sentences.at(-1);
    if (!isNote(draft) || first === undefined || last === undefined) return [];
    const length = last.end - first.start;
    if (length <= LINKEDIN_NOTE_CHARACTERS) return [];
    return [
      {
        range: { start: first.start + LINKEDIN_NOTE_CHARACTERS, end: last.end },
        message: `This note has ${length} characters and LinkedIn takes ${LINKEDIN_NOTE_CHARACTERS}. Shorten it by ${length - LINKEDIN_NOTE_CHARACTERS}.`,
      },
    ];
  },
  flagged: [
    { draft: `---\noccasion: note\n---\n${'Thank you. '.repeat(27)}Thr«ee.»\n` },
    { draft: `---\ngoal: connect\n---\n${'Thank you. '.repeat(27)}Thr«ee.»\n` },
  ],
  clean: [
    { draft: `---\noccasion: note\n---\n${'Thank you. '.repeat(27)}End\n` },
    { draft: `---\ngoal: connect\nsubject: Thank you\n---\n${'Thank you. '.repeat(40)}\n` },
    { draft: `---\ngoal: feedback+connect\n---\n${'Thank you. '.repeat(40)}\n` },
    { draft: `${'Thank you. '.repeat(40)}\n` },
    { draft: '---\noccasion: note\n---\n' },
  ],
};
