import { findContacts } from './contacts.ts';
import type { Found, Mark, Reading } from './reading.ts';

/**
 * An address, a handle or a number to call needs the same in the person's own words: the draft, its front matter or the
 * notes. What a mail says does not count, for a mail may ask for anything.
 */
export function checkContacts({ text, sentences, own }: Reading): Found {
  const marks: Mark[] = [];
  for (const sentence of sentences) {
    for (const range of findContacts(text, sentence)) {
      const words = text.slice(range.start, range.end).toLowerCase();
      if (!own.includes(words)) marks.push({ ...range, about: 'address' });
    }
  }
  return { marks, provenance: [] };
}
