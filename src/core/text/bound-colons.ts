/** A colon that YAML takes for a letter, as long as the colon and space that it stands for. */
export const BOUND_COLON = ':\u00a0';

/** The YAML with the colons inside plain one-line values bound, so that `subject: Re: Hello` is a text. Keeps all offsets. */
export function withBoundColons(yaml: string): string {
  return yaml
    .split('\n')
    .map(line => {
      const start = /^[A-Za-z][\w-]*: +/.exec(line)?.[0].length ?? line.length;
      const isPlain = /^[A-Za-z]/.test(line.slice(start));
      return isPlain ? line.slice(0, start) + line.slice(start).replaceAll(': ', BOUND_COLON) : line;
    })
    .join('\n');
}
