import type { Context } from './context.ts';
import type { Node } from './tree.ts';

/**
 * `tabstops`: a gap for each fact that the template would like to have. `text`: neutral words stand in for missing facts,
 * and sentences that need one are left out.
 */
export type Mode = 'tabstops' | 'text';

/** A field that a template would like to have. */
export interface AskedField {
  readonly name: string;
  /** What its gap says, in brackets. */
  readonly label: string;
}

/** A template or partial, ready to be rendered. Plain data, so that the built-in ones come ready-made. */
export interface Renderable {
  readonly id: string;
  /** What is asked for in `tabstops` mode. */
  readonly fields: readonly AskedField[];
  readonly wordings: readonly { readonly body: readonly Node[] }[];
}

/** What one rendering needs besides the template. */
export interface RenderOptions {
  readonly mode: Mode;
  readonly context: Context;
  readonly partials: ReadonlyMap<string, Renderable>;
  /** Which of `count` wordings of a template or partial to take, from 0. */
  readonly pick: (id: string, count: number) => number;
}
