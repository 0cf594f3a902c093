import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { NetWeights } from '../../core/model/net.ts';
import type { NetTask, Sentences } from './net.ts';

/** What a process is sent. */
export interface NetWork {
  readonly sentences: Sentences;
  readonly tasks: readonly NetTask[];
}

/** Nets that other processes are fitting. */
export interface NetsToCome {
  readonly nets: Promise<readonly NetWeights[]>;
}

const PROCESSES = 2;

/** Starts to fit a net for each task; returns when the other processes have all that they need and this one may be busy. */
export async function startNets(sentences: Sentences, tasks: readonly NetTask[]): Promise<NetsToCome> {
  const started = await Promise.all(
    [...Array(PROCESSES).keys()].map(own =>
      startProcess(
        sentences,
        tasks.filter((_, index) => index % PROCESSES === own),
      ),
    ),
  );
  const nets = Promise.all(started.map(each => each.nets)).then(found =>
    tasks.map((_, index) => found[index % PROCESSES]?.[Math.floor(index / PROCESSES)] as NetWeights),
  );
  return { nets };
}

async function startProcess(sentences: Sentences, tasks: readonly NetTask[]): Promise<NetsToCome> {
  const child = fork(join(import.meta.dirname, 'net-process.ts'), { serialization: 'advanced' });
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that fits the nets ended with ${code}`);
  });
  const next = () => Promise.race([once(child, 'message'), failure]);
  child.send({ sentences, tasks } satisfies NetWork);
  await next();
  return { nets: next().then(([nets]) => nets as readonly NetWeights[]) };
}
