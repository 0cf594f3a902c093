// The command line as it is published reaches no other machine, whatever it is asked for.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { startChild } from '../../../src/tools/host/child.ts';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';

const NO_NETWORK = new URL('no-network.mjs', import.meta.url).href;

const LETTER = `---
gracious: 1
to: Priya Raman <priya@example.com>
subject: Thank you for the update
company: Northwind
role: Data Analyst
stage: interview
status: sent
sent: 2026-11-20
---

Hi Priya,

Thank you for letting me know. I wish you and the team all the best!!

Best regards,
Sam
`;

const MAIL = `From: Priya Raman <priya@example.com>
Date: Thu, 19 Nov 2026 10:12:00 +0000
Subject: Your application for Data Analyst

Dear Sam,

Thank you for coming in. We have decided to offer the Data Analyst position to another candidate.

Priya Raman
Northwind
`;

const TEMPLATE = `---
id: mine
title: Mine
description: When I want.
when:
  stages: [interview]
  goals: [thanks]
---
Hello,

Thank you for letting me know.
`;

/** Every command, in every way that reads or writes another kind of thing; with the exit codes that mean that it ran. */
const COMMANDS: readonly (readonly [string, readonly number[]])[] = [
  ['--help', [0]],
  ['--version', [0]],
  ...['pretty', 'json', 'sarif', 'github'].map(
    format => [`check --format ${format} a.reply.md`, [0, 1]] as const,
  ),
  ['check --fix a.reply.md', [0, 1]],
  ['check --no-model --only tone,letter,style a.reply.md mail.eml', [0, 1]],
  ['read mail.eml', [0]],
  ['read --format json mail.eml', [0]],
  ['draft --from mail.eml --set name=Sam', [0]],
  ['draft --template thanks-only --out new.reply.md', [0]],
  ...['eml', 'text', 'html', 'mailto', 'gmail', 'outlook', 'linkedin', 'ics'].map(
    way => [`export --anyway --to ${way} a.reply.md`, [0, 1]] as const,
  ),
  ...['table', 'csv', 'json'].map(format => [`track --format ${format} .`, [0]] as const),
  ['templates list', [0]],
  ['templates verify templates', [0, 1]],
  ['explain asking-why', [0]],
  ['no-such-command', [2]],
];

let help = '';

/** Runs Node with what refuses connections; the attempts that were made. */
async function run(args: readonly string[]) {
  const { path, remove } = await createTemporaryFolder('cli');
  onTestFinished(remove);
  await mkdir(join(path, 'templates'));
  await writeFile(join(path, 'templates/mine.md.hbs'), TEMPLATE);
  await writeFile(join(path, 'a.reply.md'), LETTER);
  await writeFile(join(path, 'mail.eml'), MAIL);
  const attempts = join(path, 'attempts');
  await writeFile(attempts, '');
  const child = startChild(process.execPath, ['--import', NO_NETWORK, ...args], {
    cwd: path,
    env: { ...process.env, ATTEMPTS: attempts },
  });
  onTestFinished(child.stop);
  const code = await child.exited;
  return { code, said: child.output(), attempts: await readFile(attempts, 'utf8') };
}

beforeAll(async () => {
  const child = startChild(process.execPath, [`${PROJECT}/dist/cli.js`, '--help'], { cwd: PROJECT });
  await child.exited;
  help = child.output();
});

test.each([
  ['net.connect', "require('node:net').connect(9, '127.0.0.1')", 'connect\n'],
  ['an import of it', "import('node:net').then(net => net.connect(9, '127.0.0.1'))", 'connect\n'],
  ['https', "require('node:https').get('https://127.0.0.1:9/')", 'connect\n'],
  ['fetch', "fetch('http://127.0.0.1:9/')", 'fetch\n'],
  ['a name', "require('node:dns').lookup('localhost', () => {})", 'lookup\n'],
  ['a datagram', "require('node:dgram').createSocket('udp4').send('a', 9, '127.0.0.1')", 'send\n'],
  ['another program', "require('node:child_process').execFileSync('true')", 'execFileSync\n'],
])('%s would be noticed', async (_, script, expected) => {
  const { code, attempts } = await run(['-e', script]);
  expect(code).not.toBe(0);
  expect(attempts).toBe(expected);
});

test.each(COMMANDS)('gracious %s', async (line, codes) => {
  const { code, said, attempts } = await run([`${PROJECT}/dist/cli.js`, ...line.split(' ')]);
  expect(codes, said).toContain(code);
  expect(attempts).toBe('');
});

test('no command is left out', () => {
  const commands = new Set([...help.matchAll(/^gracious (\w+)/gm)].map(([, name]) => name));
  expect(commands.size).toBeGreaterThan(5);
  for (const name of commands) expect(COMMANDS.some(([line]) => line.startsWith(`${name} `))).toBe(true);
});
