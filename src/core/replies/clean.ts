/** Longest fact that reaches a letter; UTF-16 units. A role or a name that is longer is a misread mail. */
const LONGEST_FACT = 160;

/**
 * A value of unknown origin on one line: no line breaks, control characters, bidi controls, invisible characters or
 * halves of surrogate pairs, single spaces. Joiners stay: names in several scripts are spelled with them.
 */
export function toOneLine(value: string, longest: number = LONGEST_FACT): string {
  let line = '';
  let space = false;
  for (const character of value.slice(0, longest * 4)) {
    if (isSpace(character)) space = line !== '';
    else if (!isInvisible(character.codePointAt(0) ?? 0)) {
      line += space ? ` ${character}` : character;
      space = false;
    }
  }
  return line.length <= longest ? line : cutAtWord(line, longest);
}

/**
 * A fact as plain words of a letter: on one line and without what Markdown, HTML or a template engine would act on.
 * Empty when nothing with a letter or digit is left.
 */
export function toPlainWords(value: string, longest?: number): string {
  const words = toOneLine(value.replace(/[<>`{}|\\]/g, ' ').replaceAll('](', '] ('), longest);
  const plain = withoutMarks(words.replace(/ (?=[,.;:!?](?: |$))/g, ''));
  return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}

/** Longer job titles are postings' headlines; a sentence bears their first part. UTF-16 units. */
const LONG_TITLE = 60;

/** A job title as it is said in a sentence: without "(m/f/d)", and a headline without its second part. */
export function toJobTitle(value: string): string {
  const title = toPlainWords(toOneLine(value).replace(/ ?[([](?:[a-z] ?[/|] ?){1,4}[a-z*][)\]]/gi, ''));
  if (title.length <= LONG_TITLE) return title;
  const cuts = [' – ', ' — ', ' - ', ' (', ', ', ': '].map(mark => title.indexOf(mark)).filter(at => at > 3);
  return cuts.length === 0 ? title : toPlainWords(title.slice(0, Math.min(...cuts)));
}

/** A fact that stands inside a sentence: no stop at its end, no capital at a small word in front. */
export function toPhrase(value: string): string {
  let phrase = toPlainWords(value, 240);
  while (/[.!?,;:]$/.test(phrase)) phrase = phrase.slice(0, -1).trimEnd();
  return phrase.replace(
    /^(?:A|An|The|Our|Your|My|How|What|When|That|This|Talking|Hearing|Seeing|Learning|Meeting|Being)\b/,
    word => word.toLowerCase(),
  );
}

/**
 * Without what Markdown acts on at the start of a line (rules, lists, headings, quotes), and without punctuation at
 * either end that would meet the sentence's own. ".NET" keeps its point.
 */
function withoutMarks(line: string): string {
  let start = 0;
  while ('-+*#=~_ ,;:!?'.includes(line.charAt(start) || 'x') || line.startsWith('. ', start)) start++;
  let end = line.length;
  while (end > start && ',;: '.includes(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function cutAtWord(line: string, longest: number): string {
  const space = line.lastIndexOf(' ', longest - 1);
  let end = space > longest / 2 ? space : longest - 1;
  const last = line.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${line.slice(0, end)}…`;
}

function isSpace(character: string): boolean {
  return /\s/.test(character) || character === '\u0085';
}

function isInvisible(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code === 0x200b || code === 0x200e || code === 0x200f || code === 0xfeff || code === 0x061c)
    return true;
  if (code >= 0x202a && code <= 0x202e) return true;
  if (code >= 0x2060 && code <= 0x206f) return true;
  if (code >= 0xfff0 && code <= 0xfffb) return true;
  return code === 0x00ad || code === 0x180e || (code >= 0xe0000 && code <= 0xe007f);
}
