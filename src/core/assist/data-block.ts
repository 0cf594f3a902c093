/**
 * A key that stands in none of the texts, so that no text can close its own block. Made of the texts alone: the same
 * request has the same key.
 */
export function keyFor(texts: readonly string[]): string {
  const all = texts.join('\n').toLowerCase();
  let number = 1;
  while (all.includes(`data-${number}`)) number++;
  return `data-${number}`;
}

/** Text of unknown origin as data: each line behind a bar, between two lines that carry the key. */
export function toDataBlock(name: string, text: string, key: string): string {
  const lines = text.split('\n').map(line => `| ${line}`);
  return [`BEGIN ${name} ${key}`, ...lines, `END ${name} ${key}`].join('\n');
}
