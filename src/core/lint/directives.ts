import type { Comment } from '../text/block.ts';
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
  const switches = new Map<string, Switches>();
  const kept = diagnostics.filter(diagnostic => {
    const { rule } = diagnostic;
    const own = switches.get(rule) ?? readSwitches(text, directives, rule);
    switches.set(rule, own);
    const directive = firstThatTurnsOff(own, diagnostic.range);
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

/** The directives that speak of one rule, in the order of the text. */
interface Switches {
  readonly file: Directive | undefined;
  readonly disables: readonly Directive[];
  readonly enables: readonly Directive[];
  readonly nextLines: readonly NextLine[];
}

/** A directive for a line, with the line feeds before and behind that line. */
interface NextLine {
  readonly directive: Directive;
  readonly before: number;
  readonly behind: number;
}

function readSwitches(text: string, directives: readonly Directive[], rule: string): Switches {
  const own = directives.filter(({ rules }) => rules.length === 0 || rules.includes(rule));
  const ofKind = (kind: Directive['kind']) => own.filter(each => each.kind === kind);
  return {
    file: ofKind('disable-file')[0],
    disables: ofKind('disable'),
    enables: ofKind('enable'),
    nextLines: toNextLines(text, ofKind('disable-next-line')),
  };
}

/** Looks each line feed up once, however many directives stand on a line. */
function toNextLines(text: string, directives: readonly Directive[]): readonly NextLine[] {
  let before = -1;
  let behind = -1;
  return directives.map(directive => {
    if (before < directive.end) {
      before = lineFeedFrom(text, directive.end);
      behind = lineFeedFrom(text, before + 1);
    }
    return { directive, before, behind };
  });
}

/** The next line feed, or the end of the text. */
function lineFeedFrom(text: string, position: number): number {
  const found = text.indexOf('\n', position);
  return found < 0 ? text.length : found;
}

/** The first directive of the text that turns off what is found at a range. */
function firstThatTurnsOff(switches: Switches, { start, end }: Range): Directive | undefined {
  const { file, disables, enables, nextLines } = switches;
  const nextLine = nextLines[countWhile(nextLines, each => each.behind < start)];
  const enable = enables[countWhile(enables, each => each.end <= start) - 1];
  const disable = disables[countWhile(disables, each => each.end <= (enable?.start ?? -1))];
  return [
    file,
    nextLine !== undefined && nextLine.before < end ? nextLine.directive : undefined,
    disable !== undefined && disable.end <= start ? disable : undefined,
  ].reduce(
    (first, each) => (each !== undefined && each.start < (first?.start ?? Infinity) ? each : first),
    undefined,
  );
}

/** How many of the first items pass, where those that pass stand before those that do not. */
function countWhile<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) from = middle + 1;
    else to = middle;
  }
  return from;
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
