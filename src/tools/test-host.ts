// The host suites by themselves: npm run test:host -- [--vscode 1.100.3] [--only suite|person|proof|package] [--round NAME] [--grep TEXT]
import { parseArgs } from 'node:util';
import { buildProject } from './host/build.ts';
import { showCounts } from './host/counts.ts';
import { HOST_SUITES, runHostSuites } from './host/host-suites.ts';
import { ROUNDS } from './host/rounds.ts';
import { runTool, ToolError } from './host/tool-error.ts';

runTool(async () => {
  const { values } = parseArgs({
    options: {
      vscode: { type: 'string' },
      only: { type: 'string' },
      grep: { type: 'string' },
      round: { type: 'string' },
    },
  });
  const only = values.round === undefined ? HOST_SUITES.find(suite => suite === values.only) : 'suite';
  if (values.only !== undefined && !only) {
    throw new ToolError(`--only takes ${HOST_SUITES.join(' or ')}, not "${values.only}".`);
  }
  const round = ROUNDS.find(({ name }) => name === values.round)?.name;
  if (values.round !== undefined && round === undefined) {
    throw new ToolError(`--round takes ${ROUNDS.map(({ name }) => name || "''").join(' or ')}.`);
  }
  await buildProject();
  const counts = await runHostSuites({ vscode: values.vscode, only, round, grep: values.grep });
  console.log(`\n${showCounts(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
