import type { Draft, Edit, Sentence } from '../../lint/types.ts';

/** The line break this text uses. */
export function newlineOf(text: string): string {
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

/** Puts a fact into the front matter, quoted where YAML asks for it. */
export function insertFact(draft: Draft, key: string, value: string): Edit | null {
  const yaml = draft.frontMatter?.yaml;
  if (yaml === undefined) return null;
  const plain = /^[\p{L}\p{N}][\p{L}\p{N} ,.()/–&'+-]*$/u.test(value);
  const line = `${key}: ${plain ? value : JSON.stringify(value)}${newlineOf(draft.text)}`;
  return { start: yaml.end, end: yaml.end, text: line };
}
