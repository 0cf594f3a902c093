import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { replace } from '../harness/answers.ts';

/** An attempt to reach another machine, or this one. */
export interface Attempt {
  readonly by: string;
  readonly to: string;
  readonly stack: string;
}

/**
 * Records every attempt of the extension host to open a connection or to resolve a name, and lets none through. http, https,
 * http2, tls and fetch all end in a socket.
 */
export function watchNetwork(): { readonly attempts: Attempt[]; readonly stop: () => void } {
  const attempts: Attempt[] = [];
  const refuse =
    (by: string) =>
    (...details: readonly unknown[]): never => {
      const stack = new Error(by).stack ?? '';
      attempts.push({
        by,
        to: JSON.stringify(details[0], (_, value) => (isPlain(value) ? value : String(value))),
        stack,
      });
      throw new Error(`${by} is not allowed here`);
    };
  const undo = [
    replace(net.Socket.prototype, 'connect', refuse('net.Socket.connect')),
    replace(dgram.Socket.prototype, 'send', refuse('dgram.Socket.send')),
    replace(dgram.Socket.prototype, 'connect', refuse('dgram.Socket.connect')),
    replace(dns, 'lookup', refuse('dns.lookup')),
    replace(dns.promises, 'lookup', refuse('dns.promises.lookup')),
    replace(dns.Resolver.prototype, 'resolve', refuse('dns.Resolver.resolve')),
    replace(globalThis, 'fetch', refuse('fetch')),
    ...(Reflect.get(globalThis, 'WebSocket') === undefined
      ? []
      : [replace(globalThis, 'WebSocket', refuse('WebSocket'))]),
  ];
  return {
    attempts,
    stop: () => {
      for (const each of undo) each();
    },
  };
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
}
