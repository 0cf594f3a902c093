import { ruleMarkdown } from '../core/index.ts';
import { EXIT, type Io, UsageError } from './io.ts';

export const usage = `gracious explain RULE
    Says what a rule flags, why, and what it leaves alone.`;

/** `gracious explain`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [id] = args;
  if (id === undefined) throw new UsageError('Name a rule, as in gracious explain asking-why.');
  const page = ruleMarkdown(id);
  if (page === null)
    throw new UsageError(`"${id}" is no rule. The ids stand in the output of gracious check.`);
  io.stdout(page);
  return EXIT.clean;
}
