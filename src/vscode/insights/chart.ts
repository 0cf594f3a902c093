import * as vscode from 'vscode';
import { escapeHtml } from './html.ts';

/** One bar with what is written beside it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Behind the number, in a few words. */
  readonly note?: string;
}

export interface Chart {
  /** Used for addresses within the page; letters only. */
  readonly id: string;
  readonly title: string;
  /** Heads of the table: what the bars are, what is counted. */
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
}

/** Sizes in units of the drawing, which are pixels where there is room. */
const ROW = 32;
const BAR = 18;
const LABELS = 150;
const BARS = 300;
const WIDTH = 600;

/**
 * Horizontal bars as SVG, told as one sentence to those who do not see them, with the numbers as a table behind them.
 * It has no colours of its own: the style sheet gives those of the theme.
 */
export function toChart({ id, title, columns, bars }: Chart): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const told = bars.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const rows = bars.map((bar, index) => toBar(bar, index * ROW, most)).join('');
  return `<figure>
<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-labelledby="${id}-title ${id}-told">
<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-told">${escapeHtml(told)}</desc>${rows}</svg>
<details><summary>${escapeHtml(vscode.l10n.t('{0} as a table', title))}</summary>${toTable(title, columns, bars)}</details>
</figure>`;
}

function toBar({ label, value, note = '' }: Bar, top: number, most: number): string {
  const width = Math.round((value / most) * BARS);
  const base = top + ROW / 2 + 4.5;
  const number = note === '' ? String(value) : `${value} (${note})`;
  const bar = { x: LABELS, y: top + (ROW - BAR) / 2, width, height: BAR };
  const rect = width === 0 ? '' : `<rect class="bar" ${attributes(bar)} rx="2"/>`;
  return (
    `<g aria-hidden="true"><text class="label" x="${LABELS - 10}" y="${base}">${escapeHtml(label)}</text>` +
    `<line class="axis" x1="${LABELS}" x2="${LABELS}" y1="${top}" y2="${top + ROW}"/>${rect}` +
    `<text x="${LABELS + width + 8}" y="${base}">${escapeHtml(number)}</text></g>`
  );
}

function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
}

function toTable(title: string, [label, count]: Chart['columns'], bars: readonly Bar[]): string {
  const rows = bars.map(
    ({ label: name, value, note }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${value}${note === undefined ? '' : ` (${escapeHtml(note)})`}</td></tr>`,
  );
  return `<table><caption>${escapeHtml(title)}</caption><thead><tr><th scope="col">${escapeHtml(label)}</th><th scope="col">${escapeHtml(count)}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
