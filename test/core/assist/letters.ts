import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Material, readMail } from '../../../src/core/index.ts';

/** A person's files and letters that say only what stands in them. */
export interface Scenario {
  readonly name: string;
  readonly material: Material;
  /** Bodies of letters. */
  readonly letters: readonly string[];
}

/** The scenarios of a folder, by name. */
export async function readScenarios(folder: string): Promise<readonly Scenario[]> {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter(file => file.endsWith('.txt'));
  return Promise.all(
    files.map(file => readScenario(file.replace('.txt', ''), readFileSync(join(path, file), 'utf8'))),
  );
}

async function readScenario(name: string, text: string): Promise<Scenario> {
  const parts = text.split(/^=== (\w+)\n/m).slice(1);
  const named = (key: string) =>
    parts.flatMap((part, index) => (index % 2 === 0 && part === key ? [parts[index + 1] ?? ''] : []));
  const [mail = ''] = named('mail');
  const [notes = ''] = named('notes');
  const [draft = ''] = named('draft');
  return {
    name,
    material: { draft, notes: notes.trim(), mail: mail.trim() === '' ? null : await readMail(mail) },
    letters: named('letter'),
  };
}

/** The draft file with another letter in it. */
export function withLetter({ draft }: Material, letter: string): string {
  const end = draft.indexOf('\n---\n', 4) + 5;
  return `${draft.slice(0, end)}\n${letter.trim()}\n`;
}

/** Kinds of invented facts, each with sentences that tell one. */
export function readKinds(file: string): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(import.meta.dirname, 'invented', file), 'utf8');
  const kinds = text
    .split(/^# /m)
    .slice(1)
    .map(part => part.trim().split('\n'));
  return new Map(kinds.map(([name = '', ...sentences]) => [name, sentences]));
}
