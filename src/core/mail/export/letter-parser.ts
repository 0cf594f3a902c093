import { parser } from '@lezer/markdown';
import { NEAR_LINKS } from '../../text/near-links.ts';

/** Reads the Markdown of letters that leave. */
export const LETTER_PARSER = parser.configure(NEAR_LINKS);
