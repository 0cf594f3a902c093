import type { Draft, Sentence } from '../text/draft.ts';
import type { Edit, Range } from '../text/range.ts';
import type { DraftRecord, Stage } from '../text/record.ts';
import type { GuardName } from './guards.ts';
import type { PatternText, Phrases, WordClasses } from './pattern.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What kind of judgement a rule makes: of a sentence, of the whole letter, of style. */
export type RuleGroup = 'tone' | 'letter' | 'style';

/** What every rule says of itself; the reference, the settings and the messages are made of it. */
export interface RuleMeta {
  /** Kebab case, equal to the file name. */
  readonly id: string;
  readonly severity: Severity;
  /** One line: what the rule flags. */
  readonly summary: string;
  /** Why it costs goodwill, for the person who reads the hover. */
  readonly why: string;
  /** What the rule leaves alone on purpose or cannot see. */
  readonly limits?: string;
}

/** Judges sentence by sentence with token patterns. */
export interface ToneRule extends RuleMeta {
  /** What, why and what to do, in one or two sentences: the diagnostic's message. */
  readonly message: string;
  readonly patterns: readonly (PatternText | TonePattern)[];
  /** Guards that hold for none of its patterns. */
  readonly despite?: readonly GuardName[];
  /** A match that one of these overlaps is harmless. */
  readonly unless?: readonly PatternText[];
  /** A match is harmless when one of these fits in its sentence and no "but" stands between the two. */
  readonly unlessBeside?: readonly PatternText[];
  /** A match in a sentence where one of these fits is harmless. */
  readonly unlessInSentence?: readonly PatternText[];
  /** Whole sentences to put in place of the flagged one, best first. */
  readonly suggest: (situation: Situation) => readonly string[];
  /** Sentences with the part that is flagged between « and ». */
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
}

/** A pattern that differs from its rule's defaults. */
export interface TonePattern {
  readonly pattern: PatternText;
  readonly severity?: Severity;
  /** Guards that do not hold for this pattern, in place of the rule's own list. */
  readonly despite?: readonly GuardName[];
}

/** Looks at the whole draft. */
export interface LetterRule extends RuleMeta {
  readonly check: (letter: Letter) => Iterable<Finding>;
  /** Whole drafts; « and » mark the part that is flagged, where the rule points at one. */
  readonly flagged: readonly LetterExample[];
  readonly clean: readonly LetterExample[];
}

export interface LetterExample {
  readonly draft: string;
  /** ISO date the rule is told as today. */
  readonly now?: string;
  /** Letters sent before. */
  readonly earlier?: readonly EarlierLetter[];
}

/** What a rule yields. The linter adds the id and settles the severity. */
export interface Finding {
  readonly range: Range;
  readonly message: string;
  readonly severity?: Severity;
  /** Found by the sentence model alone: settings may silence it, not raise it. */
  readonly byModel?: true;
  /** Safe to apply unseen. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
}

/** A change a person picks, for it alters what the letter says. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A finding with the rule that made it. Range and edits are UTF-16 offsets into the text that was checked. */
export interface Diagnostic {
  readonly rule: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  /** Found by the sentence model alone, which names the rule that it resembles. */
  readonly byModel?: true;
  readonly fix: readonly Edit[] | null;
  readonly suggestions: readonly Suggestion[];
}

/** What a sentence does in a letter, found by patterns of its own (rules/features.ts). */
export type Feature =
  | 'thanks'
  | 'acknowledgement'
  | 'ask'
  | 'feedback-ask'
  | 'way-out'
  | 'wishes'
  | 'keep-in-touch'
  | 'disappointment'
  | 'interest-in-lost-job'
  | 'attachment';

/** A draft with what the letter rules need to know of it. */
export interface Letter {
  readonly draft: Draft;
  /** From the options, else from the front matter. */
  readonly stage: Stage;
  /** ISO date-time of the check, if the caller told it. */
  readonly now: string | null;
  /** Words of the writer's own prose, greeting and sign-off included. */
  readonly words: number;
  /** What each sentence does, by its index in the draft. */
  readonly features: readonly ReadonlySet<Feature>[];
  /** What each sentence may hold, as bits: {@link RuleSet.signsOf}. */
  readonly signs: readonly number[];
  /** Texts of letters sent before, if the caller has them. */
  readonly earlier: readonly EarlierLetter[];
}

/** A letter that has been sent, for the rules against writing twice. */
export interface EarlierLetter {
  readonly title: string;
  readonly text: string;
}

/** What a tone rule may use in a suggestion. */
export interface Situation {
  readonly record: DraftRecord;
  readonly stage: Stage;
  readonly sentence: Sentence;
  /** The flagged sentence without its greeting. */
  readonly text: string;
  /** Company, or "your team" when it is not known. */
  readonly company: string;
  /** "the Data Analyst role", or "the role" when it is not known. */
  readonly role: string;
  /** Whether another sentence of the letter already does this. */
  readonly has: (feature: Feature) => boolean;
}

/** All rules with the words they are made of. */
export interface RuleSet {
  readonly tone: readonly ToneRule[];
  readonly letter: readonly LetterRule[];
  /** Rules whose findings callers bring along (style) or the linter makes itself (directives, front matter). */
  readonly others: readonly (RuleMeta & { readonly group: RuleGroup })[];
  readonly features: Readonly<Record<Feature, readonly PatternText[]>>;
  /** What each sentence may hold for letter rules, as bits that are theirs, by its own units and tokens alone. */
  readonly signsOf: (draft: Draft, sentences: readonly Sentence[]) => readonly number[];
  readonly classes: WordClasses;
  readonly phrases: Phrases;
}

/** How to check a text. */
export interface LintOptions {
  /** Which groups of rules; all when absent. */
  readonly groups?: readonly RuleGroup[];
  /** Rule id → severity in place of the rule's own, or `off`. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** The stage, in place of the front matter's. */
  readonly stage?: Stage;
  /** ISO date-time of the check; without it the rules about lateness are silent. */
  readonly now?: string;
  readonly earlier?: readonly EarlierLetter[];
  /** Whether the sentence model is asked too, if the linter has one; true when absent. */
  readonly model?: boolean;
  /** Findings of other sources, by rule id: they pass the same directives, severities and sorting. */
  readonly more?: readonly { readonly rule: string; readonly finding: Finding }[];
}

/** A text with all that was found in it. */
export interface Examination {
  readonly letter: Letter;
  readonly diagnostics: readonly Diagnostic[];
}

export type { Draft, DraftRecord, Edit, Range, Sentence, Stage };
