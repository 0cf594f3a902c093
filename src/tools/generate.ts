/** Writes every generated file anew: built-in templates, rule reference, settings schema, tables of the README. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateOutputs } from './generate/outputs.ts';

const root = join(import.meta.dirname, '../..');
for (const { path, text } of generateOutputs(root)) {
  writeFileSync(join(root, path), text);
  process.stdout.write(`${path}\n`);
}
