import type { Weights } from '../model/model.ts';
import { type Draft, parseDraft } from '../text/draft.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { compileRules } from './compile.ts';
import { applyDirectives } from './directives.ts';
import { ownedPatterns } from './owners.ts';
import { SecondOpinion } from './second-opinion.ts';
import { Session } from './session.ts';
import { Suggester } from './suggestions.ts';
import type { PatternTables } from './tables.ts';
import { type Judgement, type ToneHit, ToneJudge } from './tone.ts';
import type {
  Diagnostic,
  Examination,
  Finding,
  Letter,
  LintOptions,
  RuleGroup,
  RuleMeta,
  RuleSet,
} from './types.ts';

/** So many findings of a letter rule are told, and when they are gone the next: nobody reads as many. */
const MOST_OF_LETTER_RULE = 500;

/** Checks drafts. Holds the compiled patterns; makes no change to itself, so one serves all texts. */
export class Linter {
  readonly #rules: RuleSet;
  readonly #judge: ToneJudge;
  readonly #opinion: SecondOpinion | null;
  readonly #meta: ReadonlyMap<string, RuleMeta & { readonly group: RuleGroup }>;

  /**
   * @param weights the sentence model that speaks after the rules; without it, rules alone judge
   * @param tables the patterns of the same rules, compiled before; without them they are compiled here
   */
  constructor(rules: RuleSet, weights?: Weights, tables?: PatternTables) {
    this.#rules = rules;
    const owners = ownedPatterns(rules.tone, rules.features).map(each => each.owner);
    if (tables !== undefined && tables.patternCount !== owners.length) {
      throw new Error('The compiled patterns are of other rules. Build or install Gracious anew.');
    }
    this.#judge = new ToneJudge(owners, tables ?? compileRules(rules));
    this.#opinion = weights === undefined ? null : new SecondOpinion(weights, rules.tone, this.lexicon);
    this.#meta = new Map(
      [
        ...rules.tone.map(rule => ({ ...rule, group: 'tone' as const })),
        ...rules.letter.map(rule => ({ ...rule, group: 'letter' as const })),
        ...rules.others,
      ].map(rule => [rule.id, rule]),
    );
  }

  get lexicon(): Lexicon {
    return this.#judge.lexicon;
  }

  /** What a rule says of itself, or `undefined` for an id that is none. */
  rule(id: string): (RuleMeta & { readonly group: RuleGroup }) | undefined {
    return this.#meta.get(id);
  }

  /** Everything the rules say of a text, sorted by place. Never throws on text of any kind. */
  lint(text: string, options: LintOptions = {}): readonly Diagnostic[] {
    return this.examine(text, options).diagnostics;
  }

  /** The letter as the rules see it, and everything they say of it. */
  examine(text: string, options: LintOptions = {}): Examination {
    const draft = parseDraft(text, this.lexicon);
    const signs = this.#rules.signsOf(draft, draft.sentences);
    return this.#finish(draft, this.#judgementOf(draft, options.model !== false), signs, options);
  }

  /** For a text that is being written: says the same, and judges only what changed. One for each text. */
  session(): Session {
    return new Session({
      lexicon: this.lexicon,
      judge: draft => this.#judge.judge(draft),
      review: (draft, judged, opinions) => this.#opinion?.review(draft, judged, opinions) ?? judged,
      looksBack: word => this.#judge.looksBack(word),
      signsOf: this.#rules.signsOf,
      finish: (draft, judgement, signs, options) => this.#finish(draft, judgement, signs, options),
    });
  }

  #judgementOf(draft: Draft, model: boolean): Judgement {
    const judged = this.#judge.judge(draft);
    return model && this.#opinion !== null ? this.#opinion.review(draft, judged) : judged;
  }

  #finish(draft: Draft, judgement: Judgement, signs: readonly number[], options: LintOptions): Examination {
    const letter = toLetter(draft, judgement, signs, options);
    return { letter, diagnostics: this.#diagnose(letter, judgement, options) };
  }

  #diagnose(letter: Letter, judgement: Judgement, options: LintOptions): readonly Diagnostic[] {
    const { draft, stage } = letter;
    // One by one, so that each finding is free again as soon as it is stamped.
    const found: Diagnostic[] = [];
    if (judgement.hits.length > 0) {
      const suggester = new Suggester(draft, stage, judgement);
      for (const hit of judgement.hits) found.push(this.#stamp(hit.rule.id, toFinding(hit, suggester)));
    }
    for (const { id, check } of this.#rules.letter) {
      let told = 0;
      for (const finding of check(letter)) {
        if (++told > MOST_OF_LETTER_RULE) break;
        found.push(this.#stamp(id, finding));
      }
    }
    for (const problem of draft.frontMatter?.problems ?? []) found.push(this.#stamp('front-matter', problem));
    for (const { rule, finding } of options.more ?? []) found.push(this.#stamp(rule, finding));
    const { kept, problems } = applyDirectives(draft.text, draft.comments, found, {
      isRule: id => this.#meta.has(id),
      isJudged: id => options.more !== undefined || this.#meta.get(id)?.group !== 'style',
    });
    const unused = problems.map(problem => this.#stamp('unused-directive', problem));
    return settled(unused.length === 0 ? kept : [...kept, ...unused], options).sort(byPlace);
  }

  #stamp(id: string, finding: Finding): Diagnostic {
    const meta = this.#meta.get(id);
    return {
      rule: id,
      group: meta?.group ?? 'letter',
      severity: finding.severity ?? meta?.severity ?? 'warning',
      range: finding.range,
      message: finding.message,
      ...(finding.byModel === true ? { byModel: true } : {}),
      fix: finding.fix ?? null,
      suggestions: finding.suggestions ?? [],
    };
  }
}

/** What is switched off or not asked for goes, a severity of the settings comes in. */
function settled(diagnostics: readonly Diagnostic[], { groups, severities }: LintOptions): Diagnostic[] {
  const asked = diagnostics.filter(
    ({ rule, group }) => (groups === undefined || groups.includes(group)) && severities?.[rule] !== 'off',
  );
  if (severities === undefined) return asked;
  return asked.map(each => {
    const severity = severities[each.rule];
    return severity === undefined || severity === 'off' || each.byModel === true
      ? each
      : { ...each, severity };
  });
}

function toFinding(hit: ToneHit, suggester: Suggester): Finding {
  return {
    range: hit.range,
    message: hit.message ?? hit.rule.message,
    severity: hit.severity,
    ...(hit.byModel === true ? { byModel: true } : {}),
    suggestions: suggester.suggestionsFor(hit),
  };
}

function toLetter(
  draft: Draft,
  judgement: Judgement,
  signs: readonly number[],
  options: LintOptions,
): Letter {
  return {
    draft,
    stage: options.stage ?? draft.record.stage,
    now: options.now ?? null,
    words: draft.sentences.reduce((sum, each) => sum + each.words, 0),
    features: judgement.features,
    signs,
    earlier: options.earlier ?? [],
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : 1);
}
