import { STAGES, type Stage } from '../text/record.ts';
import type { Catalog } from './catalog.ts';
import { composeWith } from './compose.ts';
import { type ReplyFacts, toContext } from './context.ts';
import { TemplateError } from './error.ts';
import type { Piece } from './pieces.ts';
import { render } from './render.ts';
import type { Mode } from './renderable.ts';
import { choicesOf, factsOf, SOMETHING, sampleFacts } from './samples.ts';
import type { Template } from './template.ts';

/** What the linter says of a rendered draft. A part of a letter has no greeting and no thanks to miss. */
export type Check = (text: string, kind: 'letter' | 'part') => readonly { rule: string; message: string }[];

/** Something that a template does under some facts. */
export interface TemplateProblem {
  readonly template: string;
  readonly path: string;
  /** From 1, as the file is read. */
  readonly wording: number;
  readonly stage: Stage;
  readonly mode: Mode;
  /** The facts that were known. */
  readonly known: readonly string[];
  readonly rule: string;
  readonly message: string;
  /** The draft in which it was seen; empty when none could be made. */
  readonly draft: string;
}

/**
 * Walks templates: each wording, at each of its stages, in both modes, with facts known and missing; renders each and
 * checks it with the gaps filled. One problem for each wording and rule.
 */
export function verifyTemplates(
  catalog: Catalog,
  templates: readonly Template[],
  check: Check,
): readonly TemplateProblem[] {
  return templates.flatMap(template => {
    const isPart = catalog.parts.get(template.id) === template;
    return template.wordings.flatMap((_wording, wording) =>
      verifyWording(catalog, template, wording, isPart, check),
    );
  });
}

interface Case {
  readonly stage: Stage;
  readonly mode: Mode;
  readonly known: ReadonlySet<string>;
}

function verifyWording(
  catalog: Catalog,
  template: Template,
  wording: number,
  isPart: boolean,
  check: Check,
): readonly TemplateProblem[] {
  const problems = new Map<string, TemplateProblem>();
  const seen = new Set<string>();
  const once: Check = (text, kind) => {
    const known = seen.has(text);
    seen.add(text);
    return known ? [] : check(text, kind);
  };
  for (const [turn, each] of casesOf(catalog, template, wording).entries()) {
    // The partials' own wordings take turns, so that each is seen.
    const pick = (id: string, count: number): number => (id === template.id ? wording : turn % count);
    const { draft, findings } = tryCase(catalog, template, each, turn, pick, isPart, once);
    for (const { rule, message } of findings) {
      if (problems.has(rule) || isForLackOfFacts(rule, each.known)) continue;
      const { stage, mode } = each;
      const known = [...each.known];
      problems.set(rule, {
        template: template.id,
        path: template.path,
        wording: wording + 1,
        stage,
        mode,
        known,
        rule,
        message,
        draft,
      });
    }
  }
  return [...problems.values()];
}

function casesOf(catalog: Catalog, template: Template, wording: number): readonly Case[] {
  const stages = template.stages.length === 0 ? STAGES : template.stages;
  const facts = factsOf(template, template.wordings[wording], catalog.parts);
  return stages.flatMap(stage => [
    ...choicesOf(facts, 2).map(known => ({ stage, mode: 'text', known }) as const),
    ...choicesOf(facts, 1).map(known => ({ stage, mode: 'tabstops', known }) as const),
  ]);
}

function tryCase(
  catalog: Catalog,
  template: Template,
  { stage, mode, known }: Case,
  turn: number,
  pick: (id: string, count: number) => number,
  isPart: boolean,
  check: Check,
): { readonly draft: string; readonly findings: ReturnType<Check> } {
  const facts = sampleFacts(known, stage, turn);
  try {
    if (isPart) {
      const context = toContext(facts);
      const draft = fill(render(template, { mode, context, partials: catalog.parts, pick }), facts);
      return { draft, findings: check(draft, 'part') };
    }
    const { frontMatter, body } = composeWith(catalog, template, facts, mode, pick);
    const draft = `${frontMatter}${fill(body, facts)}\n`;
    return { draft, findings: check(draft, 'letter') };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { draft: '', findings: [{ rule: 'template', message: error.message }] };
  }
}

/** Gaps as a writer would fill them: the contact is one of the people met, where those are known. */
function fill(pieces: readonly Piece[], { people = [], stage = 'unknown' }: ReplyFacts): string {
  const sample = (name: string): string => {
    if (name === 'contact' && people[0] !== undefined) return people[0];
    const value = toContext(sampleFacts(new Set([name]), stage, 1)).get(name);
    return typeof value === 'object' ? value.join(' and ') : String(value ?? SOMETHING);
  };
  return pieces.map(piece => (piece.kind === 'text' ? piece.text : sample(piece.name))).join('');
}

/** No template can be personal about people and talks that it knows nothing of. */
function isForLackOfFacts(rule: string, known: ReadonlySet<string>): boolean {
  return rule === 'impersonal' && !['contact', 'people', 'detail'].some(fact => known.has(fact));
}
