import * as vscode from 'vscode';
import { type Diagnostic, LineIndex, STAGES } from '../../../core/index.ts';
import type { Checker } from '../../checker.ts';
import { oneOf, type ToolInput, textOf, toComplaint, toResult } from './tool-io.ts';

/** More findings than this help no model. */
const MOST_FINDINGS = 50;

/** The tool that checks a letter by the rules that hold for the person's own words. */
export function createCheckReply(checker: Checker): vscode.LanguageModelTool<ToolInput> {
  return {
    prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Checking the letter') }),
    invoke({ input }) {
      const letter = textOf(input, 'letter');
      if (letter === '') return toComplaint('Pass the whole letter as `letter`.');
      const stage = oneOf(input, 'stage', STAGES);
      const options = { now: new Date().toISOString(), ...(stage === undefined ? {} : { stage }) };
      const found = checker.linter.lint(letter, options);
      const lines = new LineIndex(letter);
      return toResult({
        passes: found.every(({ severity }) => severity !== 'error' && severity !== 'warning'),
        findings: found.slice(0, MOST_FINDINGS).map(each => toFinding(each, letter, lines)),
      });
    },
  };
}

function toFinding(
  { rule, severity, range, message, suggestions }: Diagnostic,
  letter: string,
  lines: LineIndex,
): Readonly<Record<string, unknown>> {
  const wordings = suggestions.flatMap(({ edits }) => edits.map(({ text }) => text.trim()));
  return {
    rule,
    severity,
    line: lines.positionAt(range.start).line,
    words: letter.slice(range.start, range.end).slice(0, 300),
    message,
    suggestions: wordings.filter(text => text !== '').slice(0, 3),
  };
}
