import type * as vscode from 'vscode';
import { nameOf } from './models.ts';

const KEY = 'gracious.assist.allowed';

/** Which models the person has allowed Gracious to send letters to, in this workspace. */
export class Consent {
  readonly #memory: vscode.Memento;

  /** @param memory the workspace's own */
  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  covers(model: vscode.LanguageModelChat): boolean {
    return this.#allowed().includes(nameOf(model));
  }

  async give(model: vscode.LanguageModelChat): Promise<void> {
    await this.#memory.update(KEY, [...new Set([...this.#allowed(), nameOf(model)])]);
  }

  /** Every model has to be allowed anew; `false` when none was allowed. */
  async forget(): Promise<boolean> {
    const had = this.#allowed().length > 0;
    await this.#memory.update(KEY, undefined);
    return had;
  }

  #allowed(): readonly string[] {
    const kept: unknown = this.#memory.get(KEY);
    return Array.isArray(kept) ? kept.filter(each => typeof each === 'string') : [];
  }
}
