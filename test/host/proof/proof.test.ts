// The harness, proved: every way in which a run inside the extension host can go wrong counts as a failure, in time, and
// leaves no process behind.
import { mkdir, writeFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../../src/tools/host/browser.ts';
import { showCounts } from '../../../src/tools/host/counts.ts';
import { PROJECT } from '../../../src/tools/host/paths.ts';
import { startServer } from '../../../src/tools/host/server.ts';
import { bundleSuite } from '../../../src/tools/host/suite-bundle.ts';
import { runRound } from '../../../src/tools/host/suite-run.ts';
import { createTemporaryFolder } from '../../../src/tools/host/temporary.ts';
import { chooseVersion } from '../../../src/tools/host/versions.ts';
import { installVsCode, type VsCode } from '../../../src/tools/host/vscode.ts';

/** Runs one of the suites beside this file, with little patience for silence. */
async function run(suite: string, silence = 30_000, isPrivate = false) {
  const lines: string[] = [];
  const bundle = await bundleSuite({
    suite: `${PROJECT}/test/host/proof/suites/${suite}`,
    name: `proof-${suite}`,
  });
  const counts = await runRound({
    vscode: await installVsCode(chooseVersion()),
    browser: await findBrowser(),
    bundle: bundle.path,
    round: { name: '', opens: 'nothing', isPrivate },
    silence,
    say: line => lines.push(line),
  });
  return { counts, said: lines.join('\n') };
}

test('a failing test is counted, with its place', async () => {
  const { counts, said } = await run('failing');
  expect(counts).toMatchObject({ passed: 1, failed: 1 });
  expect(said).toContain('✘ a suite with a failing test fails');
  expect(showCounts(counts)).toMatch(/^✘ a suite with a failing test fails\n[\s\S]*\n1 passed, 1 failed$/);
  expect(said).toContain('test/host/proof/suites/failing/fails.test.ts:6');
});

test('a suite that throws while it is loaded is a failure', async () => {
  const { counts, said } = await run('throwing');
  expect(counts).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [expect.stringContaining('thrown while loading')],
  });
  expect(said).toContain('thrown while loading');
});

test('a test that hangs the extension host is named', async () => {
  const { counts, said } = await run('hanging', 5000);
  expect(counts).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [expect.stringContaining('hung in the test "a suite that hangs never yields"')],
  });
  expect(said).toContain('hung in the test "a suite that hangs never yields"');
});

test('a test that waits forever fails by itself', async () => {
  const { counts, said } = await run('waiting');
  expect(counts).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [expect.stringContaining('Timeout of 500ms exceeded')],
  });
  expect(said).toContain('Timeout of 500ms exceeded');
});

test('an extension host that dies is a failure', async () => {
  const { counts } = await run('dying', 5000);
  expect(counts).toMatchObject({ passed: 0, failed: 1, failures: [expect.any(String)] });
});

test('a suite without a test is a failure', async () => {
  const { counts, said } = await run('empty');
  expect(counts).toMatchObject({ passed: 0, failed: 1, failures: [expect.stringContaining('No test ran.')] });
  expect(said).toContain('No test ran.');
});

test('words of a letter that are printed or kept are found', async () => {
  const { counts, said } = await run('leaking', 30_000, true);
  expect(counts.passed).toBe(2);
  expect(counts.failed).toBeGreaterThanOrEqual(3);
  expect(counts.failures).toHaveLength(counts.failed);
  expect(said).toMatch(/the console: .*A letter says Xylophrasia/);
  expect(said).toMatch(/window\.log: .*A letter says Xylophrasia/);
  expect(said).toMatch(/settings\.json: .*Brambleknot/);
});

test('a server that never listens is ended in time', async () => {
  const vscode = await fakeVsCode('setInterval(() => {}, 1000);');
  await expect(startServer(vscode, { startBound: 1000 })).rejects.toThrow('took longer than 1 s');
});

test('a server that ends at once says why', async () => {
  const vscode = await fakeVsCode("console.error('no disk'); process.exitCode = 7;");
  await expect(startServer(vscode)).rejects.toThrow(/ended with code 7 before it listened:\nno disk/);
});

/** A release whose server is a script. */
async function fakeVsCode(script: string): Promise<VsCode> {
  const { path, remove } = await createTemporaryFolder('fake');
  onTestFinished(remove);
  await mkdir(`${path}/out`);
  await writeFile(`${path}/out/server-main.js`, script);
  return { version: chooseVersion(), node: process.execPath, folder: path };
}
