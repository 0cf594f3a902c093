import type { Server } from './server.ts';

/** What a page of the workbench shows and loads. Paths are absolute; a folder may also be an address. */
export interface Page {
  /** A folder, or a `.code-workspace` file, or nothing: an empty window. */
  readonly folder?: string;
  readonly workspace?: string;
  /** Extensions under development; needs a server with `testDriver`. */
  readonly development?: readonly string[];
  /** The bundled suite that the extension host runs; needs a server with `testDriver`. */
  readonly tests?: string;
}

/** Where the server answers, with a slash at the end. */
export function origin(server: Server): string {
  return `http://127.0.0.1:${server.port}/`;
}

/** The short address for a person: it opens the server's default folder. */
export function bareAddress(server: Server): string {
  return `${origin(server)}?tkn=${server.token}`;
}

/** The address that opens `page`. */
export function pageAddress(server: Server, page: Page): string {
  const parameters = new URLSearchParams({ tkn: server.token });
  if (page.folder) parameters.set('folder', page.folder);
  if (page.workspace) parameters.set('workspace', page.workspace);
  if (!page.folder && !page.workspace) parameters.set('ew', 'true');
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${urlPath(path)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(page.development ?? []).map(path => ['extensionDevelopmentPath', remote(path)]),
    ...(page.tests ? [['extensionTestsPath', remote(page.tests)]] : []),
  ];
  parameters.set('payload', JSON.stringify(payload));
  return `${origin(server)}?${parameters}`;
}

/** `C:\a` → `/C:/a`. */
function urlPath(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
