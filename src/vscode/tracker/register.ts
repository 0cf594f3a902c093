import * as vscode from 'vscode';
import { registerExportCsv } from '../commands/export-csv.ts';
import { registerFilterApplications } from '../commands/filter-applications.ts';
import { registerImportCsv } from '../commands/import-csv.ts';
import { registerShowInsights } from '../commands/show-insights.ts';
import { ApplicationStore } from './application-store.ts';
import { TrackerView } from './tracker-view.ts';

/** The tracker and what can be done with all applications at once. */
export function registerTracker(extension: vscode.Uri): vscode.Disposable {
  const store = new ApplicationStore();
  const view = new TrackerView(store);
  return vscode.Disposable.from(
    store,
    view,
    registerFilterApplications(view),
    registerExportCsv(store),
    registerImportCsv(store),
    registerShowInsights(store, extension),
  );
}
