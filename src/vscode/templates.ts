import * as vscode from 'vscode';
import { type Catalog, createCatalog, type Template, type TemplateSource } from '../core/index.ts';
import { inEditorLanguage } from './core-words.ts';
import { findFiles } from './find-files.ts';
import { readSettings } from './settings.ts';

/** Larger files are no templates. Bytes. */
const LARGEST_TEMPLATE = 256 * 1024;
const MOST_TEMPLATES = 200;

/** The built-in templates and, in a trusted workspace, those of its template folders. Read afresh each time. */
export async function loadCatalog(): Promise<Catalog> {
  const folders = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
  const sources = (await Promise.all(folders.map(readTemplates))).flat();
  const catalog = await createCatalog(sources);
  const [problem] = catalog.problems;
  if (problem !== undefined) {
    const more = catalog.problems.length - 1;
    void vscode.window.showWarningMessage(
      more === 0
        ? vscode.l10n.t('A template of yours was left out: {0}', problem.message)
        : vscode.l10n.t('{0} templates of yours were left out. The first: {1}', more + 1, problem.message),
    );
  }
  return catalog;
}

async function readTemplates(folder: vscode.WorkspaceFolder): Promise<readonly TemplateSource[]> {
  const path = readSettings(folder.uri).templatesFolder;
  if (path === '') return [];
  const under = path.replace(/\/{1,20}$/, '');
  const files = await findFiles({ ending: '.md.hbs', most: MOST_TEMPLATES, folder, under });
  const sources = files.map(async uri => ({
    path: vscode.workspace.asRelativePath(uri, false),
    text: await readText(uri),
  }));
  return Promise.all(sources);
}

async function readText(uri: vscode.Uri): Promise<string> {
  const { size } = await vscode.workspace.fs.stat(uri);
  // The loader refuses what is too large with a message of its own.
  const bytes = await vscode.workspace.fs.readFile(uri);
  return new TextDecoder().decode(size > LARGEST_TEMPLATE ? bytes.subarray(0, LARGEST_TEMPLATE + 1) : bytes);
}

/** A template in a picker, with when to use it. */
export function toTemplateItem(template: Template): vscode.QuickPickItem & { readonly template: Template } {
  const stages = template.stages.filter(stage => stage !== 'unknown').map(inEditorLanguage);
  return {
    label: inEditorLanguage(template.title),
    description: stages.join(', '),
    detail: inEditorLanguage(template.description),
    template,
  };
}
