import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleMeta } from '../../src/core/lint/types.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { CLASS_FILES } from '../../src/core/rules/words/index.ts';

const ROOT = join(import.meta.dirname, '../../src/core/rules');
const GROUPS = [
  { folder: 'tone', rules: RULES.tone, flagged: 12, clean: 12 },
  { folder: 'letter', rules: RULES.letter, flagged: 2, clean: 3 },
] as const;

const namesOf = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3));
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(GROUPS)('$folder rules', ({ folder, rules, flagged, clean }) => {
  it('are the files of the folder, each registered once', () => {
    expect(rules.map(rule => rule.id).sort()).toEqual(namesOf(folder).sort());
  });

  it.each(rules.map(rule => rule.id))('%s has examples enough', id => {
    const rule = rules.find(each => each.id === id);
    for (const [examples, least] of [
      [rule?.flagged ?? [], flagged],
      [rule?.clean ?? [], clean],
    ] as const) {
      expect(examples.length).toBeGreaterThanOrEqual(least);
      expect(new Set(examples.map(each => JSON.stringify(each))).size).toBe(examples.length);
    }
  });

  it.each(rules.map(rule => rule.id))('%s is exported under its id from its file', id => {
    const text = readFileSync(join(ROOT, folder, `${id}.ts`), 'utf8');
    expect(text).toContain(`id: '${id}'`);
    expect(text).toMatch(new RegExp(`^export const ${camelCase(id)}: (?:Tone|Letter)Rule = `, 'm'));
    expect(text.match(/^export /gm)).toHaveLength(1);
  });
});

const ALL: readonly RuleMeta[] = [...RULES.tone, ...RULES.letter, ...RULES.others];

describe('what rules say of themselves', () => {
  it('has ids of their own', () => {
    const ids = ALL.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ALL.map(rule => [rule.id, rule] as const))('%s is documented', (id, { summary, why, limits }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const text of [summary, why, limits ?? 'Nothing is known.']) {
      expect(text, id).toMatch(/^\p{Lu}[^\n]{4,600}[.”]$/u);
      expect(text, id).not.toMatch(/!(?!!)(?=\s|$)|\bjust\b/);
    }
    expect(summary.length).toBeLessThanOrEqual(160);
  });

  it.each(RULES.tone.map(rule => [rule.id, rule.message] as const))('%s has a kind message', (_, message) => {
    expect(message).toMatch(/^\p{Lu}.{20,300}\.$/u);
    expect(message).not.toMatch(/!|\bjust\b/);
  });

  it('follows the order in which the kinds of fault are explained', () => {
    expect(RULES.tone.map(rule => rule.id)).toEqual([
      'demanding-feedback',
      'asking-why',
      'restating-qualifications',
      'requesting-reconsideration',
      'arguing-decision',
      'disparaging-candidate',
      'criticizing-company',
      'emotional-language',
      'hardship-story',
      'desperation',
      'threat',
      'sarcasm',
    ]);
  });
});

describe('word classes', () => {
  const declared = CLASS_FILES.flatMap(file => Object.keys(file));
  const patterns = [
    ...RULES.tone.flatMap(rule => [
      ...rule.patterns.map(each => (typeof each === 'string' ? each : each.pattern)),
      ...(rule.unless ?? []),
      ...(rule.unlessBeside ?? []),
      ...(rule.unlessInSentence ?? []),
    ]),
    ...Object.values(RULES.features).flat(),
  ];
  const phrases = Object.values(RULES.phrases).flat();
  const classes = Object.values(RULES.classes);
  const named = new Set([...patterns, ...phrases, ...classes].join(' ').match(/@?[A-Z][A-Z_]+/g));

  it('are declared once', () => {
    expect(declared.filter((name, index) => declared.indexOf(name) !== index)).toEqual([]);
  });

  it('stand in the list of files, as does each file', () => {
    expect(CLASS_FILES).toHaveLength(namesOf('words').length - 1);
  });

  it('that are phrases are all used; classes are features of the sentence model too', () => {
    expect(Object.keys(RULES.phrases).filter(name => !named.has(`@${name}`))).toEqual([]);
    expect([...named].filter(name => !name.startsWith('@') && !declared.includes(name))).toEqual([]);
  });
});
