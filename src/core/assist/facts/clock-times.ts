import type { Word } from './words.ts';

/** A time of the day in minutes from midnight; unless it is sure, it may be meant twelve hours later or earlier. */
interface ClockTime {
  readonly minutes: number;
  readonly isSure: boolean;
}

const HALF_DAY = 720;

/** In front of an hour that has nothing else to say that it is one: "at three". */
const BEFORE_TIMES: ReadonlySet<string> = new Set(
  'at from until till til by before after around since past'.split(' '),
);

/** Whether words of two texts tell the same time of the day: "three in the afternoon", "3pm", `15:00`. */
export function isSameTime(one: readonly Word[], at: number, other: readonly Word[], place: number): boolean {
  const [here, there] = [clockAt(one, at), clockAt(other, place)];
  if (here === null || there === null) return false;
  const apart = Math.abs(here.minutes - there.minutes);
  return here.isSure && there.isSure ? apart === 0 : apart % HALF_DAY === 0;
}

/** Whether a word only says which half of the day a number is of: "three in the afternoon", "ten o'clock". */
export function isPartOfTime(words: readonly Word[], index: number): boolean {
  const { word } = words[index] ?? { word: '' };
  const back = word === 'oclock' ? 1 : /^(?:morning|afternoon|evening)$/.test(word) ? 3 : 0;
  return (
    back > 0 &&
    index >= back &&
    clockAt(words, index - back) !== null &&
    (back === 1 || halfOfDay(words, index - back) !== '')
  );
}

/** The time of the day that a number is part of. */
function clockAt(words: readonly Word[], index: number): ClockTime | null {
  const part = PARTS_OF_HOUR[words[index]?.word ?? ''];
  if (part !== undefined)
    return /^(?:past|to)$/.test(words[index + 1]?.word ?? '') ? clockAt(words, index + 2) : null;
  const [hours, minutes] = digitsOf(words[index]);
  if (hours === null || hours > 24) return null;
  const half = halfOfDay(words, index);
  const moved = movedBy(words, index);
  const isTime =
    half !== '' ||
    moved !== 0 ||
    words[index + 1]?.word === 'oclock' ||
    BEFORE_TIMES.has(words[index - 1]?.word ?? '');
  if (!isTime) return null;
  const hour = half === '' ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  const isSure = half !== '' || hours > 12 || /^0\d/.test(words[index]?.word ?? '');
  return { minutes: hour * 60 + (minutes ?? 0) + moved, isSure };
}

/** `15:00` and `3.30pm` (folded, without the colon), "three". */
function digitsOf(word: Word | undefined): readonly [hours: number | null, minutes: number | null] {
  if (word === undefined) return [null, null];
  const digits = /^(\d{1,2})(?:\.?([0-5]\d))?(?:am|pm|h)?$/.exec(word.word);
  if (digits !== null) return [Number(digits[1]), digits[2] === undefined ? null : Number(digits[2])];
  const isHour =
    word.value !== null && Number.isInteger(word.value) && word.value <= 12 && !/\d/.test(word.word);
  return [isHour ? word.value : null, null];
}

/** `a` in the morning, `p` behind noon, or nothing. */
function halfOfDay(words: readonly Word[], index: number): string {
  const own = /\d([ap])m$/.exec(words[index]?.word ?? '')?.[1];
  if (own !== undefined) return own;
  const behind = words.slice(index + 1, index + 5).map(({ word }) => word);
  if (behind[0] === 'oclock') behind.shift();
  const [next = '', second = '', third = ''] = behind;
  const short = /^([ap])m?$/.exec(next)?.[1];
  if (short !== undefined && (next.length === 2 || second === 'm')) return short;
  const part = next === 'in' && second === 'the' ? third : next === 'at' ? second : '';
  if (/^(?:afternoon|evening|night)$/.test(part)) return 'p';
  return part === 'morning' ? 'a' : '';
}

const PARTS_OF_HOUR: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** The minutes of "half past", "quarter to" in front of an hour. */
function movedBy(words: readonly Word[], index: number): number {
  const [part = '', link = ''] = words.slice(Math.max(0, index - 2), index).map(({ word }) => word);
  const minutes = PARTS_OF_HOUR[part] ?? 0;
  if (link === 'past') return minutes;
  return link === 'to' ? -minutes : 0;
}
