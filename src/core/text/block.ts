import type { Range } from './range.ts';
import type { Hole } from './tokens.ts';

/** A paragraph, heading or list item of the writer's own words. */
export interface Block extends Range {
  /** Stretches inside that are not the writer's words, sorted. */
  readonly holes: readonly Hole[];
}

/** An HTML comment, where directives live. */
export interface Comment extends Range {
  readonly text: string;
}
