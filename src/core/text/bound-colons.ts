/** A colon that YAML takes for a letter, as long as the colon and space that it stands for. */
export const BOUND_COLON = ':\u00a0';

/** The YAML with the colons inside plain one-line values bound, so that `subject: Re: Hello` is a text. Keeps all offsets. */
export function withBoundColons(yaml: string): string {
  return yaml
    .split('\n')
    .map(line => {
      const value = /^[A-Za-z][\w-]{0,40}: +(?=[A-Za-z])/.exec(line)?.[0].length ?? line.length;
      return line.slice(0, value) + line.slice(value).replaceAll(': ', BOUND_COLON);
    })
    .join('\n');
}
