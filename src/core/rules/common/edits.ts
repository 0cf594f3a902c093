import type { Draft, Edit, Range, Sentence } from '../../lint/types.ts';

/** The line break this text uses. */
function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Puts a line such as a greeting above everything the writer wrote. */
export function insertAtTop(draft: Draft, line: string): Edit {
  const newline = newlineOf(draft.text);
  const first = draft.sentences[0]?.start ?? draft.body.end;
  const lineStart = Math.max(draft.body.start, draft.text.lastIndexOf('\n', first - 1) + 1);
  return { start: lineStart, end: lineStart, text: `${line}${newline}${newline}` };
}

/** Puts a line such as a sign-off below everything the writer wrote. */
export function insertAtEnd(draft: Draft, line: string): Edit {
  const newline = newlineOf(draft.text);
  const end = draft.sentences.at(-1)?.end ?? draft.body.end;
  return { start: end, end, text: `${newline}${newline}${line}` };
}

/** Puts a sentence in front of the body's first one. */
export function insertFirst(draft: Draft, sentence: string): Edit {
  const first = draft.sentences.find(each => each.part === 'body');
  const start = first?.contentStart ?? draft.body.end;
  return { start, end: start, text: `${sentence} ` };
}

/** Puts a sentence behind another; one without a stop gets it. */
export function insertAfter(draft: Draft, before: Sentence, sentence: string): Edit {
  const stop = /[.?!…]["'”’)]?$/.test(draft.text.slice(Math.max(before.start, before.end - 3), before.end));
  return { start: before.end, end: before.end, text: `${stop ? '' : '.'} ${sentence}` };
}

/** Writes a fact into the front matter: in place of its value, behind its bare key, or as a line at the end. */
export function setFact(draft: Draft, key: string, value: string): Edit | null {
  const { text, frontMatter } = draft;
  if (frontMatter === null) return null;
  const known = frontMatter.values.get(key);
  if (known !== undefined && isKey(text, known)) {
    return { start: known.end + 1, end: known.end + 1, text: ` ${toYaml(value)}` };
  }
  if (known !== undefined) return { ...known, text: toYaml(value) };
  const { end } = frontMatter.yaml;
  return { start: end, end, text: `${key}: ${toYaml(value)}${newlineOf(text)}` };
}

/** Where a key has no value, the front matter notes the range of the key. */
export function isKey(text: string, { end }: Range): boolean {
  return text.charAt(end) === ':';
}

/** Quoted where YAML would read something else. */
function toYaml(value: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ,.()/–&'+-]*$/u.test(value) ? value : JSON.stringify(value);
}
