// Accessibility of our own webviews, judged by axe:
//
//   expect(await accessibilityProblems(code.webview())).toEqual([]);

import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** What axe finds in a webview, a line for each problem with the elements that have it; empty when there is none. */
export async function accessibilityProblems(webview: Root): Promise<readonly string[]> {
  const root = webview.locator('html');
  await root.evaluate(axe.source);
  const result: unknown = await root.evaluate(`axe.run(document, { resultTypes: ['violations'] })`);
  const violations: readonly Violation[] = Object(result).violations;
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(' ')}`);
}

/** A webview, or a whole page. */
interface Root {
  locator(selector: string): Locator;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}
