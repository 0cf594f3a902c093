import { type Diagnostic, LineIndex, RULES, type Severity } from '../../core/index.ts';
import type { CheckedFile } from './checked-file.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS), the exchange format of code scanners. Columns count UTF-16 units. */
export function formatSarif(files: readonly CheckedFile[]): string {
  const rules = [...RULES.tone, ...RULES.letter, ...RULES.others].map(({ id, summary, why }) => ({
    id,
    shortDescription: { text: summary },
    help: { text: why },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Gracious', rules } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(toResults),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function toResults({ path, text, diagnostics }: CheckedFile): readonly unknown[] {
  const lines = new LineIndex(text);
  return diagnostics.map(diagnostic => toResult(diagnostic, path, lines));
}

function toResult({ rule, severity, range, message }: Diagnostic, path: string, lines: LineIndex): unknown {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: range.start,
    charLength: range.end - range.start,
  };
  const uri = encodeURI(path.replaceAll('\\', '/'));
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}
