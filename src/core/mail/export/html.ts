import MarkdownIt from 'markdown-it';

/** UTF-16 units of a letter that is formatted: finding where quotations end costs quadratic time. Letters are a hundredth of it. */
const FORMATTED = 100_000;

/**
 * The letter as an HTML page for the second part of a mail. Every line break of the Markdown is one of the letter.
 * Raw HTML is shown as text, dangerous addresses are no links, and pictures, which would call home, are links. What is too
 * long for a letter is shown as it is written.
 * @param markdown a letter without comments and front matter
 */
export function toHtml(markdown: string): string {
  const renderer = new MarkdownIt('commonmark', { html: false, breaks: true, xhtmlOut: false }).disable(
    'image',
  );
  // An address is shown as it is written, as in the text of the mail.
  renderer.normalizeLinkText = url => url;
  const body =
    markdown.length <= FORMATTED
      ? renderer.render(markdown)
      : `<p>${renderer.utils.escapeHtml(markdown.trim()).replaceAll('\n', '<br>\n')}</p>\n`;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${body}</body></html>\n`;
}
