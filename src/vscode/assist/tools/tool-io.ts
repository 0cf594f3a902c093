import * as vscode from 'vscode';

/** What a model passes to a tool; it may be anything. */
export type ToolInput = Readonly<Record<string, unknown>>;

/** Longer texts are no letters and no mails. UTF-16 units. */
const LONGEST = 1_000_000;

/** A text of the input; empty when it is absent, of another kind or too long to be what it claims. */
export function textOf(input: ToolInput, name: string): string {
  const value = input[name];
  return typeof value === 'string' && value.length <= LONGEST ? value.trim() : '';
}

/** One of the values that an input may have; `undefined` for any other. */
export function oneOf<T extends string>(input: ToolInput, name: string, values: readonly T[]): T | undefined {
  const value = input[name];
  return values.find(each => each === value);
}

/** A result as JSON: quotation marks keep words of a mail apart from ours. */
export function toResult(value: unknown): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([
    new vscode.LanguageModelTextPart(JSON.stringify(value, null, 1)),
  ]);
}

/** A result that tells the model what to do next, where there is nothing to work on. */
export function toComplaint(message: string): vscode.LanguageModelToolResult {
  return toResult({ error: message });
}
