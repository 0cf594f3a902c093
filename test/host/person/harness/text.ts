import type { Locator } from 'playwright-core';

/** Bounds of `expect.poll` in the helpers, in milliseconds. */
export const POLL = { timeout: 15_000, interval: 50 };

/** The text of an element as it is drawn, white space as single spaces; empty when it is not there. */
export async function textOf(element: Locator): Promise<string> {
  const texts = await element.allInnerTexts();
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether the first of the elements has a CSS class. */
export async function hasClass(element: Locator, name: string): Promise<boolean> {
  return ((await element.first().getAttribute('class')) ?? '').split(' ').includes(name);
}

/**
 * The little of an element of the page that is read in functions that run there. Rows that come and go are read in one such
 * function: between two calls from here, the row that was the second may be the first, or gone.
 */
export interface PageElement {
  readonly className: string;
  readonly innerText: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
