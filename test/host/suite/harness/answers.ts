import * as vscode from 'vscode';

/** What a person would do at each question; what is not given turns away. */
export interface Answers {
  /** The button of a warning, by its message. */
  readonly warning?: (message: string, detail: string) => string | undefined | Promise<string>;
  /** The rows of a picker → the label that is chosen. Asked once for each picker. */
  readonly pick?: (labels: readonly string[], title: string) => string | undefined;
  /** The rows of a picker of several → the labels that are checked; when absent, those that were. */
  readonly check?: (labels: readonly string[], title: string) => readonly string[] | undefined;
  /** The button of an information message, by its text. */
  readonly message?: (message: string) => string | undefined;
  /** The value suggested in an input box → what is typed. */
  readonly input?: (value: string, prompt: string) => string | undefined;
  /** Where a file is saved. */
  readonly save?: (suggested: vscode.Uri | undefined) => vscode.Uri | undefined;
  /** Milliseconds after which the person stops what can be stopped. */
  readonly stopAfter?: number;
  /** Whether a program took an address. True when absent. */
  readonly opens?: boolean;
}

/** What was said and opened while a person answered. */
export interface Heard {
  readonly messages: string[];
  readonly warnings: string[];
  readonly details: string[];
  readonly pickers: (readonly string[])[];
  readonly opened: unknown[];
}

/**
 * Answers all questions of the extension while `work` runs. The test and the extension share one `vscode`; its
 * functions that ask are replaced for that time, so that no dialog of the system has to be driven.
 */
export async function answering(answers: Answers, work: () => Thenable<unknown>): Promise<Heard> {
  const heard: Heard = { messages: [], warnings: [], details: [], pickers: [], opened: [] };
  const restore = [
    replace(vscode.window, 'showInformationMessage', async (message: string) => {
      heard.messages.push(message);
      return answers.message?.(message);
    }),
    replace(vscode.window, 'showErrorMessage', async (message: string) => {
      heard.warnings.push(message);
    }),
    replace(vscode.window, 'showWarningMessage', async (message: string, options?: unknown) => {
      const detail = typeof options === 'object' ? String(Object(options).detail ?? '') : '';
      heard.warnings.push(message);
      heard.details.push(detail);
      return answers.warning?.(message, detail);
    }),
    replace(vscode.window, 'showQuickPick', async (items: unknown, options?: vscode.QuickPickOptions) => {
      const rows = (await Promise.resolve(items)) as readonly vscode.QuickPickItem[];
      const choices = rows.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
      const labels = choices.map(({ label }) => label);
      heard.pickers.push([options?.title ?? '', ...labels]);
      if (options?.canPickMany === true) {
        const given = answers.check === undefined ? undefined : answers.check(labels, options.title ?? '');
        if (answers.check !== undefined && given === undefined) return undefined;
        return choices.filter(each => (given === undefined ? each.picked : given.includes(each.label)));
      }
      const label = answers.pick?.(labels, options?.title ?? '');
      return choices.find(each => each.label === label);
    }),
    replace(vscode.window, 'showInputBox', async (options?: vscode.InputBoxOptions) => {
      const typed = answers.input?.(options?.value ?? '', options?.prompt ?? '');
      const problem = typed === undefined ? undefined : await options?.validateInput?.(typed);
      if (problem) throw new Error(`The box refuses "${typed}": ${JSON.stringify(problem)}`);
      return typed;
    }),
    replace(vscode.window, 'showSaveDialog', async (options?: vscode.SaveDialogOptions) =>
      answers.save?.(options?.defaultUri),
    ),
    ...(answers.stopAfter === undefined
      ? []
      : [replace(vscode.window, 'withProgress', stopping(answers.stopAfter))]),
    replace(vscode.env, 'openExternal', async (address: unknown) => {
      heard.opened.push(address);
      return answers.opens ?? true;
    }),
  ];
  try {
    await work();
    // Messages that no command waits for.
    await new Promise(resolve => setTimeout(resolve, 20));
  } finally {
    for (const undo of restore) undo();
  }
  return heard;
}

/** Progress that nobody sees, with a person who presses Cancel. */
function stopping(milliseconds: number) {
  return async (
    _options: unknown,
    task: (progress: object, token: vscode.CancellationToken) => Thenable<unknown>,
  ): Promise<unknown> => {
    const source = new vscode.CancellationTokenSource();
    setTimeout(() => source.cancel(), milliseconds);
    return task({ report: () => {} }, source.token);
  };
}

/** Puts a value in place of a member of a host's object. @returns what puts the old one back */
export function replace(object: object, name: string, value: unknown): () => void {
  const before: unknown = Reflect.get(object, name);
  if (!Reflect.set(object, name, value) || Reflect.get(object, name) !== value) {
    throw new Error(`${name} cannot be replaced in this host`);
  }
  return () => Reflect.set(object, name, before);
}
