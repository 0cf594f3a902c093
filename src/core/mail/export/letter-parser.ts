import { parser } from '@lezer/markdown';
import { BOUNDED } from '../../text/bounded-markdown.ts';

/** Reads the Markdown of letters that leave. */
export const LETTER_PARSER = parser.configure(BOUNDED);
