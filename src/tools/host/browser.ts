import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, installChromium } from './sparticuz.ts';
import { ToolError } from './tool-error.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/**
 * The browser to run the workbench in: `CHROMIUM_PATH`, else an installed Chromium, Chrome or Edge, else on Linux x64 one
 * from the npm registry. A `ToolError` says what to do where there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return { path: named, env: {} };
    throw new ToolError(`CHROMIUM_PATH names ${named}, which is not there. Correct it, or unset it.`);
  }
  const installed = [...onPath(env), ...usualPlaces(env)].find(path => existsSync(path));
  if (installed) return { path: installed, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return installChromium();
  throw new ToolError(
    'No Chromium, Chrome or Edge was found. Install one, or set CHROMIUM_PATH to its program file, and try again.',
  );
}

function onPath(env: NodeJS.ProcessEnv): readonly string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(folder => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap(name => folders.map(folder => join(folder, name + ending)));
}

function usualPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') return MAC_PLACES;
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(key => env[key] ?? []);
  return roots.flatMap(root => WINDOWS_PLACES.map(place => join(root, place)));
}
