/**
 * Marks that none of the texts contains, so that no text can close its own block. Made of the texts alone: the same
 * request has the same key.
 */
export function keyFor(texts: readonly string[]): string {
  const all = texts.join('\n').toLowerCase();
  let hash = 0x811c9dc5;
  for (let index = 0; index < all.length; index++)
    hash = Math.imul(hash ^ all.charCodeAt(index), 0x01000193) >>> 0;
  let key = toKey(hash);
  while (all.includes(key)) {
    hash = (Math.imul(hash, 0x01000193) + 0x9e3779b9) >>> 0;
    key = toKey(hash);
  }
  return key;
}

function toKey(hash: number): string {
  return `data-${hash.toString(36).padStart(7, '0')}`;
}

/** Text of unknown origin as data: each line behind a bar, between two lines that carry the key. */
export function toDataBlock(name: string, text: string, key: string): string {
  const lines = text.split('\n').map(line => `| ${line}`);
  return [`BEGIN ${name} ${key}`, ...lines, `END ${name} ${key}`].join('\n');
}
