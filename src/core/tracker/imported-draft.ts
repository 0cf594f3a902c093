import { Document, isSeq } from '../text/yaml.ts';
import type { ImportedRow } from './csv.ts';

/** Keys in the order of the format's description. */
const KEYS = [
  'to',
  'company',
  'role',
  'requisition',
  'stage',
  'goal',
  'received',
  'status',
  'sent',
  'people',
  'feedback',
  'next',
  'due',
] as const;

/** One line for each key. UTF-16 units. */
const STYLE = {
  lineWidth: 0,
  flowCollectionPadding: false,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: 1_000_000,
} as const;

/**
 * The text of the draft file that keeps an imported application: its record, and no letter yet. A row without a status
 * is a draft, or sent when it names the day.
 */
export function toImportedDraft({ values }: ImportedRow): string {
  const status = values.get('status') ?? (values.has('sent') ? 'sent' : 'draft');
  const entries = KEYS.flatMap(key => {
    const value = key === 'status' ? status : values.get(key);
    if (value === undefined) return [];
    return [[key, key === 'people' ? namesIn(value) : value] as const];
  });
  const document = new Document({ gracious: 1, ...Object.fromEntries(entries) }, { schema: 'core' });
  const people: unknown = document.get('people');
  if (isSeq(people)) people.flow = true;
  const yaml = document.toString(STYLE);
  return `---\n${yaml}---\n`;
}

function namesIn(value: string): readonly string[] {
  return value
    .split(';')
    .map(name => name.replace(/\s+/g, ' ').trim())
    .filter(name => name !== '');
}
