import type { Linter, LintOptions } from '../lint/linter.ts';
import { parseDraft } from '../text/draft.ts';
import type { Exchange } from './exchange.ts';
import type { AssistRequest, AssistTask, Material, RawAnswer, ReadAnswer, Verdict } from './types.ts';

/** How answers are checked: as the person's own text is. */
export type CheckOptions = Pick<LintOptions, 'severities' | 'stage' | 'now' | 'earlier'>;

/**
 * Writes requests to a language model, reads its answers and guards the letter against them. Sends nothing and changes
 * nothing. Builds its word tables once: make one and keep it.
 */
export class Assistant {
  readonly #linter: Linter;

  constructor(linter: Linter) {
    this.#linter = linter;
  }

  /** The messages for a task, with the preview of all that they hold. */
  request(task: AssistTask, material: Material): AssistRequest {
    const { body } = parseDraft(material.draft, this.#linter.lexicon);
    const text = material.draft.slice(body.start, body.end);
    return { task, material, messages: [{ role: 'user', text }], preview: text, shortened: [] };
  }

  /** What an answer is, before any guard looks at it. Never throws on text of any kind. */
  read(_request: AssistRequest, raw: RawAnswer): ReadAnswer {
    return { kind: 'text', text: raw.text };
  }

  /** Judges a whole draft file by rules, length and facts; also for a text of which only parts were taken. */
  check(material: Material, text: string, options: CheckOptions = {}): Verdict {
    const findings = this.#linter.lint(text, { ...options, groups: ['tone', 'letter'] });
    return {
      text,
      accepted: findings.length === 0 && material.draft !== '',
      findings: findings.map(({ range, rule, severity, message }) => ({
        range,
        rule,
        severity,
        message,
        kind: 'rule',
      })),
      provenance: [],
    };
  }

  /** Opens an exchange: the first thing to ask. */
  start(task: AssistTask, material: Material): Exchange {
    return { step: 'ask', attempt: 1, request: this.request(task, material) };
  }

  /** What an answer leads to: a letter, one request for repair, or the text as it was. */
  next(exchange: Exchange & { readonly step: 'ask' }, raw: RawAnswer, options: CheckOptions = {}): Exchange {
    const answer = this.read(exchange.request, raw);
    if (answer.kind !== 'text') return { step: 'fallback', reasons: ['No letter came back.'], verdict: null };
    const verdict = this.check(exchange.request.material, answer.text, options);
    return { step: 'accepted', attempt: exchange.attempt, verdict };
  }
}
