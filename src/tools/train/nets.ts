import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { NetWeights } from '../../core/model/net.ts';
import type { NetTask, Sentences } from './net.ts';

/** What the other process is sent. */
export interface NetWork {
  readonly sentences: Sentences;
  readonly tasks: readonly NetTask[];
}

/** Nets that another process is fitting. */
export interface NetsToCome {
  readonly nets: Promise<readonly NetWeights[]>;
}

/** Starts to fit a net for each task; returns when the other process has all that it needs and this one may be busy. */
export async function startNets(sentences: Sentences, tasks: readonly NetTask[]): Promise<NetsToCome> {
  const child = fork(join(import.meta.dirname, 'net-process.ts'), { serialization: 'advanced' });
  const failure = once(child, 'exit').then(([code]) => {
    throw new Error(`the process that fits the nets ended with ${code}`);
  });
  const next = () => Promise.race([once(child, 'message'), failure]);
  child.send({ sentences, tasks } satisfies NetWork);
  await next();
  return { nets: next().then(([nets]) => nets as readonly NetWeights[]) };
}
