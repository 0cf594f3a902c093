import type { LetterRule } from '../../lint/types.ts';
import { factRange, hasBody, isDraft } from '../common/letter-shape.ts';

const DAY = 24 * 60 * 60 * 1000;
const LATE_DAYS = 7;

export const lateReply: LetterRule = {
  id: 'late-reply',
  severity: 'information',
  summary: 'More than a week has passed since the rejection.',
  why: 'Within two days an answer is part of the conversation, and within a week it is still welcome. Later it surprises, and a note about new openings serves you better.',
  limits:
    'Needs `received` in the front matter. Letters that were sent, and letters of other occasions, are left alone.',
  check: ({ draft, now }) => {
    const { received, status, occasion } = draft.record;
    if (!isDraft(draft) || !hasBody(draft) || status !== 'draft' || occasion !== 'rejection') return [];
    if (received === undefined || now === null) return [];
    const days = Math.floor((Date.parse(now) - Date.parse(received)) / DAY);
    if (!(days > LATE_DAYS)) return [];
    return [
      {
        range: factRange(draft, 'received'),
        message: `This mail came ${days} days ago. After a week, leave it unanswered or write when a new role opens.`,
      },
    ];
  },
  flagged: [
    {
      draft: '---\nreceived: «2026-11-02»\n---\nThank you for letting me know.\n',
      now: '2026-11-21T10:00:00Z',
    },
    {
      draft: '---\nreceived: «2026-11-02T09:12:00Z»\n---\nThank you for letting me know.\n',
      now: '2026-11-10T09:13:00Z',
    },
  ],
  clean: [
    {
      draft: '---\nreceived: 2026-11-02\n---\nThank you for letting me know.\n',
      now: '2026-11-09T23:00:00Z',
    },
    { draft: '---\nreceived: 2026-11-02\n---\nThank you for letting me know.\n' },
    {
      draft: '---\nreceived: 2026-12-02\n---\nThank you for letting me know.\n',
      now: '2026-11-21T10:00:00Z',
    },
    {
      draft: '---\nreceived: 2026-11-02\nstatus: sent\n---\nThank you for letting me know.\n',
      now: '2027-01-01',
    },
    { draft: '---\nreceived: 2026-11-02\noccasion: opening\n---\nI saw your new role.\n', now: '2027-01-01' },
    { draft: '---\nreceived: 2026-11-02\nstatus: draft\n---\n', now: '2027-01-01' },
  ],
};
