import * as vscode from 'vscode';

/** What a person reads when no answer came; the letter is untouched in each case. */
const STAYS = vscode.l10n.t('Your letter stays as it is, and everything else works without a model.');

/** `LanguageModelError.code` → what happened and what to do. */
const BY_CODE: ReadonlyMap<string, string> = new Map([
  [
    'NoPermissions',
    vscode.l10n.t('The editor did not let Gracious use this model. You can allow it under Accounts.'),
  ],
  [
    'NotFound',
    vscode.l10n.t('This model is not there any more. Run the command again and choose another one.'),
  ],
]);

/** Words of a service's message → what happened and what to do; the first that fits. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /quota|rate.?limit|\b429\b|too many requests|\b402\b/i,
    vscode.l10n.t('The quota of this model is used up for the moment. Try later, or choose another model.'),
  ],
  [
    /\b40[13]\b|unauthori[sz]ed|forbidden|sign.?in|log.?in|api.?key|\bconsent\b/i,
    vscode.l10n.t('The model’s service asks you to sign in. Do that in the extension that brings the model.'),
  ],
  [
    /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|fetch failed|network|socket|connection|offline|timed? ?out/i,
    vscode.l10n.t('The model could not be reached. Check the connection, then run the command again.'),
  ],
  [
    /\b400\b|bad request|model_not_supported|invalid.?request|context.?length|too (?:long|large)/i,
    vscode.l10n.t('The model’s service did not take the request (400). Another model may.'),
  ],
];

/** One clear line for an error of a request that brought no answer. */
export function describeFailure(error: unknown): string {
  const words = error instanceof Error ? error.message.slice(0, 2_000) : '';
  const known =
    BY_CODE.get(codeOf(error)) ??
    BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ??
    vscode.l10n.t('The model gave no answer. Run the command again, or choose another model.');
  return `${known} ${STAYS}`;
}

/** Whether the service declined to answer what it was asked. */
export function isRefusal(error: unknown): boolean {
  return codeOf(error) === 'Blocked' || /content.?filter|off.?topic|filtered/i.test(messageOf(error));
}

/** Whether the person stopped it. */
export function isCancellation(error: unknown): boolean {
  return error instanceof vscode.CancellationError || (error instanceof Error && error.name === 'Canceled');
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 2_000) : '';
}
