import { type Diagnostic, LineIndex, type Severity } from '../../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

/** Units of a source line that are shown around a finding. */
const WINDOW = 76;

const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 36, hint: 90 };

/** For people: place, message, the words it is about underlined, the first suggestion. */
export function formatPretty(files: readonly CheckedFile[], colour: boolean): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const found = files.flatMap(file => {
    const lines = new LineIndex(file.text);
    return file.diagnostics.map(diagnostic => toParagraph(diagnostic, file.path, lines, paint));
  });
  // Where no file could be read, what went wrong has been said, and nothing was found to be well.
  return files.length === 0 ? '' : `${[...found, summaryOf(files)].join('\n')}\n`;
}

function toParagraph(
  { rule, severity, range, message, suggestions }: Diagnostic,
  path: string,
  lines: LineIndex,
  paint: (code: number, text: string) => string,
): string {
  const { line, column } = lines.positionAt(range.start);
  const source = lines.lineText(line);
  const from = Math.max(0, Math.min(column - 1 - 20, source.length - WINDOW));
  const shown = source.slice(from, from + WINDOW).replaceAll('\t', ' ');
  const width = Math.max(1, Math.min(range.end - range.start, shown.length - (column - 1 - from)));
  const marks = ' '.repeat(column - 1 - from) + '~'.repeat(width);
  return [
    `${path}:${line}:${column} ${paint(COLOURS[severity], severity)} ${rule}`,
    `  ${message}`,
    ...(shown.trim() === '' ? [] : [`    ${shown}`, `    ${paint(COLOURS[severity], marks)}`]),
    ...suggestions.slice(0, 1).map(({ title }) => `  ${title}`),
    '',
  ].join('\n');
}

function summaryOf(files: readonly CheckedFile[]): string {
  const count = files.reduce((sum, file) => sum + file.diagnostics.length, 0);
  const checked = files.length === 1 ? '1 file' : `${files.length} files`;
  if (count === 0) return `${checked} checked: nothing to mend.`;
  return `${checked} checked: ${count === 1 ? '1 finding' : `${count} findings`}.`;
}
