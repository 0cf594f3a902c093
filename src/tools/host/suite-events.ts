/** What the in-host suite tells its runner, one event a line. Shared by both ends. */
export type SuiteEvent =
  | { readonly event: 'begin'; readonly vscode: string; readonly host: string }
  | { readonly event: 'start'; readonly title: string }
  | { readonly event: 'pass'; readonly title: string; readonly milliseconds: number }
  | { readonly event: 'skip'; readonly title: string }
  | { readonly event: 'note'; readonly text: string }
  | { readonly event: 'fail'; readonly title: string; readonly error: string }
  | { readonly event: 'end'; readonly passed: number; readonly failed: number };

/** Set in the extension host's environment: the test folder (a round) to run. */
export const ROUND_VARIABLE = 'GRACIOUS_SUITE_ROUND';

/** Set in the extension host's environment by a runner that reads events instead of lines for people. */
export const EVENTS_VARIABLE = 'GRACIOUS_SUITE_EVENTS';

/** Set in the extension host's environment to run only the tests whose title holds its text. */
export const GREP_VARIABLE = 'GRACIOUS_SUITE_GREP';

const MARK = '@gracious-suite ';

/** One line that `readEvent` understands. */
export function writeEvent(event: SuiteEvent): string {
  return MARK + JSON.stringify(event);
}

/** The event in a line of a host's console, `undefined` for any other line. */
export function readEvent(line: string): SuiteEvent | undefined {
  const at = line.indexOf(MARK);
  if (at < 0) return undefined;
  try {
    return JSON.parse(line.slice(at + MARK.length));
  } catch {
    return undefined;
  }
}

/** An event as a line for people; `undefined` where there is nothing to show. */
export function showEvent(event: SuiteEvent): string | undefined {
  switch (event.event) {
    case 'begin':
      return `  in VS Code ${event.vscode} (${event.host})`;
    case 'start':
      return undefined;
    case 'pass':
      return `  ✔ ${event.title} (${event.milliseconds} ms)`;
    case 'skip':
      return `  - ${event.title}`;
    case 'note':
      return `    ${event.text}`;
    case 'fail':
      return `  ✘ ${event.title}\n${event.error.replace(/^/gm, '      ')}`;
    case 'end':
      return `  passed ${event.passed}, failed ${event.failed}`;
  }
}
