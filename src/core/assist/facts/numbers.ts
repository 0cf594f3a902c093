const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const OTHERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12,
  score: 20,
  half: 0.5,
  quarter: 0.25,
  quarters: 0.25,
  thirds: 3,
  twice: 2,
  double: 2,
  thrice: 3,
  triple: 3,
  twentieth: 20,
  thirtieth: 30,
  hundredth: 100,
};

/** Whether two words with a hyphen between them are one number: "twenty-two", "thirty-first". */
export function isTensAndUnits(tens: string, units: string): boolean {
  if (!TENS.includes(tens)) return false;
  return isUnder(UNITS.indexOf(units), 10) || isUnder(ORDINALS.indexOf(units), 10);
}

/** What "twenty-two" counts; `null` for all else. */
export function sumIn(written: string): number | null {
  const hyphen = written.indexOf('-');
  const [tens, units] = [written.slice(0, Math.max(0, hyphen)), written.slice(hyphen + 1)];
  return isTensAndUnits(tens, units) ? (numberIn(tens) ?? 0) + (numberIn(units) ?? 0) : null;
}

function isUnder(number: number, most: number): boolean {
  return number > 0 && number < most;
}

/** What a folded word counts, in digits or in letters (`22nd`, `1,200`, `60k`, `seven`, `twelfth`); `null` for none. */
export function numberIn(word: string): number | null {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return fromDigits(word);
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  const ordinal = ORDINALS.indexOf(word);
  if (ordinal >= 0) return ordinal;
  const tens = TENS.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  return Object.hasOwn(OTHERS, word) ? (OTHERS[word] ?? null) : null;
}

/** A number with a unit run together (`8pm`, `60k`, `45min`) counts as written; anything else with letters is a name. */
function fromDigits(word: string): number | null {
  const match = /^(\d[\d.,]*)(st|nd|rd|th|k|m|am|pm|x|s|km|kg|h|hrs?|mins?|yrs?|wks?|mths?)?$/.exec(word);
  if (match === null) return null;
  const digits = match[1] ?? '';
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const value = Number(plain.replace(',', '.'));
  if (Number.isNaN(value)) return null;
  return match[2] === 'k' ? value * 1_000 : value;
}
