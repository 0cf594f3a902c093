/** Settings by their full names, as in `settings.json`. */
export type Settings = Readonly<Record<string, unknown>>;

/** No reports, no look-ups, no updates: VS Code by itself asks nothing of the network. */
const OFFLINE: Settings = {
  'telemetry.telemetryLevel': 'off',
  'telemetry.feedback.enabled': false,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'git.autofetch': false,
  'chat.disableAIFeatures': true,
};

/** Nothing opens by itself, so that a test or a visitor sees the extension and little else. */
const CALM: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  // As on the desktop; in a browser the default is to save after a second.
  'files.autoSave': 'off',
};

/**
 * What the embedded VS Code starts with.
 *
 * @param trust whether folders have to be trusted first (Restricted Mode until then)
 * @param more added last, so it may overrule the rest
 */
export function hostSettings(trust: boolean, more: Settings = {}): Settings {
  return { ...OFFLINE, ...CALM, 'security.workspace.trust.enabled': trust, ...more };
}
