import { Amender } from '../text/amend.ts';
import { type Common, commonOf } from '../text/common.ts';
import { type Draft, parseDraft, type Sentence } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { alikeIn, type Known, sameHits, toJudgement, toKnown } from './known.ts';
import { isOneParagraph, type Opinion } from './second-opinion.ts';
import type { Judgement } from './tone.ts';
import type { Diagnostic, Examination, LintOptions } from './types.ts';

/** What a session asks of its linter. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly judge: (draft: Draft) => Judgement;
  readonly review: (draft: Draft, judgement: Judgement, opinions: (Opinion | undefined)[]) => Judgement;
  readonly looksBack: (word: number) => boolean;
  readonly signsOf: (draft: Draft, sentences: readonly Sentence[]) => readonly number[];
  readonly finish: (
    draft: Draft,
    judgement: Judgement,
    signs: readonly number[],
    options: LintOptions,
  ) => Examination;
}

/** The text that was checked last. */
interface Last {
  readonly draft: Draft;
  readonly known: readonly Known[];
  readonly judgement: Judgement;
  readonly signs: readonly number[];
  readonly model: boolean;
}

/**
 * Checks one text again and again while it is written: says what `Linter.examine` says, and judges only the sentences
 * that changed since the text before, and of the model's doubts only those of their paragraphs.
 */
export class Session {
  readonly #engine: Engine;
  readonly #amender: Amender;
  #last: Last | null = null;
  /** What the last two texts had in common. */
  #common = NOTHING_ALIKE;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#amender = new Amender(engine.lexicon);
  }

  lint(text: string, options: LintOptions = {}): readonly Diagnostic[] {
    return this.examine(text, options).diagnostics;
  }

  examine(text: string, options: LintOptions = {}): Examination {
    const model = options.model !== false;
    if (this.#last?.draft.text !== text || this.#last.model !== model) this.#last = this.#read(text, model);
    const { draft, judgement, signs } = this.#last;
    return this.#engine.finish(draft, judgement, signs, options);
  }

  #read(text: string, model: boolean): Last {
    const { lexicon } = this.#engine;
    const last = this.#last?.model === model ? this.#last : null;
    if (last === null) return this.#judge(null, parseDraft(text, lexicon), NOTHING_ALIKE, model);
    this.#common = commonOf(last.draft.text, text, this.#common);
    const common = this.#common;
    const draft = this.#amender.amend(last.draft, text, common) ?? parseDraft(text, lexicon);
    return this.#judge(last, draft, alikeIn(last.draft, draft, common, this.#engine.looksBack), model);
  }

  /** Judges a draft of which some sentences at the beginning and the end are alike. */
  #judge(last: Last | null, draft: Draft, alike: Common, model: boolean): Last {
    const { before, behind } = alike;
    const old = last?.known ?? [];
    const end = draft.sentences.length - behind;
    const oldEnd = old.length - behind;
    const same =
      last === null ? null : sameHits(last.draft, old, draft, alike, this.#common, this.#engine.looksBack);
    const fresh = same === null ? this.#judgeAll(draft, before, end) : [same];
    const known = [...old.slice(0, before), ...fresh, ...old.slice(oldEnd)];
    const own = this.#engine.signsOf(draft, draft.sentences.slice(before, end));
    const seen = last?.signs ?? [];
    const signs = [...seen.slice(0, before), ...own, ...seen.slice(oldEnd)];
    if (model) {
      const isOther = (index: number, old: number) => isJoined(draft, index) !== isJoined(last?.draft, old);
      // A paragraph that a sentence left or joined is another one, though the sentence is the same; so is one that was alone.
      const isAlone = last !== null && isOneParagraph(last.draft);
      let [from, to] = isAlone === isOneParagraph(draft) ? [before, end] : [0, known.length];
      for (let index = before; index > 0; index--) if (isOther(index, index)) from = index - 1;
      for (let index = end; index < known.length; index++) {
        if (isOther(index, index - end + oldEnd)) to = index + 1;
      }
      this.#review(draft, known, from, to);
    }
    return { draft, known, judgement: toJudgement(draft, known), signs, model };
  }

  #judgeAll(draft: Draft, from: number, to: number): readonly Known[] {
    const sentences = draft.sentences.slice(from, to);
    return toKnown(sentences, this.#engine.judge({ ...draft, sentences }), []);
  }

  /** Reviews the paragraphs of the sentences `[from, to)`. */
  #review(draft: Draft, known: Known[], from: number, to: number): void {
    let first = from;
    let end = to;
    while (isJoined(draft, first)) first--;
    while (isJoined(draft, end)) end++;
    if (first >= end) return;
    const sentences = draft.sentences.slice(first, end);
    const own = known.slice(first, end);
    const found = toJudgement(
      { ...draft, sentences },
      own.map(each => ({ ...each, reviewed: each.hits })),
    );
    const opinions = own.map(each => each.opinion);
    const reviewed = toKnown(
      sentences,
      this.#engine.review({ ...draft, sentences }, found, opinions),
      opinions,
    );
    reviewed.forEach((each, place) => {
      known[first + place] = { ...each, hits: own[place]?.hits ?? each.hits };
    });
  }
}

const NOTHING_ALIKE: Common = { before: 0, behind: 0 };

/** Whether a sentence shares its paragraph with the one before. */
function isJoined(draft: Draft | undefined, index: number): boolean {
  const [before, sentence] = [draft?.sentences[index - 1], draft?.sentences[index]];
  return sentence !== undefined && before?.block === sentence.block;
}
