// npm start: opens examples/ in VS Code with Gracious loaded. Options: -- [--port N] [--embedded]
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bareAddress } from './host/address.ts';
import { buildProject } from './host/build.ts';
import { findCode, open, openInBrowser } from './host/desktop.ts';
import { PROJECT } from './host/paths.ts';
import { isPortFree } from './host/port.ts';
import { startServer } from './host/server.ts';
import { runTool, ToolError } from './host/tool-error.ts';
import { chooseVersion } from './host/versions.ts';
import { installVsCode } from './host/vscode.ts';

const EXAMPLES = `${PROJECT}/examples`;

/** Where the embedded VS Code answers unless `--port` says otherwise. */
const PORT = 8137;

runTool(async () => {
  const { values } = parseArgs({ options: { port: { type: 'string' }, embedded: { type: 'boolean' } } });
  const port = readPort(values.port);
  await mkdir(EXAMPLES, { recursive: true });
  await buildProject();

  const code = values.embedded || values.port ? undefined : findCode();
  if (code && (await open(code, [`--extensionDevelopmentPath=${PROJECT}`, '--new-window', EXAMPLES]))) {
    console.log('VS Code is opening the examples with Gracious loaded.');
    return 0;
  }
  return startEmbedded(port);
});

function readPort(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ToolError(`--port takes a number from 1 to 65535, not "${text}".`);
}

async function startEmbedded(port: number): Promise<number> {
  await requireFree(port);
  const vscode = await installVsCode(chooseVersion());
  await requireFree(port);
  const server = await startServer(vscode, { port, folder: EXAMPLES, extensions: [PROJECT] });
  const address = bareAddress(server);
  console.log(`VS Code ${vscode.version} with Gracious and its examples is open at\n\n  ${address}\n`);
  console.log('Press Ctrl+C to end it.');
  void openInBrowser(address);
  const code = await server.exited;
  throw new ToolError(`The VS Code server ended by itself with code ${code}:\n${server.log().slice(-2000)}`);
}

async function requireFree(port: number): Promise<void> {
  if (await isPortFree(port)) return;
  const other = port < 65_535 ? port + 1 : port - 1;
  throw new ToolError(
    `Port ${port} is in use by another program. End that, or choose another port: npm start -- --port ${other}`,
  );
}
