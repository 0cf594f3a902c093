import { type Diagnostic, LineIndex } from '../../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

/** One line of JSON, version 1 of the format that scripts depend on. */
export function formatJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(toJson) })}\n`;
}

function toJson({ path, text, diagnostics }: CheckedFile): unknown {
  const lines = new LineIndex(text);
  return { file: path, diagnostics: diagnostics.map(each => toEntry(each, lines)) };
}

function toEntry(diagnostic: Diagnostic, lines: LineIndex): unknown {
  const { rule, severity, range, message, fix, suggestions } = diagnostic;
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return {
    rule,
    severity,
    start: range.start,
    end: range.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message,
    fix: fix === null ? null : { edits: fix },
    suggestions,
  };
}
