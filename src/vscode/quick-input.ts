import * as vscode from 'vscode';

/** The person wants the step before. */
export const BACK = Symbol('back');

/** What all steps of a multi-step input share. */
interface Step {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  /** Whether there is a step before this one. */
  readonly canGoBack: boolean;
}

export interface PickStep<T extends vscode.QuickPickItem> extends Step {
  readonly items: readonly T[];
  readonly placeholder: string;
}

export interface InputStep extends Step {
  readonly prompt: string;
  readonly value: string;
  /** A clear line when the value will not do. */
  readonly validate?: (value: string) => string | undefined;
}

/** One item, {@link BACK}, or `undefined` when the person turned away. */
export function showPick<T extends vscode.QuickPickItem>(
  step: PickStep<T>,
): Promise<T | typeof BACK | undefined> {
  const pick = vscode.window.createQuickPick<T>();
  pick.items = step.items;
  pick.placeholder = step.placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return ask(pick, step, resolve => pick.onDidAccept(() => resolve(pick.selectedItems[0])));
}

/** A line of text, {@link BACK}, or `undefined` when the person turned away. */
export function showInput(step: InputStep): Promise<string | typeof BACK | undefined> {
  const input = vscode.window.createInputBox();
  input.prompt = step.prompt;
  input.value = step.value;
  const complain = () => {
    input.validationMessage = step.validate?.(input.value);
  };
  input.onDidChangeValue(complain);
  return ask(input, step, resolve =>
    input.onDidAccept(() => {
      complain();
      if (input.validationMessage === undefined || input.validationMessage === '')
        resolve(input.value.trim());
    }),
  );
}

/** Words of a mail for a picker: in quotation marks, on one line, and without what VS Code would draw as an icon. */
export function quoted(words: string): string {
  return `“${toPickerLine(words, 120)}”`;
}

/** The first words of a text of unknown origin, on one line. UTF-16 units. */
export function toPickerLine(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return line.slice(0, longest).replaceAll('$(', '$ (');
}

function ask<T>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  step: Step,
  onAccept: (resolve: (value: T | typeof BACK | undefined) => void) => vscode.Disposable,
): Promise<T | typeof BACK | undefined> {
  input.title = step.title;
  input.step = step.step;
  input.totalSteps = step.totalSteps;
  input.ignoreFocusOut = true;
  if (step.canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise<T | typeof BACK | undefined>(resolve => {
    onAccept(resolve);
    input.onDidTriggerButton(() => resolve(BACK));
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
