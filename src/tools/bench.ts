/**
 * Times the linter beside write-good in one run, on the same texts, and prints medians and ratios as a Markdown table.
 *
 *     npm run bench
 *
 * Machines are noisy: the two take turns, and only figures of one run are comparable.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeGood from 'write-good';
import { createLinter } from '../core/index.ts';

const ROUNDS = 15;
const linter = createLinter();
const draft = readFileSync(join(import.meta.dirname, '../../examples/gracious.reply.md'), 'utf8');
const body = draft.slice(draft.indexOf('\n---\n') + 5);

/** write-good's checks that take quadratic time on long lines are off, as in our own use of it. */
const writeGoodOptions = { so: false, thereIs: false };

print('| text | gracious, tone and letter | write-good | ratio | gracious MB/s |');
print('| --- | --: | --: | --: | --: |');
row('a draft with front matter', draft, 40);
for (const size of [10_000, 100_000, 1_000_000]) row(`${size / 1000} KB of letters`, repeated(body, size), 1);

/** Prints the medians of one text; `repeat` runs are timed together where one is too short. */
function row(name: string, text: string, repeat: number): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(time(() => linter.lint(text), repeat));
    theirs.push(time(() => writeGood(text, writeGoodOptions), repeat));
  }
  const [own, other] = [median(ours), median(theirs)];
  const speed = (text.length / 1e6 / (own / 1000)).toFixed(1);
  print(
    `| ${name} | ${own.toFixed(3)} ms | ${other.toFixed(3)} ms | ${(own / other).toFixed(2)} | ${speed} |`,
  );
}

/** Milliseconds of one run. */
function time(run: () => unknown, repeat: number): number {
  const start = performance.now();
  for (let count = 0; count < repeat; count++) run();
  return (performance.now() - start) / repeat;
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
