/**
 * A text as Markdown that shows it as it is, on one line: no emphasis, link, address, image or HTML comes of it. Spaces stay
 * spaces, so that lines wrap between words, which `MarkdownString.appendText` does not let them.
 */
export function escapeMarkdown(text: string): string {
  // CommonMark lets a backslash stand before every punctuation mark of ASCII.
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
