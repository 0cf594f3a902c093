import type { PatternText, WordClasses } from '../../lint/pattern.ts';

/** A kind of claim that can be made with common words alone. */
export interface ClaimKind {
  readonly id: string;
  /** How an answer makes it. */
  readonly claims: readonly PatternText[];
  /** What in the notes or the draft shows that it is true. */
  readonly own: readonly PatternText[];
  /** What in the mail shows it. */
  readonly mail: readonly PatternText[];
  /** Whether the files must have the very word that makes the claim. */
  readonly sameWord?: true;
  /** Whether it claims nothing behind "could", "would" or "whether". */
  readonly maySuppose?: true;
  /** Whether a wish takes it as true, too: "I hope your back is better". */
  readonly inWishes?: true;
}

/** Word classes of the claims. */
export const CLAIM_CLASSES: WordClasses = {
  ELSE: 'another new other different elsewhere second',
  POST: '~offer ~role ~job ~position ~place ~contract ~post',
  EMPLOYER: '~company ~employer ~organisation ~organization ~team ~firm',
  GOT: '~accept ~receive ~find ~get ~take ~start ~begin ~join ~sign ~choose ~land',
  DEED: 'led built developed taught managed handled created founded run ran supervised coordinated designed launched headed oversaw organised organized delivered achieved headed grown grew raised solved worked',
  STATE: 'head lead manager expert specialist professional leader teacher member owner',
  PRAISE: 'liked loved praised preferred admired impressed adored favoured favored',
  HIGH: 'best strong stronger strongest favourite favorite great top perfect ideal close first second last promising good',
  NEAR: '~come ~get',
  SPAN: 'years months weeks decades hours',
  LONG: 'many several few long countless',
};
