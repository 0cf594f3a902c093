import * as vscode from 'vscode';
import { toInsights, toWallTime } from '../../core/index.ts';
import { toPage } from '../insights/page.ts';
import type { ApplicationStore } from '../tracker/application-store.ts';

/** Commands that the page may run. */
const COMMANDS = ['vscode.open', 'gracious.replyToRejection', 'gracious.importCsv'];

/** Shows what the applications of the workspace have in common, and follows them. There is one such page. */
export function registerShowInsights(store: ApplicationStore, extension: vscode.Uri): vscode.Disposable {
  const media = vscode.Uri.joinPath(extension, 'media');
  const open = new Set<vscode.WebviewPanel>();
  const show = async () => {
    for (const panel of open) {
      const html = await render(panel.webview);
      // The same page again would lose its place.
      if (open.has(panel) && panel.webview.html !== html) panel.webview.html = html;
    }
  };
  const render = async (webview: vscode.Webview) =>
    toPage(toInsights(await store.read(), toWallTime(new Date())), {
      cspSource: webview.cspSource,
      stylesheet: webview.asWebviewUri(vscode.Uri.joinPath(media, 'insights.css')).toString(),
    });
  const command = vscode.commands.registerCommand('gracious.showInsights', async () => {
    const [shown] = open;
    if (shown === undefined) open.add(createPanel(media, panel => open.delete(panel)));
    else shown.reveal();
    await show();
  });
  return vscode.Disposable.from(
    command,
    store.onDidChange(() => void show()),
    { dispose: () => open.forEach(panel => void panel.dispose()) },
  );
}

function createPanel(media: vscode.Uri, onGone: (panel: vscode.WebviewPanel) => void): vscode.WebviewPanel {
  const panel = vscode.window.createWebviewPanel(
    'gracious.insights',
    vscode.l10n.t('Insights'),
    vscode.ViewColumn.Active,
    {
      enableScripts: false,
      enableCommandUris: COMMANDS,
      enableFindWidget: true,
      localResourceRoots: [media],
    },
  );
  panel.onDidDispose(() => onGone(panel));
  return panel;
}
