import MarkdownIt from 'markdown-it';

/**
 * The letter as an HTML page for the second part of a mail. Every line break of the Markdown is one of the letter.
 * Raw HTML is shown as text, dangerous addresses are no links, and pictures, which would call home, are links.
 * @param markdown a letter without comments and front matter
 */
export function toHtml(markdown: string): string {
  const renderer = new MarkdownIt('commonmark', { html: false, breaks: true, xhtmlOut: false }).disable(
    'image',
  );
  // An address is shown as it is written, as in the text of the mail.
  renderer.normalizeLinkText = url => url;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${renderer.render(markdown)}</body></html>\n`;
}
