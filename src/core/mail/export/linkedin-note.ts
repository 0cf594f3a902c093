import { LINKEDIN_NOTE_CHARACTERS } from '../../text/stage-policy.ts';
import type { OutgoingLetter } from './outgoing.ts';

/** A note for an invitation on LinkedIn. */
export interface LinkedInNote {
  readonly text: string;
  /** UTF-16 units beyond what LinkedIn takes; 0 when the note fits. */
  readonly excess: number;
}

/** The letter as a LinkedIn note: paragraphs close together, for a note has no room for blank lines. */
export function toLinkedInNote({ text }: OutgoingLetter): LinkedInNote {
  const note = text.trim().replace(/\n{2,}/g, '\n');
  return { text: note, excess: Math.max(0, note.length - LINKEDIN_NOTE_CHARACTERS) };
}
