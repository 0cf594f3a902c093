/** Units that show nothing and only disturb comparisons: soft hyphen, joiners, bidi controls, variation selectors. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    unit === 0x34f ||
    unit === 0x61c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    unit === 0xfeff
  );
}

/** Whether a unit is white space or a control character. */
export function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0x7f || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || isRareSpace(unit)
  );
}

function isRareSpace(unit: number): boolean {
  return unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Whether a unit belongs to a word: a letter, a digit or a combining mark of any script. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isAsciiLetter(unit) || isDigit(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x2000) return true;
  if (unit >= 0x2c00 && unit < 0x2e00) return true;
  if (unit === 0x3005 || unit === 0x30fc) return true;
  return unit >= 0x3040 && unit < 0xd800 ? unit < 0x3200 || unit >= 0x3400 : unit >= 0xf900 && unit < 0xfe00;
}

/** Whether a unit is an ASCII digit. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/**
 * A word as it is compared: lower case, without accents, hyphens, invisible characters and the marks of German
 * gender-neutral spelling (`Bewerber:innen`). `ß` is `ss`; curly apostrophes are straight.
 */
export function fold(word: string): string {
  let plain = '';
  let ascii = true;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (isDropped(unit) || isInvisible(unit)) continue;
    if (unit >= 0x80) ascii = false;
    plain += unit === 0x2019 || unit === 0x2018 || unit === 0x2bc ? "'" : word.charAt(index);
  }
  const lower = plain.toLowerCase();
  return ascii
    ? lower
    : stripMarks(lower.normalize('NFD')).replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l');
}

/** Hyphens, and the marks inside words that German uses to name all genders. */
function isDropped(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || isGenderMark(unit) || unit === 0x5c;
}

/** `*`, `:`, `_` and `·`, as in `Kandidat*innen`. */
export function isGenderMark(unit: number): boolean {
  return unit === 0x2a || unit === 0x3a || unit === 0x5f || unit === 0xb7;
}

function stripMarks(decomposed: string): string {
  let result = '';
  for (let index = 0; index < decomposed.length; index++) {
    const unit = decomposed.charCodeAt(index);
    if (unit < 0x300 || unit > 0x36f) result += decomposed.charAt(index);
  }
  return result;
}
