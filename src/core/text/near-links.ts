import type { MarkdownConfig } from '@lezer/markdown';

/** UTF-16 units of a paragraph in which links are read; finding them costs quadratic time, and no letter has a longer one. */
const LINKED = 8000;

/** For the Markdown parser: brackets farther behind in a paragraph are no links. */
export const NEAR_LINKS: MarkdownConfig = {
  parseInline: [
    {
      name: 'FarLinkEnd',
      before: 'LinkEnd',
      parse: (cx, next, at) => (next === 0x5d && at - cx.offset > LINKED ? at + 1 : -1),
    },
  ],
};
