import type { Comment } from '../text/prose.ts';
import type { Edit, Range } from '../text/range.ts';
import type { Diagnostic } from './types.ts';

/**
 * An HTML comment that turns rules off: `<!-- gracious-disable-next-line asking-why -->`, `gracious-disable`,
 * `gracious-enable`, `gracious-disable-file`. Without rule ids it means all rules.
 */
interface Directive extends Range {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  readonly rules: readonly string[];
}

const DIRECTIVE = /^<!--\s{0,99}gracious-(disable-next-line|disable-file|disable|enable)\b([^>]{0,500})-->$/;

/** The result of applying a draft's directives to its diagnostics. */
export interface Directed {
  readonly kept: readonly Diagnostic[];
  /** Directives that turned nothing off or name no rule. */
  readonly problems: readonly { readonly range: Range; readonly message: string }[];
}

/** What is known of rule ids. */
export interface KnownRules {
  readonly isRule: (id: string) => boolean;
  /** Whether the rule has had its say; a directive for one that has not may be of use. */
  readonly isJudged: (id: string) => boolean;
}

/**
 * Leaves out what the directives turn off and reports the directives that do nothing.
 * @param diagnostics of all rules, also of those that are not asked for: whether a directive is of use must not depend on it
 */
export function applyDirectives(
  text: string,
  comments: readonly Comment[],
  diagnostics: readonly Diagnostic[],
  rules: KnownRules,
): Directed {
  const directives = comments.flatMap(toDirective);
  if (directives.length === 0) return { kept: diagnostics, problems: [] };
  const used = new Set<Directive>();
  const kept = diagnostics.filter(diagnostic => {
    const directive = directives.find(each => turnsOff(text, each, directives, diagnostic));
    if (directive !== undefined) used.add(directive);
    return directive === undefined;
  });
  const problems = directives.flatMap(directive => problemsOf(directive, used, rules));
  return { kept, problems };
}

/** The edit that leaves one rule alone on the line where a range starts. */
export function disableNextLine(text: string, range: Range, rule: string): Edit {
  const lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t>]{0,40}/.exec(text.slice(lineStart, lineStart + 40))?.[0] ?? '';
  return {
    start: lineStart,
    end: lineStart,
    text: `${indent}<!-- gracious-disable-next-line ${rule} -->${newline}`,
  };
}

function toDirective(comment: Comment): Directive[] {
  const found = DIRECTIVE.exec(comment.text.trim());
  const kind = found?.[1];
  if (kind !== 'disable-next-line' && kind !== 'disable' && kind !== 'enable' && kind !== 'disable-file')
    return [];
  const rules = (found?.[2] ?? '').split(/[\s,]+/).filter(Boolean);
  return [{ kind, rules, start: comment.start, end: comment.end }];
}

function turnsOff(
  text: string,
  directive: Directive,
  directives: readonly Directive[],
  diagnostic: Diagnostic,
): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(diagnostic.rule)) return false;
  const { start } = diagnostic.range;
  switch (directive.kind) {
    case 'disable-file':
      return true;
    case 'disable-next-line': {
      const newline = text.indexOf('\n', directive.end);
      const end = newline < 0 ? -1 : text.indexOf('\n', newline + 1);
      return newline >= 0 && diagnostic.range.end > newline && start <= (end < 0 ? text.length : end);
    }
    case 'disable':
      return start >= directive.end && !isEnabledAgain(directive, directives, diagnostic);
    case 'enable':
      return false;
  }
}

function isEnabledAgain(
  directive: Directive,
  directives: readonly Directive[],
  diagnostic: Diagnostic,
): boolean {
  return directives.some(
    each =>
      each.kind === 'enable' &&
      each.start >= directive.end &&
      each.end <= diagnostic.range.start &&
      (each.rules.length === 0 || each.rules.includes(diagnostic.rule)),
  );
}

function problemsOf(
  directive: Directive,
  used: ReadonlySet<Directive>,
  { isRule, isJudged }: KnownRules,
): readonly { readonly range: Range; readonly message: string }[] {
  const range = { start: directive.start, end: directive.end };
  const unknown = directive.rules.filter(rule => !isRule(rule));
  if (unknown.length > 0) {
    return [
      { range, message: `No rule is called ${unknown.join(', ')}. Mend the name or remove this comment.` },
    ];
  }
  if (directive.kind === 'enable' || used.has(directive) || !directive.rules.every(isJudged)) return [];
  return [{ range, message: 'This comment turns nothing off. Remove it.' }];
}
