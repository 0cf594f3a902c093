import type { Linter } from '../lint/linter.ts';
import { type Draft, parseDraft } from '../text/draft.ts';
import type { Range } from '../text/range.ts';
import { readAnswer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { createFactLexicon, type FactLexicon } from './facts/lexicon.ts';
import { guardDraft } from './guard.ts';
import { leaveOutUnproven } from './leave-out.ts';
import { letterOf, withWords } from './letter-place.ts';
import { buildRepair, REPAIRABLE } from './repair.ts';
import { buildRequest } from './request.ts';
import type {
  AssistRequest,
  AssistTask,
  CheckOptions,
  Material,
  RawAnswer,
  ReadAnswer,
  Verdict,
} from './types.ts';

/**
 * Writes requests to a language model, reads its answers and guards the letter against them. Sends nothing and changes
 * nothing. Builds its word tables once: make one and keep it.
 */
export class Assistant {
  readonly #linter: Linter;
  readonly #lexicon: FactLexicon;

  constructor(linter: Linter) {
    this.#linter = linter;
    this.#lexicon = createFactLexicon();
  }

  /** The messages for a task, with the preview of all that they hold. */
  request(task: AssistTask, material: Material): AssistRequest {
    return buildRequest(task, material, this.#parse(material.draft));
  }

  /** What an answer is, before any guard looks at it. Never throws on text of any kind. */
  read(request: AssistRequest, raw: RawAnswer): ReadAnswer {
    return readAnswer(request, raw, this.#parse(request.material.draft));
  }

  /** Judges a whole draft file by rules, length, form and facts; also one of which only parts were taken. */
  check(material: Material, text: string, options: CheckOptions = {}): Verdict {
    return guardDraft({ text, changed: null }, material, this.#linter, this.#lexicon, options);
  }

  /**
   * What is left of a letter that did not pass when the sentences go that nothing in the person's files proves; `null` when
   * that does not pass either. For the person to ask for: a model that insists on what is untrue deserves no trust unasked.
   */
  rest(material: Material, refused: Verdict, options: CheckOptions = {}): Verdict | null {
    const text = leaveOutUnproven(refused, this.#parse(refused.text));
    if (text === null) return null;
    const verdict = this.check(material, text, options);
    return verdict.accepted ? verdict : null;
  }

  /** Opens an exchange: the first thing to ask. */
  start(task: AssistTask, material: Material): Exchange {
    return { step: 'ask', attempt: 1, request: this.request(task, material) };
  }

  /** What an answer leads to: a letter, one request for repair, or the text as it was. */
  next(exchange: Exchange & { readonly step: 'ask' }, raw: RawAnswer, options: CheckOptions = {}): Exchange {
    const { request, attempt } = exchange;
    const answer = this.read(request, raw);
    if (answer.kind === 'findings' || answer.kind === 'explanation') return { step: 'answered', answer };
    if (answer.kind === 'unusable') {
      const mayRepair = attempt === 1 && REPAIRABLE.has(answer.fault) && isForText(request.task);
      if (mayRepair)
        return { step: 'ask', attempt: 2, request: buildRepair(request, raw.text, answer.fault) };
      return { step: 'fallback', reasons: [answer.message], verdict: null };
    }
    const verdict = this.#guard(request, answer.text, options);
    if (verdict.accepted) return { step: 'accepted', attempt, verdict };
    if (attempt === 1)
      return { step: 'ask', attempt: 2, request: buildRepair(request, answer.text, verdict) };
    return { step: 'fallback', reasons: reasonsOf(verdict), verdict };
  }

  #guard({ task, material }: AssistRequest, words: string, options: CheckOptions): Verdict {
    const original = this.#parse(material.draft);
    if (task.kind !== 'rewrite') return this.check(material, withLetter(original, words), options);
    const text = withWords(original, task.sentence, words);
    const changed: Range = { start: task.sentence.start, end: task.sentence.start + words.length };
    return guardDraft({ text, changed }, material, this.#linter, this.#lexicon, options);
  }

  #parse(text: string): Draft {
    return parseDraft(text, this.#linter.lexicon);
  }
}

function isForText({ kind }: AssistTask): boolean {
  return kind === 'personalise' || kind === 'soften' || kind === 'rewrite';
}

/** The draft with another letter; an empty one gets an empty line above and a line break at the end. */
function withLetter(draft: Draft, letter: string): string {
  const place = letterOf(draft);
  if (place.start < place.end) return withWords(draft, place, letter);
  return withWords(draft, { start: draft.body.start, end: draft.body.start }, `\n${letter}\n`);
}

/** Why the person's own text stays, with at most three of the findings. */
function reasonsOf({ findings }: Verdict): readonly string[] {
  const some = findings.slice(0, 3).map(({ message }) => message);
  return [
    'The letter of the model did not pass the checks, also not at the second try. Your text stays as it is.',
    ...some,
  ];
}
