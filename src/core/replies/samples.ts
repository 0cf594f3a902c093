import type { Stage } from '../text/record.ts';
import type { ReplyFacts } from './context.ts';
import { findField } from './fields.ts';
import type { Template, Wording } from './template.ts';
import type { Node, Reference } from './tree.ts';

/** Made-up facts under which a template is looked at; `turn` varies how many people were met. */
export function sampleFacts(known: ReadonlySet<string>, stage: Stage, turn: number): ReplyFacts {
  const all = {
    contact: 'Priya Raman',
    company: 'Example Corp',
    role: 'Data Analyst',
    requisition: 'R-0042',
    people: PEOPLE[turn % PEOPLE.length] ?? [],
    detail: 'our talk about the pricing experiments',
    area: 'case interviews',
    nextStep: 'rework my examples',
    opening: 'Senior Data Analyst',
    wrong: 'Data Scientist',
    right: 'Data Analyst',
    received: '2026-11-20T09:12:00Z',
    internal: true,
    closed: true,
    offered: true,
    formal: true,
  };
  const facts = Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
  const more = Object.fromEntries(
    [...known].filter(name => findField(name) === undefined).map(name => [name, SOMETHING]),
  );
  return { ...facts, name: 'Maya Lind', stage, more };
}

const PEOPLE = [
  ['Priya Raman', 'Jo Weber'],
  ['Jo Weber'],
  ['Jo Weber', 'Sam Okafor', 'Priya Raman'],
  ['Priya Raman'],
];

/** What stands in a gap of a field that a user template declares. */
export const SOMETHING = 'our new project';

/** The facts that a wording of a template depends on, those of its partials and its subjects included. */
export function factsOf(
  template: Template,
  wording: Wording | undefined,
  parts: ReadonlyMap<string, Template>,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      for (const reference of referencesOf(node)) addFact(found, reference);
      for (const inner of bodiesOf(node)) visit(inner);
      if (node.kind !== 'partial' || seen.has(node.name)) continue;
      seen.add(node.name);
      for (const { body } of parts.get(node.name)?.wordings ?? []) visit(body);
    }
  };
  visit(wording?.body ?? []);
  for (const subject of template.subjects) visit(subject);
  found.delete('name');
  return [...found];
}

function referencesOf(node: Node): readonly Reference[] {
  if (node.kind === 'value') return [node.from];
  if (node.kind === 'if') return [node.test];
  return node.kind === 'each' ? [node.list] : [];
}

function bodiesOf(node: Node): readonly (readonly Node[])[] {
  return node.kind === 'if' || node.kind === 'each' ? [node.body, node.otherwise] : [];
}

/** Derived fields stand for the facts that they come from; the stage is walked by itself. */
function addFact(found: Set<string>, reference: Reference): void {
  if (reference.kind !== 'field' || reference.name.startsWith('after.')) return;
  if (reference.name === 'met' || reference.name === 'others') found.add('people').add('contact');
  else found.add(reference.name);
}

/**
 * The choices of known facts: all of them for up to five facts, else those with up to `reach` facts known or missing.
 * Sentences depend on one fact or two.
 */
export function choicesOf(facts: readonly string[], reach: number): readonly ReadonlySet<string>[] {
  if (facts.length <= 5 && reach > 1) {
    return Array.from({ length: 2 ** facts.length }, (_, bits) => {
      return new Set(facts.filter((_fact, index) => (bits >> index) % 2 === 1));
    });
  }
  const few = smallSets(facts, facts.length > MOST_FACTS ? 1 : reach);
  return [...few, ...few.map(known => new Set(facts.filter(fact => !known.has(fact))))];
}

/** Over this many, facts are only taken one by one. */
const MOST_FACTS = 12;

function smallSets(facts: readonly string[], size: number): readonly ReadonlySet<string>[] {
  let sets: readonly ReadonlySet<string>[] = [new Set()];
  for (const fact of facts) {
    sets = [...sets, ...sets.filter(set => set.size < size).map(set => new Set([...set, fact]))];
  }
  return sets;
}
