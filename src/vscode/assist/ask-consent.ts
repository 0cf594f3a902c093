import * as vscode from 'vscode';
import type { AssistRequest } from '../../core/index.ts';
import type { Consent } from './consent.ts';
import { titleOf } from './models.ts';
import type { RequestViews } from './request-views.ts';

interface Choice extends vscode.QuickPickItem {
  readonly sends: boolean;
  readonly remembers: boolean;
}

/**
 * Whether a request may be sent. Where the person has not allowed this model in this workspace, they see exactly what
 * would go out and decide; the picker stays while they read.
 */
export async function askConsent(
  request: AssistRequest,
  model: vscode.LanguageModelChat,
  consent: Consent,
  views: RequestViews,
): Promise<boolean> {
  if (consent.covers(model)) return true;
  const view = await views.show(request, model);
  const picked = await vscode.window.showQuickPick<Choice>(choices(), {
    title: vscode.l10n.t('Send this to {0}?', titleOf(model)),
    placeHolder: placeholderFor(request),
    ignoreFocusOut: true,
  });
  await views.close(view);
  if (picked?.remembers === true) await consent.give(model);
  return picked?.sends ?? false;
}

function choices(): readonly Choice[] {
  return [
    {
      label: vscode.l10n.t('Send it this once'),
      iconPath: new vscode.ThemeIcon('send'),
      sends: true,
      remembers: false,
    },
    {
      label: vscode.l10n.t('Send it, and allow this model in this workspace'),
      iconPath: new vscode.ThemeIcon('pass'),
      sends: true,
      remembers: true,
    },
    {
      label: vscode.l10n.t('Do not send'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      sends: false,
      remembers: false,
    },
  ];
}

function placeholderFor({ shortened }: AssistRequest): string {
  const [first] = shortened;
  return first === undefined
    ? vscode.l10n.t('Read below what would go out; nothing has been sent')
    : `${vscode.l10n.t('Nothing has been sent.')} ${first}`;
}
