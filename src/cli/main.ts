import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeIo } from './node-io.ts';
import { runCommandLine } from './run.ts';

const io = { ...nodeIo(), linterData: () => readFile(join(__dirname, 'gracious.bin')) };
runCommandLine(process.argv.slice(2), io).then(code => {
  process.exitCode = code;
});
