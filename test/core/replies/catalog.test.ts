import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCatalog } from '../../../src/core/replies/catalog.ts';
import { FIELDS } from '../../../src/core/replies/fields.ts';
import { HELPERS } from '../../../src/core/replies/helpers.ts';
import { chooseTemplate, type Situation, suggestTemplates } from '../../../src/core/replies/suggest.ts';
import { OCCASIONS, STAGES } from '../../../src/core/text/record.ts';
import { generateTemplateGuide, TEMPLATE_GUIDE_FILE } from '../../../src/tools/generate/template-guide.ts';
import { BUILTIN_TEMPLATES_FILE, generateTemplates } from '../../../src/tools/generate/templates.ts';

const catalog = createCatalog();

/** The kinds of reply that the product promises. */
const KINDS = [
  'thanks-only',
  'feedback-request',
  'future-roles',
  'feedback-and-future',
  'stay-connected',
  'linkedin-note',
  'after-application',
  'after-screen',
  'after-interviews',
  'after-final',
  'offer-lost',
  'internal-role',
  'other-role',
  'feedback-refused',
  'feedback-received',
  're-engagement',
  'referral-thanks',
  'correction',
  'interview-thanks',
  'nudge',
];

const MAIN = ['feedback-request', 'thanks-only', 'future-roles', 'after-interviews', 'after-final'];

describe('the built-in templates', () => {
  test('are the ones of the folder', () => {
    expect(readFileSync(BUILTIN_TEMPLATES_FILE, 'utf8')).toBe(generateTemplates('.'));
  });

  test('are described for authors', () => {
    expect(readFileSync(TEMPLATE_GUIDE_FILE, 'utf8')).toBe(generateTemplateGuide());
  });

  test('cover each kind of reply and each occasion', () => {
    expect(catalog.templates.map(({ id }) => id)).toEqual(KINDS);
    expect(new Set(catalog.templates.map(({ occasion }) => occasion))).toEqual(new Set(OCCASIONS));
  });

  test('are named after their files', () => {
    for (const template of catalog.templates) expect(template.path).toBe(`templates/${template.id}.md.hbs`);
    for (const part of catalog.parts.values()) expect(part.path).toBe(`templates/partials/${part.id}.md.hbs`);
    const files = readdirSync('templates').filter(file => file.endsWith('.md.hbs'));
    expect(files.length).toBe(KINDS.length);
  });

  test.each(catalog.templates.map(template => [template.id, template] as const))(
    '%s says when to use it, and has several wordings and subjects',
    (id, template) => {
      expect(template.wordings.length).toBeGreaterThanOrEqual(MAIN.includes(id) ? 3 : 2);
      expect(new Set(template.wordings.map(({ label }) => label)).size).toBe(template.wordings.length);
      expect(template.subjects.length > 0).toBe(template.occasion !== 'note');
      expect(template.stages.length).toBeGreaterThan(0);
      expect(template.goals.length).toBeGreaterThan(0);
      expect(template.fields.map(({ name }) => name)).toContain('name');
    },
  );

  test('ask for feedback after interviews only', () => {
    for (const { goals, stages } of catalog.templates.filter(({ id }) => id !== 'internal-role')) {
      if (goals.includes('feedback'))
        expect(['interview', 'final']).toEqual(expect.arrayContaining([...stages]));
    }
  });

  test('a template of a user takes the place of a built-in one', () => {
    const text = '---\nid: nudge\ntitle: Mine\ndescription: D\n---\nHello';
    const own = createCatalog([{ path: '.gracious/templates/nudge.md.hbs', text }]);
    expect(own.templates.map(({ id }) => id)).toEqual(KINDS);
    expect(own.templates.at(-1)?.title).toBe('Mine');
    expect(createCatalog().templates.at(-1)?.title).not.toBe('Mine');
  });

  test('no field is a helper, and no name is one of an object', () => {
    const names = [...FIELDS.map(({ name }) => name), ...Object.keys(HELPERS)];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter(name => name in {})).toEqual([]);
  });
});

describe('the template for a situation', () => {
  test.each<[Situation, string]>([
    [{ stage: 'application', goals: [] }, 'after-application'],
    [{ stage: 'application', goals: ['thanks'] }, 'thanks-only'],
    [{ stage: 'application', goals: ['thanks'], automated: true }, 'after-application'],
    [{ stage: 'application', goals: ['feedback'] }, 'after-application'],
    [{ stage: 'application', goals: ['future'] }, 'after-application'],
    [{ stage: 'screening', goals: [] }, 'after-screen'],
    [{ stage: 'screening', goals: ['feedback'] }, 'after-screen'],
    [{ stage: 'screening', goals: ['future'] }, 'future-roles'],
    [{ stage: 'screening', goals: ['feedback', 'future'] }, 'future-roles'],
    [{ stage: 'interview', goals: [] }, 'after-interviews'],
    [{ stage: 'interview', goals: ['thanks'] }, 'thanks-only'],
    [{ stage: 'interview', goals: ['feedback'] }, 'feedback-request'],
    [{ stage: 'interview', goals: ['thanks', 'feedback'] }, 'after-interviews'],
    [{ stage: 'interview', goals: ['feedback', 'future'] }, 'feedback-and-future'],
    [{ stage: 'interview', goals: ['connect'] }, 'stay-connected'],
    [{ stage: 'interview', goals: ['connect'], occasion: 'note' }, 'linkedin-note'],
    [{ stage: 'interview', goals: [], internal: true }, 'internal-role'],
    [{ stage: 'final', goals: [] }, 'after-final'],
    [{ stage: 'final', goals: ['feedback'] }, 'feedback-request'],
    [{ stage: 'final', goals: ['future'] }, 'future-roles'],
    [{ stage: 'offer', goals: [] }, 'offer-lost'],
    [{ stage: 'offer', goals: ['feedback'] }, 'offer-lost'],
    [{ stage: 'unknown', goals: [] }, 'thanks-only'],
    [{ stage: 'unknown', goals: ['feedback'] }, 'feedback-request'],
    [{ stage: 'unknown', goals: ['connect'] }, 'stay-connected'],
    [{ stage: 'screening', goals: ['connect'] }, 'linkedin-note'],
    [{ stage: 'interview', goals: [], occasion: 'waiting' }, 'nudge'],
    [{ stage: 'final', goals: [], occasion: 'opening' }, 're-engagement'],
    [{ stage: 'unknown', goals: [], occasion: 'feedback' }, 'feedback-refused'],
    [{ stage: 'application', goals: ['thanks'], occasion: 'correction' }, 'correction'],
  ])('%j', (situation, id) => {
    expect(chooseTemplate(catalog, situation)?.id).toBe(id);
  });

  test('there is one for each stage, and an internal one is not offered to others', () => {
    for (const stage of STAGES) {
      const ids = suggestTemplates(catalog, { stage, goals: [] }).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(1);
      expect(ids.indexOf('internal-role') > 0 ? ids.at(-1) : 'internal-role').toBe('internal-role');
    }
  });
});
