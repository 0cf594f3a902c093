import type { Goal, Stage } from '../text/record.ts';
import { Document, isSeq } from '../text/yaml.ts';
import type { Catalog } from './catalog.ts';
import { toOneLine } from './clean.ts';
import { type Context, type ReplyFacts, toContext } from './context.ts';
import { isIsoDate } from './dates.ts';
import { type Piece, piecesToText } from './pieces.ts';
import { render, renderNodes } from './render.ts';
import type { Mode, RenderOptions } from './renderable.ts';
import { pickBySeed } from './seed.ts';
import type { Template } from './template.ts';

/** How a draft is made. */
export interface ComposeOptions {
  readonly mode: Mode;
  /** Any whole number; the same number gives the same words, the next one the next wording. */
  readonly seed?: number;
}

/** A new draft: what is known, then the letter. */
export interface ComposedDraft {
  /** YAML between its two `---` lines, ending in an empty line. */
  readonly frontMatter: string;
  /** The letter; it starts with a word or a gap and ends without a line break. */
  readonly body: readonly Piece[];
}

/**
 * Makes a whole draft from a template.
 * @throws TemplateError when a user's template grows beyond the limits
 */
export function composeDraft(
  catalog: Catalog,
  template: Template,
  facts: ReplyFacts,
  { mode, seed = 0 }: ComposeOptions,
): ComposedDraft {
  return composeWith(catalog, template, facts, mode, pickBySeed(seed, template.id));
}

/** The record of an application that gets no letter, or none yet: front matter with an empty body. */
export function composeRecord(facts: ReplyFacts): ComposedDraft {
  return { frontMatter: toFrontMatter(facts, NO_LETTER, facts.subject ?? ''), body: [] };
}

const NO_LETTER = { occasion: 'rejection', goals: [] } as const;

/** As composeDraft, with each choice of a wording made by the caller. */
export function composeWith(
  catalog: Catalog,
  template: Template,
  facts: ReplyFacts,
  mode: Mode,
  pick: RenderOptions['pick'],
): ComposedDraft {
  const known = { ...facts, stage: stageOf(facts, template) };
  const context = toContext(known);
  const body = render(template, { mode, context, partials: catalog.parts, pick });
  const subject = facts.subject ?? renderSubject(catalog, template, context, pick);
  return { frontMatter: toFrontMatter(known, template, subject), body };
}

/** A template for one stage tells the stage. */
function stageOf({ stage = 'unknown' }: ReplyFacts, { stages }: Template): Stage {
  const [only] = stages;
  return stage === 'unknown' && stages.length === 1 && only !== undefined ? only : stage;
}

/** The draft as the text of a file; gaps show as `[Label]`. */
export function draftToText({ frontMatter, body }: ComposedDraft): string {
  return `${frontMatter}${piecesToText(body)}\n`;
}

/** A subject stands where no gap can be filled: neutral words stand in for what is missing. */
function renderSubject(
  catalog: Catalog,
  template: Template,
  context: Context,
  pick: RenderOptions['pick'],
): string {
  const { subjects } = template;
  const subject = subjects[pick(template.id, template.wordings.length) % Math.max(subjects.length, 1)];
  if (subject === undefined) return '';
  const options = { mode: 'text', context, partials: catalog.parts, pick: () => 0 } as const;
  const line = piecesToText(renderNodes(template, subject, options));
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** The record of the draft file, in the order of the format's description, with the facts that are known. */
function toFrontMatter(
  facts: ReplyFacts,
  template: Pick<Template, 'occasion' | 'goals'>,
  subject: string,
): string {
  const occasion = template.occasion === 'rejection' ? (facts.occasion ?? 'rejection') : template.occasion;
  const stage = facts.stage ?? 'unknown';
  const entries: readonly (readonly [string, string | number | readonly string[] | undefined])[] = [
    ['gracious', 1],
    ['to', toAddressee(facts)],
    ['subject', line(subject)],
    ['company', line(facts.company)],
    ['role', line(facts.role)],
    ['requisition', line(facts.requisition)],
    ['stage', stage === 'unknown' ? '' : stage],
    ['goal', toGoal(facts.goals, template.goals)],
    ['occasion', occasion === 'rejection' ? '' : occasion],
    ['received', date(facts.received)],
    ['status', facts.status ?? 'draft'],
    ['sent', date(facts.sent)],
    ['people', facts.people?.map(person => line(person)).filter(person => person !== '')],
    ['feedback', line(facts.feedback, 4_000)],
    ['next', line(facts.next)],
    ['due', date(facts.due)],
    ['in-reply-to', line(facts.inReplyTo, 998)],
  ];
  const known = entries.filter(([, value]) => value !== '' && value !== undefined && !isEmptyList(value));
  const document = new Document(Object.fromEntries(known), { schema: 'core' });
  const people: unknown = document.get('people');
  if (isSeq(people)) people.flow = true;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n`;
}

/** Whom the letter greets and where it goes: "Priya Raman <priya@example.com>", or what of it is known. */
function toAddressee(facts: ReplyFacts): string {
  const to = line(facts.to);
  const contact = toContext({ contact: facts.contact ?? '' }).get('contact');
  if (typeof contact !== 'string' || to.includes('<')) return to;
  return to.includes('@') ? `${contact} <${to}>` : contact;
}

function toGoal(goals: readonly Goal[] | undefined, ofTemplate: readonly Goal[]): string {
  return (goals === undefined || goals.length === 0 ? ofTemplate : goals).join('+');
}

function line(value: string | undefined, longest = 320): string {
  return value === undefined ? '' : toOneLine(value, longest);
}

function date(value: string | undefined): string {
  const text = line(value);
  return isIsoDate(text) ? text : '';
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
