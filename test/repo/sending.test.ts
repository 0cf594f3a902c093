import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The files of the product, tools left out, with the text of each. */
const SOURCES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(file => `src/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.ts') && !file.startsWith('src/tools/'))
  .map(file => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** The files in which a pattern occurs. */
const filesWith = (pattern: RegExp) =>
  SOURCES.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

describe('what leaves the machine', () => {
  it('goes to a language model from one place, which is reached through the question for consent', () => {
    expect(filesWith(/\.sendRequest\(/)).toEqual(['src/vscode/assist/send.ts']);
    expect(filesWith(/from '\.\/send\.ts'/)).toEqual(['src/vscode/assist/converse.ts']);
    expect(filesWith(/from '[./]+\/converse\.ts'/).sort()).toEqual([
      'src/vscode/assist/assist.ts',
      'src/vscode/assist/tell-ending.ts',
    ]);
    const assist = SOURCES.find(({ file }) => file === 'src/vscode/assist/assist.ts')?.text ?? '';
    expect(assist.indexOf('askConsent(first.request')).toBeGreaterThan(0);
    expect(assist.indexOf('askConsent(first.request')).toBeLessThan(assist.indexOf('return converse('));
  });

  it('is offered no tools', () => {
    const send = SOURCES.find(({ file }) => file === 'src/vscode/assist/send.ts')?.text ?? '';
    expect(send).not.toMatch(/\btools\b\s*:/);
    expect(filesWith(/\.invokeTool\(/)).toEqual([]);
  });

  it('is not logged: this embedded editor writes no output channels to disk, so there must be none', () => {
    const product = SOURCES.filter(({ file }) => !file.startsWith('src/cli/'));
    const logging = /\bconsole\.|createOutputChannel|createTelemetryLogger|process\.std(?:out|err)/;
    expect(product.filter(({ text }) => logging.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('is not kept outside of the files: only models that are allowed, and the model and the way that were taken last', () => {
    expect(filesWith(/[mM]emory\.update\(|[sS]tate\.update\(/).sort()).toEqual([
      'src/vscode/assist/consent.ts',
      'src/vscode/assist/models.ts',
      'src/vscode/commands/hand-over.ts',
    ]);
    expect(filesWith(/globalStorageUri|storageUri|logUri|\.secrets\b/)).toEqual([]);
  });

  it('goes nowhere by itself', () => {
    expect(filesWith(/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|from 'node:https?'/)).toEqual([]);
  });
});
