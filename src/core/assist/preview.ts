import type { AssistMessage } from './types.ts';

/** The messages as one text: each word for word under a heading, and what may be sent again after them. */
export function toPreview(messages: readonly AssistMessage[], mayRepeat: boolean): string {
  const shown = messages.map(({ role, text }, index) => {
    const author = role === 'assistant' ? 'the answer of the model' : 'from you';
    return `=== Message ${index + 1} of ${messages.length}, ${author} ===\n${text}`;
  });
  return mayRepeat ? [...shown, REPEAT].join('\n\n') : shown.join('\n\n');
}

const REPEAT =
  '=== Perhaps once more ===\nIf the answer does not pass the checks, these messages, the answer and a list of what was found in it are sent once more.';
