import {
  EVENTS_VARIABLE,
  type SuiteEvent,
  showEvent,
  writeEvent,
} from '../../../../src/tools/host/suite-events.ts';

/** What the environment would say, in the bundle for web worker hosts, which have none. */
declare const GRACIOUS_SUITE_ENVIRONMENT: Readonly<Record<string, string>> | undefined;

/** A variable that whoever runs the suite has set; empty when it is not set. */
export function variable(name: string): string {
  const environment: Readonly<Record<string, string | undefined>> =
    typeof GRACIOUS_SUITE_ENVIRONMENT === 'undefined' ? process.env : (GRACIOUS_SUITE_ENVIRONMENT ?? {});
  return environment[name] ?? '';
}

/** Tells an event on the console, which VS Code hands to whoever runs the suite. */
export function tell(event: SuiteEvent): void {
  const line = variable(EVENTS_VARIABLE) ? writeEvent(event) : showEvent(event);
  if (line !== undefined) console.log(line);
}
