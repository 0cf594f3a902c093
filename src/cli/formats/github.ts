import { LineIndex, type Severity } from '../../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub shows as annotations on the lines of a change. */
export function formatGithub(files: readonly CheckedFile[]): string {
  return files.map(toCommands).join('');
}

function toCommands({ path, text, diagnostics }: CheckedFile): string {
  const lines = new LineIndex(text);
  return diagnostics
    .map(({ rule, severity, range, message }) => {
      const start = lines.positionAt(range.start);
      const end = lines.positionAt(range.end);
      const place = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
      return `::${LEVELS[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
