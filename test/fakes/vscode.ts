// What tests without an editor see as `vscode`: its way to translate words, and nothing else.

/** Translates as VS Code does: words that the bundle lacks stay as they are written. */
export function createL10n(bundle: Readonly<Record<string, string>>) {
  return {
    t: (message: string, ...values: readonly (string | number | boolean)[]) =>
      (bundle[message] ?? message).replace(/\{(\d+)\}/g, (place, index) =>
        String(values[Number(index)] ?? place),
      ),
  };
}

export const l10n = createL10n({});
export const env = { language: 'en' };
