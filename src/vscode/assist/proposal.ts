import * as vscode from 'vscode';
import {
  type Assistant,
  type Change,
  type CheckOptions,
  type GuardFinding,
  type Material,
  splitChanges,
  takeChanges,
  type Verdict,
} from '../../core/index.ts';
import { applyEdits } from '../apply-edits.ts';
import { carryOver } from '../carry.ts';
import type { EditLog } from './edit-log.ts';

/** What a proposal rests on. */
export interface ProposalSource {
  readonly document: vscode.TextDocument;
  /** What the request was made of; its `draft` is the document's text at that time. */
  readonly material: Material;
  /** The whole document as the model would have it; it has passed the guard. */
  readonly after: string;
  /** What was edited since the request was made. */
  readonly edits: EditLog;
  readonly assistant: Assistant;
  readonly options: CheckOptions;
}

/** What became of parts that a person wanted to take. */
export type Taking =
  | { readonly kind: 'taken' }
  /** The letter would be worse than it is; what would stand against it. */
  | { readonly kind: 'worse'; readonly findings: readonly GuardFinding[] }
  /** The document changed in the same moment; nothing was written. */
  | { readonly kind: 'changed' };

/** A part that waits for the person, with its place in the proposal's own text. */
export interface Part extends Change {
  readonly shown: { readonly start: number; readonly end: number };
}

/**
 * A model's version of a letter as parts to take or leave. Follows the document while the person writes on: words they
 * typed meanwhile stay, and a part about words they edited goes.
 */
export class Proposal {
  readonly document: vscode.TextDocument;
  /** How many parts there were. */
  readonly size: number;
  readonly #source: ProposalSource;
  #changes: readonly Change[];
  /** Parts that are being written into the document. */
  #arriving: readonly Change[] = [];
  #taken = 0;

  constructor(source: ProposalSource) {
    this.#source = source;
    this.document = source.document;
    const after = withLineEnds(source.after, source.document.eol);
    const changes = splitChanges(source.material.draft, after);
    this.size = changes.length;
    this.#changes = source.edits.carry(changes);
  }

  /** How many parts are in the letter. */
  get taken(): number {
    return this.#taken;
  }

  /** The parts that are still open, in the order of the letter. */
  get parts(): readonly Part[] {
    let shift = 0;
    return this.#changes.map(change => {
      const start = change.start + shift;
      shift += change.text.length - (change.end - change.start);
      return { ...change, shown: { start, end: start + change.text.length } };
    });
  }

  /** The document as it is with all open parts. */
  get text(): string {
    return this.#with(this.#changes.filter(change => this.#stands(change)));
  }

  /** What the guard says of {@link text}. */
  get verdict(): Verdict {
    return this.#check(this.text);
  }

  /** Takes an edit of the document into account. */
  follow(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const carried = (parts: readonly Change[]) =>
      changes.reduce((kept, change) => carryOver(kept, change), parts);
    this.#changes = carried(this.#changes);
    this.#arriving = carried(this.#arriving);
  }

  /** Drops parts; the document is not touched. */
  leave(parts: readonly Change[]): void {
    const left = keysOf(parts);
    this.#changes = this.#changes.filter(change => !left.has(keyOf(change)));
  }

  /** Writes parts into the document, unless the letter would be worse for it. */
  async take(parts: readonly Change[]): Promise<Taking> {
    const wanted = keysOf(parts);
    const chosen = this.#changes.filter(change => wanted.has(keyOf(change)) && this.#stands(change));
    const findings = this.#worsening(this.#with(chosen));
    if (findings.length > 0) return { kind: 'worse', findings };
    this.#changes = this.#changes.filter(change => !wanted.has(keyOf(change)));
    this.#arriving = chosen;
    // VS Code refuses an edit of a version that is not the document's own any more.
    const isTaken = await applyEdits(this.document, chosen);
    if (isTaken) this.#taken += chosen.length;
    else this.#changes = [...this.#changes, ...this.#arriving].sort((a, b) => a.start - b.start);
    this.#arriving = [];
    return { kind: isTaken ? 'taken' : 'changed' };
  }

  #with(changes: readonly Change[]): string {
    return takeChanges(this.document.getText(), changes, new Set(changes.keys()));
  }

  /** Whether the words that a part is about are still where it looks for them. */
  #stands({ start, end, before }: Change): boolean {
    return this.document.getText().slice(start, end) === before;
  }

  #check(text: string): Verdict {
    const { assistant, material, options } = this.#source;
    return assistant.check({ ...material, draft: this.document.getText() }, text, options);
  }

  /** What would stand against a text that does not stand against the letter as it is. */
  #worsening(text: string): readonly GuardFinding[] {
    const open = countByRule(this.#check(this.document.getText()).findings);
    return this.#check(text).findings.filter(({ rule }) => {
      const count = open.get(rule) ?? 0;
      open.set(rule, count - 1);
      return count <= 0;
    });
  }
}

function countByRule(findings: readonly GuardFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function keysOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(keyOf));
}

function keyOf({ start, end }: Change): string {
  return `${start}:${end}`;
}

/** An editor has one kind of line end; a model's lines take it on. */
function withLineEnds(text: string, eol: vscode.EndOfLine): string {
  return text.replace(/\r\n?|\n/g, eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n');
}
