// What a person sees in the text of an editor: lines and underlined places, read from what is drawn.
import type { Locator } from 'playwright-core';

/** An underlined place on one line; a diagnostic over several lines is several of these. */
export interface Squiggle {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** The line's number, from 1. */
  readonly line: number;
  /** The words over the line. */
  readonly text: string;
}

/** The underlined places of an editor, from top to bottom and left to right. */
export function readSquiggles(editor: Locator): Promise<readonly Squiggle[]> {
  return editor.evaluate(inPageSquiggles);
}

/** The lines that an editor shows, from top to bottom. */
export function readVisibleLines(editor: Locator): Promise<readonly string[]> {
  return editor.evaluate(inPageLines);
}

// The little of the browser's world that is used below. The functions run in the page: they can call nothing but it.
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface PageNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
}
interface PageElement extends PageNode {
  readonly className: string;
  getBoundingClientRect(): Box;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageRange {
  setStart(node: PageNode, offset: number): void;
  setEnd(node: PageNode, offset: number): void;
  getBoundingClientRect(): Box;
}
declare const document: { createRange(): PageRange };

function inPageLines(editor: unknown): string[] {
  const root = editor as PageElement;
  const top = (element: PageElement): number => Math.round(element.getBoundingClientRect().top);
  const numbered = new Set([...root.querySelectorAll('.margin .line-numbers')].map(top));
  const rows = [...root.querySelectorAll('.view-lines .view-line')].sort((a, b) => top(a) - top(b));
  const lines: string[] = [];
  for (const row of rows) {
    const text = row.textContent.replaceAll('\u00a0', ' ');
    // A row without a number goes on with the line above, which was too long for the window.
    if (numbered.has(top(row)) || lines.length === 0) lines.push(text);
    else lines[lines.length - 1] += text;
  }
  return lines;
}

function inPageSquiggles(editor: unknown): Squiggle[] {
  const root = editor as PageElement;
  const lines = [...root.querySelectorAll('.view-lines .view-line')];
  const numbers = [...root.querySelectorAll('.margin .line-numbers')];
  const middle = (box: Box): number => (box.top + box.bottom) / 2;
  const beside = (elements: PageElement[], y: number): PageElement | undefined =>
    elements.find(element => {
      const box = element.getBoundingClientRect();
      return box.top <= y && y < box.bottom;
    });
  const texts = (node: PageNode): PageNode[] =>
    node.nodeType === 3 ? [node] : [...node.childNodes].flatMap(texts);
  const under = (line: PageElement, box: Box): string => {
    const range = document.createRange();
    let words = '';
    for (const node of texts(line)) {
      for (let at = 0; at < node.textContent.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const letter = range.getBoundingClientRect();
        const x = (letter.left + letter.right) / 2;
        if (box.left <= x && x < box.right) words += node.textContent[at];
      }
    }
    return words.replaceAll('\u00a0', ' ');
  };

  const found: (Squiggle & Box)[] = [];
  for (const severity of ['error', 'warning', 'info', 'hint'] as const) {
    for (const mark of root.querySelectorAll(`.view-overlays .squiggly-${severity}`)) {
      const box = mark.getBoundingClientRect();
      const line = beside(lines, middle(box));
      const number = Number(beside(numbers, middle(box))?.textContent ?? 0);
      if (!line) continue;
      const { left, right, top, bottom } = box;
      found.push({ severity, line: number, text: under(line, box), left, right, top, bottom });
    }
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  return found.map(({ severity, line, text }) => ({ severity, line, text }));
}
