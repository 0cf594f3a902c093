import { toMonth, toWeekday } from './dates.ts';
import type { FieldKind } from './fields.ts';
import { joinNames, toFirstName, toFirstNames } from './names.ts';

/** A value of the context. */
export type Value = string | boolean | readonly string[];

/** A helper words a field that is there. The words around a gap stay when the field is missing. */
export interface Helper {
  /** The kinds of field it takes. */
  readonly takes: FieldKind;
  readonly about: string;
  /** Whether it takes a word in quotes after the field. */
  readonly takesWord: boolean;
  /** Words for a value of the kind that it takes; empty where nothing can be said. */
  readonly say: (value: Value, word: string) => string;
  /** What stands before and behind a gap. */
  readonly around?: (word: string) => readonly [string, string];
  /** What is said without the field, where a template names nothing. */
  readonly neutral?: (word: string) => string;
}

/** Every helper. A Map, so that no template reaches an object's own machinery by a name. */
export const HELPERS = {
  names: {
    takes: 'people',
    about: 'Full names, joined: "Jo Weber and Priya Raman".',
    takesWord: false,
    say: value => joinNames(toList(value)),
  },
  firstNames: {
    takes: 'people',
    about: 'First names, joined: "Jo and Priya"; full names where two are the same.',
    takesWord: false,
    say: value => joinNames(toFirstNames(toList(value))),
  },
  firstName: {
    takes: 'text',
    about: 'The name for a greeting: "Priya", "Dr. Raman".',
    takesWord: false,
    say: value => toFirstName(toText(value)),
  },
  position: {
    takes: 'text',
    about: '"the Data Analyst role"; the word in quotes stands in for "role".',
    takesWord: true,
    say: (value, word) => toPosition(toText(value), word),
    around: word => ['the ', ` ${word || 'role'}`],
    neutral: word => `the ${word || 'role'}`,
  },
  weekday: {
    takes: 'date',
    about: '"Friday".',
    takesWord: false,
    say: value => toWeekday(toText(value)),
  },
  month: {
    takes: 'date',
    about: '"November".',
    takesWord: false,
    say: value => toMonth(toText(value)),
  },
} as const satisfies Readonly<Record<string, Helper>>;

export type HelperName = keyof typeof HELPERS;

/** Whether a name is one of the helpers; names of an object's own machinery are not. */
export function isHelperName(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

/** The helper as the interpreter uses it. */
export function getHelper(name: HelperName): Helper {
  return HELPERS[name];
}

/** Roles that name what they are: "the Summer Internship" wants no "role" behind it. */
const NAMES_ITSELF =
  /\b(?:role|position|job|post|vacancy|opening|internship|apprenticeship|traineeship|fellowship|residency|placement)$/i;

function toPosition(role: string, word: string): string {
  const bare = role.replace(/^the\s/i, '');
  return NAMES_ITSELF.test(bare) ? `the ${bare}` : `the ${bare} ${word || 'role'}`;
}

function toText(value: Value): string {
  return typeof value === 'string' ? value : '';
}

function toList(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [];
}
