// For `node --import`: every attempt to reach another machine, or to start a program that could, is written to the file
// that ATTEMPTS names, and refused.
import child_process from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = name => () => {
  appendFileSync(process.env.ATTEMPTS, `${name}\n`);
  throw new Error(`${name} is refused`);
};

for (const [holder, names] of [
  [net.Socket.prototype, ['connect']],
  [net.Server.prototype, ['listen']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [child_process, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [globalThis, ['fetch', 'WebSocket']],
]) {
  for (const name of names) if (holder[name] !== undefined) holder[name] = refuse(name);
}
syncBuiltinESMExports();
