import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateOutputs } from '../../src/tools/generate/outputs.ts';

const root = join(import.meta.dirname, '../..');

describe('generated files', () => {
  it.each(generateOutputs(root))('$path says what `npm run generate` would write', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});
