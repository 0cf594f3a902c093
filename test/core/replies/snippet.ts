/** An entry of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
  readonly body: readonly string[];
}

/** The text when every tab stop keeps what it shows; `choice` takes the n-th of each list. */
export function expandSnippet({ body }: Snippet, choice: number): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^}]*)\|\}/g, (_all, list: string) => {
      const choices = list.split(/(?<!\\),/).map(each => each.replaceAll('\\,', ','));
      return choices[choice % choices.length] ?? '';
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, 'Maya Lind');
}
