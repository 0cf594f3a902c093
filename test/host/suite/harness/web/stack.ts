/** A web worker host cannot read the source map: places stay those of the bundle, without the frames of mocha. */
export function sourceStack(stack: string): string {
  return stack
    .split('\n')
    .filter(line => !line.includes('Context.') && !line.includes('Runnable'))
    .slice(0, 12)
    .join('\n');
}
