/** What has to be undone at the end, in whatever way the end comes. */
export class Cleanup {
  private readonly steps: (() => Promise<unknown>)[] = [];

  /** Remembers how to undo something that has been done. */
  add(step: () => Promise<unknown>): void {
    this.steps.push(step);
  }

  /** Undoes all, the last first. A step that fails does not keep the others from running; its error is thrown last. */
  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.steps.splice(0).reverse()) {
      await step().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }
}
