import type { Range } from '../../text/range.ts';
import { weighsForKind } from './kind.ts';
import type { Scene } from './scene.ts';

/** What a rejection holds out besides, with the words that do. */
export interface Alternative {
  readonly kind: 'offer' | 'invite';
  readonly range: Range;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** A second role: "for the Junior role instead", "interview for Deputy Ward Manager". */
const ANOTHER =
  /\b(?:interview(?:s|ing)?|meet(?:ing)?|call|chat|talk|conversation|role|position|post|job|vacancy|opening|instead)\b/i;

/** An invitation to apply, to look around or to write is an open door and no more. */
const DOOR =
  /\b(?:appl(?:y|ying|ication)|career|website|page|job alerts?|talent|network|connect|linkedin|feedback|debrief|in touch|keep an eye)\b/i;

/** What is offered, or whereto the reader is invited, in the sentence that refuses or behind it. */
export function findAlternative(text: string, { hits, layout }: Scene): Alternative | null {
  const refusal = hits.find(
    hit => hit.sign === 'rejection' && hit.weight >= 2 && hit.sentence >= 0 && weighsForKind(hit),
  );
  if (refusal === undefined) return null;
  for (const hit of hits) {
    if (hit.sign !== 'offer' && hit.sign !== 'invite') continue;
    if (hit.weight < 3 || hit.start < refusal.end || !weighsForKind(hit)) continue;
    const sentence = layout.sentences[hit.sentence];
    if (sentence === undefined) continue;
    const words = text.slice(Math.max(sentence.start, refusal.end), sentence.end);
    if (ANOTHER.test(words) && !DOOR.test(words))
      return { kind: hit.sign, range: hit, sentence: hit.sentence };
  }
  return null;
}
