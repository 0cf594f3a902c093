import type { Scores } from '../model/model.ts';
import { type Draft, parseDraft } from '../text/draft.ts';
import { DraftMemory } from '../text/draft-memory.ts';
import type { Lexicon } from '../text/lexicon.ts';
import {
  blockOf,
  cut,
  cutSentence,
  isAround,
  type JudgedBlock,
  type JudgedSentence,
  keyOf,
  moved,
  type Run,
  runsOf,
} from './judged.ts';
import type { Examination, LintOptions } from './linter.ts';
import { SentenceMemory } from './sentence-memory.ts';
import type { Judgement, ToneHit } from './tone.ts';
import type { Diagnostic, Feature } from './types.ts';

/** What a session asks of its linter. */
export interface Engine {
  readonly lexicon: Lexicon;
  readonly judge: (draft: Draft) => Judgement;
  readonly review: (draft: Draft, judgement: Judgement, memory: SentenceMemory<Scores>) => Judgement;
  readonly finish: (draft: Draft, judgement: Judgement, options: LintOptions) => Examination;
}

/**
 * Checks one text again and again while it is written: says what `Linter.examine` says, and judges only the
 * paragraphs that changed since the text before, and of those only the sentences.
 */
export class Session {
  readonly #engine: Engine;
  readonly #memory = new DraftMemory();
  readonly #sentences = new SentenceMemory<JudgedSentence>();
  readonly #scores = new SentenceMemory<Scores>();
  #judged: ReadonlyMap<string, JudgedBlock> = new Map();
  #model = true;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  lint(text: string, options: LintOptions = {}): readonly Diagnostic[] {
    return this.examine(text, options).diagnostics;
  }

  examine(text: string, options: LintOptions = {}): Examination {
    const draft = parseDraft(text, this.#engine.lexicon, this.#memory);
    return this.#engine.finish(draft, this.#judge(draft, options.model !== false), options);
  }

  #judge(draft: Draft, model: boolean): Judgement {
    if (model !== this.#model) this.#judged = new Map();
    this.#model = model;
    const runs = runsOf(draft.sentences);
    const known = runs.map(run => this.#knownAt(draft, run));
    const changed = runs.filter((_, index) => known[index] === undefined);
    const sentences = changed.flatMap(({ first, end }) => draft.sentences.slice(first, end));
    const judgement = sentences.length === 0 ? NOTHING : this.#judgeSentences({ ...draft, sentences }, model);
    const judged = new Map<string, JudgedBlock>();
    const hits: ToneHit[] = [];
    const features: ReadonlySet<Feature>[] = [];
    let place = 0;
    runs.forEach((run, index) => {
      const block = known[index] ?? cut(draft, run, judgement, place);
      if (known[index] === undefined) place += run.end - run.first;
      const { start } = blockOf(draft, run);
      for (const hit of block.hits) hits.push(moved(hit, start, run.first));
      features.push(...block.features);
      const key = keyOf(draft, run);
      if (key !== null) judged.set(key, block);
    });
    this.#judged = judged;
    return { hits, features };
  }

  #judgeSentences(draft: Draft, model: boolean): Judgement {
    const known = draft.sentences.map(sentence => {
      const found = this.#sentences.get(draft, sentence);
      return found !== undefined && isAround(draft, sentence, sentence, found.around) ? found : undefined;
    });
    const sentences = draft.sentences.filter((_, index) => known[index] === undefined);
    const fresh = this.#engine.judge({ ...draft, sentences });
    const hits: ToneHit[] = [];
    let place = 0;
    const features = draft.sentences.map((sentence, index) => {
      const judged = known[index] ?? cutSentence(draft, sentence, fresh, place);
      if (known[index] === undefined) {
        place++;
        this.#sentences.set(draft, sentence, judged);
      }
      for (const hit of judged.hits) hits.push(moved(hit, sentence.start, index));
      return judged.features;
    });
    const judgement = { hits, features };
    return model ? this.#engine.review(draft, judgement, this.#scores) : judgement;
  }

  #knownAt(draft: Draft, run: Run): JudgedBlock | undefined {
    const key = keyOf(draft, run);
    const known = key === null ? undefined : this.#judged.get(key);
    if (known === undefined) return undefined;
    const [first, last] = [draft.sentences[run.first], draft.sentences[run.end - 1]];
    if (first === undefined || last === undefined) return undefined;
    return isAround(draft, first, last, known.around) ? known : undefined;
  }
}

const NOTHING: Judgement = { hits: [], features: [] };
