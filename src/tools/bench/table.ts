/** A Markdown table; all columns but the first are numbers. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const marks = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, marks, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** The value below which a share of the values lie, 0.5 for the median; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds with three digits that count. */
export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : `${rounded(value)} ms`;
}

export function times(value: number): string {
  return Number.isNaN(value) ? '–' : `${rounded(value)} ×`;
}

export function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
