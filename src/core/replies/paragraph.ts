import type { Catalog } from './catalog.ts';
import type { ComposeOptions } from './compose.ts';
import { type ReplyFacts, toContext } from './context.ts';
import type { Piece } from './pieces.ts';
import { render } from './render.ts';
import { pickBySeed } from './seed.ts';
import type { Template } from './template.ts';

/** Makes one part of a letter: a paragraph, a greeting or a sign-off, without line breaks at its ends. */
export function composePart(
  catalog: Catalog,
  part: Template,
  facts: ReplyFacts,
  { mode, seed = 0 }: ComposeOptions,
): readonly Piece[] {
  const pick = pickBySeed(seed, part.id);
  return render(part, { mode, context: toContext(facts), partials: catalog.parts, pick });
}
