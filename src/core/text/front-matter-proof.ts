import { type FrontMatterChanges, findFrontMatter } from './front-matter.ts';
import { applyEdits, type Edit } from './range.ts';
import { isMap } from './yaml.ts';
import { isNode, readYaml } from './yaml-source.ts';

/** Whether the edited text says what was asked for, and of everything else what it said before. */
export function isFaithful(text: string, edits: readonly Edit[], changes: FrontMatterChanges): boolean {
  const edited = applyEdits(text, edits);
  const before = readBack(text);
  const after = readBack(edited);
  if (before === null || after === null || before.rest !== after.rest) return false;
  const expected = new Map(before.values);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) expected.delete(key);
    else expected.set(key, JSON.stringify(value));
  }
  return (
    expected.size === after.values.size &&
    [...expected].every(([key, value]) => after.values.get(key) === value)
  );
}

/** Each key's value as JSON, and the text behind the front matter. */
function readBack(text: string) {
  const found = findFrontMatter(text);
  if (found === null) return null;
  const document = readYaml(text.slice(found.yaml.start, found.yaml.end));
  if (document === null) return null;
  const values = new Map<string, string>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const json = toJson(value, document);
      if (json === null) return null;
      values.set(String(key), json);
    }
  }
  return { values, rest: text.slice(found.range.end) };
}

/** `null` for an alias without an anchor, and for aliases that multiply: the YAML library throws at them. */
function toJson(value: unknown, document: unknown): string | null {
  try {
    return JSON.stringify(isNode(value) ? value.toJS(document) : null);
  } catch {
    return null;
  }
}
