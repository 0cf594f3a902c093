import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

const OUT = dirname(__filename);

/**
 * A stack with the bundle's places turned into the places of the test files, and without the frames of mocha.
 * Node's own `--enable-source-maps` has no effect here: VS Code writes stacks its own way.
 */
export function sourceStack(stack: string): string {
  const map = new SourceMap(JSON.parse(readFileSync(`${__filename}.map`, 'utf8')));
  return stack
    .split('\n')
    .map(line => sourceLine(line, map))
    .filter(line => !line.includes('node_modules/mocha/'))
    .join('\n');
}

function sourceLine(line: string, map: SourceMap): string {
  const at = line.indexOf(`${__filename}:`);
  const place = /^(\d+):(\d+)(.*)$/.exec(line.slice(at + __filename.length + 1));
  if (at < 0 || !place) return line;
  const entry = map.findEntry(Number(place[1]) - 1, Number(place[2]) - 1);
  if (!('originalSource' in entry)) return line;
  const source = relative(resolve(OUT, '../..'), resolve(OUT, entry.originalSource));
  return `${line.slice(0, at)}${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}${place[3]}`;
}
