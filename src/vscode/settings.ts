import * as vscode from 'vscode';
import type { LintOptions, ReplyFacts } from '../core/index.ts';

/** The settings that hold for one document or folder. */
export interface Settings {
  readonly enable: boolean;
  readonly severities: NonNullable<LintOptions['severities']>;
  readonly style: boolean;
  readonly model: boolean;
  /** Whether the commands that ask a language model of the person's own are wanted. */
  readonly assist: boolean;
  readonly name: string;
  readonly draftsFolder: string;
  readonly templatesFolder: string;
}

/** Reads the settings afresh; VS Code keeps them at hand. */
export function readSettings(scope: vscode.Uri | undefined): Settings {
  const settings = vscode.workspace.getConfiguration('gracious', scope ?? null);
  return {
    enable: settings.get('enable', true),
    severities: settings.get('rules', {}),
    style: settings.get('style', true),
    model: settings.get('model', true),
    assist: settings.get('assist.enable', true),
    name: settings.get('name', '').trim(),
    draftsFolder: settings.get('drafts.folder', '').trim(),
    templatesFolder: settings.get('templates.folder', '').trim(),
  };
}

/** What the settings say of the writer. */
export function writerFacts(): ReplyFacts {
  const { name } = readSettings(vscode.workspace.workspaceFolders?.[0]?.uri);
  return name === '' ? {} : { name };
}
