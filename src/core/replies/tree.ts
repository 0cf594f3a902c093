import type { Place } from './error.ts';
import type { HelperName } from './helpers.ts';

/** Where a value comes from: a field of the context, or the person of the `{{#each}}` around it. */
export type Reference =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'this' }
  | { readonly kind: 'loop'; readonly name: 'first' | 'last' | 'index' };

/** The closed subset of Handlebars that is rendered. Everything else is refused when a template is loaded. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly from: Reference;
      readonly helper?: HelperName;
      /** The helper's further argument: `{{position role "opening"}}`. */
      readonly word?: string;
      /** What stands in for a missing fact where nobody fills gaps: `{{company or="your team"}}`. */
      readonly neutral?: string;
    }
  | {
      readonly kind: 'if';
      readonly test: Reference;
      readonly wanted: boolean;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  | {
      readonly kind: 'each';
      readonly list: Reference;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
    }
  /** Only partials can go wrong when they are rendered. */
  | { readonly kind: 'partial'; readonly name: string; readonly place: Place };
