import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  composeDraft,
  composePart,
  createCatalog,
  findTemplate,
  piecesToText,
  TemplateError,
} from '../../src/core/index.ts';
import { LIMITS } from '../../src/core/replies/limits.ts';
import { budget } from './budget.ts';
import { anyFacts, anyTemplates, SPRUNG, TRAP } from './templates.ts';

beforeAll(() => {
  Object.defineProperty(Object.prototype, TRAP, { value: SPRUNG, configurable: true, writable: true });
});
afterAll(() => {
  Reflect.deleteProperty(Object.prototype, TRAP);
});

/** The messages say where, what and what to do, each on one line. */
function expectClear(error: unknown, sources: readonly { readonly text: string }[]): void {
  expect(error).toBeInstanceOf(TemplateError);
  if (!(error instanceof TemplateError)) return;
  expect(error.problem).toMatch(/^\S.{10,1200}[.?]$/u);
  const lines = Math.max(...sources.map(({ text }) => text.split(/\r\n?|\n/).length));
  expect(error.place.line).toBeGreaterThanOrEqual(1);
  expect(error.place.line).toBeLessThanOrEqual(lines + 1);
  expect(error.place.column).toBeGreaterThanOrEqual(1);
  expect(error.message).toContain(`${error.template}:${error.place.line}:${error.place.column}: `);
}

/** The letter, or `null` when the template is stopped with a clear message. */
function tryCompose<T>(compose: () => T, sources: readonly { readonly text: string }[]): T | null {
  try {
    return compose();
  } catch (error) {
    expectClear(error, sources);
    return null;
  }
}

describe('templates that nobody should trust', () => {
  it('are refused with a clear message, or make a letter of bounded length that says nothing of objects', async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplates, anyFacts, fc.nat(3), async (sources, facts, seed) => {
        const catalog = await createCatalog(sources);
        for (const problem of catalog.problems) expectClear(problem, sources);
        const template = findTemplate(catalog, 'mine');
        for (const mode of ['text', 'tabstops'] as const) {
          const drafts = [
            template &&
              tryCompose(() => composeDraft(catalog, template, facts, { mode, seed }).body, sources),
            ...['a', 'b'].map(id => {
              const part = catalog.parts.get(id);
              return part && tryCompose(() => composePart(catalog, part, facts, { mode, seed }), sources);
            }),
          ];
          for (const draft of drafts) {
            const letter = piecesToText(draft ?? []);
            expect(letter.length).toBeLessThanOrEqual(LIMITS.output);
            expect(letter).not.toMatch(/\[object|native code|\bfunction\b/);
            expect(letter).not.toContain(SPRUNG);
          }
        }
        // The built-in templates still work, and nothing was left behind on what all objects share.
        expect(catalog.templates.length).toBeGreaterThan(15);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      budget(250),
    );
  });
});
