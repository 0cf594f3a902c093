import type { DraftRecord } from '../text/record.ts';

/** What tells one rejection from another. */
type Marks = Partial<Pick<DraftRecord, 'inReplyTo' | 'company' | 'role' | 'received'>>;

/** One company may refuse one person for one role twice; mails this far apart are two refusals. Days. */
const APART = 45;

const DAY = 86_400_000;

/**
 * Whether two records are about one rejection: they answer one mail, or name the same company and role and came at about
 * the same time. Without a company and role it is not guessed.
 */
export function isSameRejection(a: Marks, b: Marks): boolean {
  if (a.inReplyTo !== undefined && b.inReplyTo !== undefined) return key(a.inReplyTo) === key(b.inReplyTo);
  const company = key(a.company);
  const role = key(a.role);
  if (company === '' || role === '' || company !== key(b.company) || role !== key(b.role)) return false;
  const days = Math.abs(Date.parse(a.received ?? '') - Date.parse(b.received ?? '')) / DAY;
  return Number.isNaN(days) || days <= APART;
}

/** Letters and digits in lower case, whatever stands between them. */
function key(value: string | undefined): string {
  return (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ');
}
