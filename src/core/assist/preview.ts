import type { AssistMessage } from './types.ts';

/**
 * The messages as one text: each word for word under a heading, and what may be sent again after them. What is the
 * person's own comes before the instructions, which are the same each time.
 */
export function toPreview(messages: readonly AssistMessage[], mayRepeat: boolean): string {
  const shown = messages.map(({ role, text }, index) => {
    const author =
      role === 'assistant' ? 'the answer of the model' : index === 0 ? 'the instructions' : 'from you';
    return `=== Message ${index + 1} of ${messages.length}, ${author} ===\n${text}`;
  });
  const ordered = [...shown.slice(1), ...shown.slice(0, 1)];
  return [...ordered, ...(mayRepeat ? [REPEAT] : [])].join('\n\n');
}

const REPEAT =
  '=== Perhaps once more ===\nIf the answer does not pass the checks, these messages, the answer and a list of what was found in it are sent once more.';
