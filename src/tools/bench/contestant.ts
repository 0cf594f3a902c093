import { type ChildProcess, fork } from 'node:child_process';

/** What a linter did with a task: times of all calls in milliseconds, or why there are none. */
export type Outcome =
  | { readonly times: readonly number[]; readonly memory: number }
  | { readonly failed: string };

interface Answer {
  readonly ready?: number;
  readonly times?: readonly number[];
  readonly memory?: number;
  readonly error?: string;
}

/** One linter in a process of its own, which is ended when it takes too long. */
export class Contestant {
  readonly name: string;
  readonly #script: string;
  readonly #args: readonly string[];
  #child: ChildProcess | null = null;

  /** @param script engine.mjs, where its packages are found */
  constructor(name: string, script: string, args: readonly string[]) {
    this.name = name;
    this.#script = script;
    this.#args = args;
  }

  /** Calls the linter with the texts in turn. After a failure the next task gets a new process. */
  async run(texts: readonly string[], calls: number, bound: number): Promise<Outcome> {
    const child = await this.#start(bound);
    if (child === null) return { failed: 'did not start' };
    child.send({ texts, calls });
    const answer = await answerOf(child, bound);
    if (answer?.times !== undefined) return { times: answer.times, memory: answer.memory ?? 0 };
    this.stop();
    return { failed: answer?.error ?? `> ${bound / 1000} s` };
  }

  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #start(bound: number): Promise<ChildProcess | null> {
    if (this.#child !== null) return this.#child;
    const child = fork(this.#script, [this.name, ...this.#args], {
      serialization: 'advanced',
      stdio: 'ignore',
    });
    const answer = await answerOf(child, bound);
    if (answer?.ready === undefined) {
      child.kill('SIGKILL');
      return null;
    }
    this.#child = child;
    return child;
  }
}

/** The next message; `null` when none comes in time or the process ends. */
function answerOf(child: ChildProcess, bound: number): Promise<Answer | null> {
  return new Promise(settle => {
    const done = (answer: Answer | null) => {
      clearTimeout(timer);
      child.off('message', listen);
      child.off('exit', end);
      settle(answer);
    };
    const listen = (answer: Answer) => done(answer);
    const end = () => done(null);
    const timer = setTimeout(end, bound);
    child.on('message', listen);
    child.on('exit', end);
  });
}
