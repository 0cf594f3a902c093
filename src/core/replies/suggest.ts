import type { Goal, Occasion, Stage } from '../text/record.ts';
import { STAGE_POLICY } from '../text/stage-policy.ts';
import type { Catalog } from './catalog.ts';
import type { Template } from './template.ts';

/** What is known when a template is chosen. */
export interface Situation {
  readonly stage: Stage;
  /** What the answer is for; empty for the best message of the stage. */
  readonly goals: readonly Goal[];
  /** What is answered; a rejection when absent. */
  readonly occasion?: Occasion;
  /** Whether an automated or no-reply sender wrote: such a mail deserves a short answer at most. */
  readonly automated?: boolean;
  /** Whether the writer works at the company. */
  readonly internal?: boolean;
  /** Whether the mail holds out another role. */
  readonly alternative?: boolean;
}

/** The best message of each stage, by the advice of STAGE_POLICY. */
const BEST: Readonly<Record<Stage, string>> = {
  application: 'after-application',
  screening: 'after-screen',
  interview: 'after-interviews',
  final: 'after-final',
  offer: 'offer-lost',
  unknown: 'thanks-only',
};

/**
 * The templates that fit a situation, best first; never empty for the built-in catalog. A wish for feedback where
 * nobody has met the writer yields the stage's own message instead.
 */
export function suggestTemplates(catalog: Catalog, situation: Situation): readonly Template[] {
  const scored = catalog.templates
    .map((template, order) => ({ template, order, score: scoreOf(template, situation) }))
    .filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  return scored.map(({ template }) => template);
}

/** The template that fits a situation best. */
export function chooseTemplate(catalog: Catalog, situation: Situation): Template | undefined {
  return suggestTemplates(catalog, situation)[0];
}

/** 0 for a template that does not fit. */
function scoreOf(template: Template, situation: Situation): number {
  const { stage, automated = false, internal = false, alternative = false } = situation;
  const asked = withinPolicy(situation);
  if (!fitsOccasion(template, situation, asked)) return 0;
  if (stage !== 'unknown' && !template.stages.includes(stage)) return 0;
  let score = 1;
  if (asked.length === 0) score += template.id === BEST[stage] ? 8 : 0;
  else if (asked.every(goal => template.goals.includes(goal))) {
    score += template.goals.length === asked.length ? 12 : 6;
  } else if (asked.some(goal => template.goals.includes(goal))) score += 3;
  if (template.id === BEST[stage]) score += 2;
  if (automated && stage === 'application' && template.id === BEST.application) score += 20;
  if (template.id === 'internal-role') score += internal ? 30 : -score + 0.5;
  if (template.id === 'other-role') score += alternative ? 40 : -score + 0.75;
  return score;
}

function fitsOccasion(template: Template, situation: Situation, asked: readonly Goal[]): boolean {
  const { occasion = 'rejection' } = situation;
  if (template.occasion === occasion) return true;
  // Connecting is done by a note as well as by a letter.
  return occasion === 'rejection' && template.occasion === 'note' && asked.includes('connect');
}

/** The goals without a wish that does not fit the stage. */
function withinPolicy({ stage, goals }: Situation): readonly Goal[] {
  return STAGE_POLICY[stage].feedbackAskFits ? goals : goals.filter(goal => goal !== 'feedback');
}
