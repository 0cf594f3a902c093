import { add, broken, type Counts, NONE } from './counts.ts';
import { readEvent, type SuiteEvent, showEvent } from './suite-events.ts';
import { delay } from './time.ts';

/** How many lines of the host's log a report of trouble shows. */
const LOG_LINES = 30;

/** How long VS Code may take until it runs the suite, in milliseconds; some seconds on an idle machine. */
const START_BOUND = 90_000;

/** Complaints about native modules, which are left out on purpose. */
export const NATIVE = /Could not locate the bindings file|Cannot find module '[^']*watchdog'/;

/** Hears what a host says while it runs the suite and judges how it ended. */
export class SuiteListener {
  private readonly silence: number;
  private readonly say: (line: string) => void;
  private readonly log: string[] = [];
  private lastSign = Date.now();
  private patience = START_BOUND;
  private running: string | undefined;
  private counts: Counts | undefined;
  private readonly failures: string[] = [];
  private ending: string | undefined;

  /**
   * @param silence milliseconds without an event after which a suite that has begun counts as hung
   * @param say receives lines for people
   */
  constructor(silence: number, say: (line: string) => void) {
    this.silence = silence;
    this.say = say;
  }

  /** A message of the host's console; its arguments come as VS Code has them, in any shape. */
  hear(message: unknown): void {
    const text = toText(message);
    if (NATIVE.test(text)) return;
    for (const line of text.split('\n')) {
      const event = readEvent(line);
      if (event) this.take(event);
      else this.log.push(line.slice(0, 500));
    }
    this.log.splice(0, this.log.length - LOG_LINES);
  }

  /** The host has ended by itself, with an exit code. */
  end(code: unknown): void {
    this.ending ??= code === 0 ? '' : `The extension host ended with code ${code}.`;
  }

  /** The host went away in the middle. */
  break(reason: string): void {
    this.ending ??= reason;
  }

  /**
   * Waits for the end, a hang counting as one. Trouble without a failed test counts as one failure.
   *
   * @param mayBeEmpty whether it is no trouble that no test ran
   */
  async result(mayBeEmpty = false): Promise<Counts> {
    while (this.ending === undefined) {
      await delay(50);
      if (Date.now() - this.lastSign > this.patience) return this.trouble(this.hang());
    }
    if (this.counts === undefined) await delay(500);
    if (this.counts === undefined) return this.trouble(this.ending || 'The suite ended without a result.');
    if (this.counts.failed > 0) return this.counts;
    if (this.ending !== '') return this.trouble(this.ending, this.counts);
    if (this.counts.passed === 0 && !mayBeEmpty) return this.trouble('No test ran.');
    return this.counts;
  }

  private take(event: SuiteEvent): void {
    this.lastSign = Date.now();
    this.patience = this.silence;
    this.running = event.event === 'start' ? event.title : undefined;
    if (event.event === 'fail') this.failures.push(`${event.title}\n${event.error}`);
    if (event.event === 'end') {
      this.counts = { passed: event.passed, failed: event.failed, failures: this.failures };
    }
    const line = showEvent(event);
    if (line !== undefined) this.say(line);
  }

  private hang(): string {
    const where = this.running === undefined ? 'outside of a test' : `in the test "${this.running}"`;
    return `The extension host has hung ${where}: no sign of life for ${this.patience / 1000} s.`;
  }

  private trouble(reason: string, counts: Counts = { ...NONE, failures: this.failures }): Counts {
    this.say(`  ✘ ${reason}`);
    this.say('    The end of its log:');
    for (const line of this.log) this.say(`      ${line}`);
    return add(counts, broken(reason));
  }
}

function toText(message: unknown): string {
  if (Array.isArray(message)) return message.map(toText).join(' ');
  return typeof message === 'string' ? message : JSON.stringify(message);
}
