import { nodeIo } from './node-io.ts';
import { runCommandLine } from './run.ts';

runCommandLine(process.argv.slice(2), nodeIo()).then(code => {
  process.exitCode = code;
});
