// The host suites by themselves: npm run test:host -- [--vscode 1.100.3] [--only suite|person] [--grep TEXT]
import { parseArgs } from 'node:util';
import { showCounts } from './host/counts.ts';
import { runHostSuites } from './host/host-suites.ts';
import { runTool, ToolError } from './host/tool-error.ts';

runTool(async () => {
  const { values } = parseArgs({
    options: { vscode: { type: 'string' }, only: { type: 'string' }, grep: { type: 'string' } },
  });
  const only = values.only;
  if (only !== undefined && only !== 'suite' && only !== 'person') {
    throw new ToolError(`--only takes "suite" or "person", not "${only}".`);
  }
  const counts = await runHostSuites({ vscode: values.vscode, only, grep: values.grep });
  console.log(`\n${showCounts(counts)}`);
  return counts.failed === 0 ? 0 : 1;
});
