// The host suites by themselves: npm run test:host -- [--vscode 1.100.3] [--only suite|person|proof|package] [--grep TEXT]
import { parseArgs } from 'node:util';
import { buildProject } from './host/build.ts';
import { showCounts } from './host/counts.ts';
import { HOST_SUITES, runHostSuites } from './host/host-suites.ts';
import { runTool, ToolError } from './host/tool-error.ts';

runTool(async () => {
  const { values } = parseArgs({
    options: { vscode: { type: 'string' }, only: { type: 'string' }, grep: { type: 'string' } },
  });
  const only = HOST_SUITES.find(suite => suite === values.only);
  if (values.only !== undefined && !only) {
    throw new ToolError(`--only takes ${HOST_SUITES.join(' or ')}, not "${values.only}".`);
  }
  await buildProject();
  const counts = await runHostSuites({ vscode: values.vscode, only, grep: values.grep });
  console.log(`\n${showCounts(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
