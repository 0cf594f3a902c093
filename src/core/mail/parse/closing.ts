import { fold, isWordUnit } from '../words/fold.ts';
import type { Line } from './lines.ts';

/** Words of a closing formula that make a line one. */
const CORE: ReadonlySet<string> = new Set(
  `regards sincerely best wishes wish warmly warmest cheers thanks thank respectfully cordially yours faithfully truly
  gratefully herzlich herzlichst kr br xo xoxo rgds ciao love
  grussen grusse grusen gruse grussend gruss grus mfg lg vg vlg hochachtungsvoll
  cordialement salutations amicalement bien sinceres
  saludo saludos atentamente cordialmente atte
  groet groeten groetjes hoogachtend
  cumprimentos atenciosamente abraco abracos att saudacoes respeitosamente
  saluti distinti cordiali`.split(/\s+/),
);

/** Words that may stand beside them. */
const BESIDE: ReadonlySet<string> = new Set(
  `kind kindest warm very every good new all with and the my our all again so much many you a in advance for your time patience
  wishing good luck day week take care speak talk soon until then have great from team
  mit freundlichen freundliche besten beste lieben liebe vielen viele herzlichen herzliche schone schonen sonnige und dank
  grusse verbleiben wir aus wien
  vous a recevez agreer veuillez mes nos meilleures
  un cordial cordiales muy gracias reciba
  met vriendelijke hartelijke beste bedankt alvast
  com os melhores muito obrigado obrigada um
  i`.split(/\s+/),
);

/** Closing formulas that hold none of the core words. */
const WHOLE: ReadonlySet<string> = new Set(
  `all the best|take care|speak soon|talk soon|many thanks|with appreciation|with gratitude|all my best|until next time|
  be well|stay well|onward|onwards|bien a vous|vielen dank|danke|merci|gracias|bedankt|dank u wel|obrigado|obrigada|
  hasta pronto|a bientot|bis bald|tot ziens|good luck|alles gute|viel erfolg|with best|warmest|kindly|signed|best always|x|xx|xxx|hugs|with regards|keep well`
    .split('|')
    .map(phrase => phrase.trim()),
);

/** A line that closes a letter, and where the name that follows on the same line begins, if one does. */
export interface Closing {
  /** Offset of the name on the closing line, or -1. */
  readonly nameStart: number;
}

/** Whether a line is a closing formula: `Kind regards,`, `Mit freundlichen Grüßen`, `Best, Priya`. */
export function readClosing(text: string, line: Line): Closing | null {
  if (line.end - line.start > 90) return null;
  const comma = commaIn(text, line);
  const whole = wordsOf(text, line.start, line.end);
  if (isFormula(whole)) return { nameStart: -1 };
  if (comma > 0) {
    const before = wordsOf(text, line.start, comma);
    const rest = wordsOf(text, comma + 1, line.end);
    if (rest.length > 0 && rest.length <= 5 && before.length <= 4 && isFormula(before))
      return { nameStart: comma + 1 };
  }
  const from = wordBehindFormula(text, line);
  if (from > 0) return { nameStart: from };
  const endsWithComma = text.charCodeAt(line.end - 1) === 0x2c;
  return endsWithComma && whole.length <= 9 && whole.some(word => STRONG.has(word))
    ? { nameStart: -1 }
    : null;
}

/** "Viele Grüße vom Recruiting der Falkenhorst Gruppe": offset behind "vom", or -1. */
function wordBehindFormula(text: string, line: Line): number {
  const match = /^(.{4,28}?) (?:vom|von|from|de la part de|desde|van) (?=\p{L})/u.exec(
    text.slice(line.start, line.end),
  );
  if (match?.[1] === undefined) return -1;
  return isFormula(wordsOf(text, line.start, line.start + match[1].length))
    ? line.start + match[0].length
    : -1;
}

/** Before a comma at the line's end these close a letter in longer phrases too: `Best of luck in your search,`. */
const STRONG: ReadonlySet<string> = new Set(
  'best regards wishes luck wishing thanks success warmly grussen grusse gruss'.split(' '),
);

function isFormula(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  if (WHOLE.has(words.join(' '))) return true;
  if (words[0] === 'good' && words[1] === 'luck' && words.length <= 6) return true;
  return words.some(word => CORE.has(word)) && words.every(word => CORE.has(word) || BESIDE.has(word));
}

function commaIn(text: string, line: Line): number {
  for (let index = line.start; index < line.end - 1; index++) {
    if (text.charCodeAt(index) === 0x2c) return index;
  }
  return -1;
}

/** The folded words of a line. */
function wordsOf(text: string, from: number, to: number): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = from; index <= to; index++) {
    const isWord = index < to && isWordUnit(text.charCodeAt(index));
    if (isWord && start < 0) start = index;
    if (!isWord && start >= 0) {
      words.push(fold(text.slice(start, index)));
      start = -1;
    }
  }
  return words;
}
