import * as vscode from 'vscode';
import { escapeMarkdown } from '../escape-markdown.ts';

/** Puts an answer together. Words of mails, letters and models come in as plain text: nothing in them becomes a link. */
export class Page {
  readonly content = new vscode.MarkdownString();

  /** Our own words. */
  markdown(text: string): this {
    this.content.appendMarkdown(text);
    return this;
  }

  /** Somebody else's words, in quotation marks and on one line. */
  quote(words: string, longest = 200): this {
    const line = words
      .slice(0, longest * 4)
      .replace(/\s+/g, ' ')
      .trim();
    const short = line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
    this.content.appendMarkdown(`“${escapeMarkdown(short)}”`);
    return this;
  }

  /** One of our messages, which may hold names out of a mail. */
  text(words: string): this {
    this.content.appendMarkdown(escapeMarkdown(words));
    return this;
  }

  /** A letter that can be copied as it is. */
  letter(text: string): this {
    this.content.appendCodeblock(text, 'text');
    return this;
  }
}
