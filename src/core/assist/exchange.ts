import type { AssistRequest, ReadAnswer, Verdict } from './types.ts';

/** Where the exchange with the model stands. Plain data: the caller does the sending. */
export type Exchange =
  /** Send `request.messages` and nothing else, then go on with `Assistant.next`. */
  | { readonly step: 'ask'; readonly attempt: 1 | 2; readonly request: AssistRequest }
  /** The letter or sentence passed: `verdict.text` may be shown as a diff. */
  | { readonly step: 'accepted'; readonly attempt: 1 | 2; readonly verdict: Verdict }
  /** The model's opinion or explanation, which changes no file. */
  | { readonly step: 'answered'; readonly answer: ReadAnswer & { readonly kind: 'findings' | 'explanation' } }
  /** The person's own text stays. `reasons`: lines for the person; `verdict`: of the last letter, if there was one. */
  | { readonly step: 'fallback'; readonly reasons: readonly string[]; readonly verdict: Verdict | null };
