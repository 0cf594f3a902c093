import type { Place } from './error.ts';
import { findField } from './fields.ts';
import type { Piece } from './pieces.ts';
import type { Renderable } from './renderable.ts';
import type { Reference } from './tree.ts';

/** Where a rendering is: in which template, partial and loop. */
export interface Frame {
  readonly template: Renderable;
  /** The tag that is being rendered: the innermost partial's. */
  readonly place: Place;
  /** Field → the label of its gap. */
  readonly asks: ReadonlyMap<string, string>;
  readonly partials: number;
  readonly loop: { readonly person: string; readonly index: number; readonly last: boolean } | null;
}

/** Field → the label of its gap. */
export function toAsks({ fields }: Renderable): ReadonlyMap<string, string> {
  return new Map(fields.map(({ name, label }) => [name, label]));
}

/** The gap for a missing fact; of a derived fact, for the fact that it comes from. */
export function toGap(from: Reference, frame: Frame): Extract<Piece, { kind: 'placeholder' }> {
  const name = from.kind === 'field' ? baseOf(from.name) : 'people';
  const label = frame.asks.get(name) ?? findField(name)?.label ?? name;
  return { kind: 'placeholder', name, label };
}

/** The field that a gap for this one asks for. */
export function baseOf(name: string): string {
  return findField(name)?.of ?? name;
}
