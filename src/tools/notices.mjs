// The licence notices of the packages whose code is in our bundles.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names, versions and licence texts of all packages that esbuild put into bundles.
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @returns {string} a text for people
 */
export function noticesFor(metafiles) {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs)).flatMap(includedFiles);
  const folders = [...new Set(files.map(packageFolder).filter(folder => folder !== undefined))].sort();
  // One package may lie in several folders.
  const notices = [...new Set(folders.map(toNotice))].sort();
  return `${HEAD}\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

const HEAD = `Gracious contains code of the packages below. Each is used under the licence that follows its name.

${'='.repeat(80)}
`;

/** What tree shaking left nothing of is not in the bundle. */
function includedFiles({ inputs }) {
  return Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
}

/** `node_modules/a/b.js` → `node_modules/a`; nothing for a file of our own. */
function packageFolder(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function toNotice(folder) {
  const { name, version, license, licenses, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const kind = license ?? licenses?.map(({ type }) => type).join(', ');
  const file = readdirSync(folder).find(each => /^(?:licen[cs]e|copying)(?:[-.].*)?$/i.test(each));
  if (kind === undefined && file === undefined) throw new Error(`${folder} names no licence.`);
  const text =
    file === undefined ? withoutText(kind, author) : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${kind})\n\n${text}\n`;
}

/** Some packages name their licence and carry no text of it: the terms are those of our own where it is the same one. */
function withoutText(kind, author) {
  const who = typeof author === 'string' ? author : author?.name;
  const head = `Author: ${who ?? 'not named'}. The package carries no text of its licence`;
  if (kind !== 'MIT') return `${head}.`;
  const ours = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
  return `${head}; the terms of MIT are:\n\n${ours.slice(ours.indexOf('Permission is hereby')).trim()}`;
}
