import type { Draft, DraftRecord, Range } from '../../lint/types.ts';
import type { Block } from '../../text/block.ts';
import { contactOf } from './names.ts';

/** What a gap may ask for; in brackets these words make a gap of anything. */
const ASKED =
  /\b(?:name|names|company|employer|organi[sz]ation|role|position|job|title|date|day|insert|your|their|what you|topic|detail|skill|area|project|team|department|manager|interviewer|recruiter|contact|email|phone|number|link|requisition|reason|example|thing|add)\b/i;

const FORMS: readonly RegExp[] = [
  // [Company], [your name]; not [text](link), [text][1], [ ] or [^1]
  /\[[^\][\n]{2,60}\](?![([:])/,
  /\{\{[^{}\n]{1,60}\}\}/,
  /\$\{\d{1,3}:[^{}\n]{1,60}\}/,
  /<<[^<>\n]{1,60}>>/,
  /%[A-Z][A-Z_]{2,30}%/,
  /<[A-Za-z][A-Za-z _-]{2,40}>/,
  /(?<![\w_])_{3,60}(?![\w_])/,
  /\b(?:Your|Company|Recipient|Recruiter|Interviewer|Hiring Manager|Manager|First|Last|Full) Name(?: Here)?\b/,
  /\b(?:Your|Job) Title(?: Here)?\b/,
  /\b[Yy]our (?:name|company|title|signature) here\b/,
  /\b(?:X{3,10}|TBD|TODO|FIXME|[Ll]orem ipsum)\b/,
];
/** All forms in one, for one pass over the text; none repeats without end, so that the search is linear. */
export const GAP = new RegExp(FORMS.map(form => form.source).join('|'), 'g');

/** What each of the forms holds; most texts hold none of it, which is told at little cost. */
const MAY_BE_GAP = /[[{$<%]|___|Name|Title|(?:^| )here|XXX|TBD|TODO|FIXME|orem ipsum/;

/** Whether a sentence may hold a gap, or a part of one. */
export function mayHoldGap(sentence: string): boolean {
  return MAY_BE_GAP.test(sentence);
}

/**
 * Gaps in the writer's own words, in a signature and in the subject and facts of the front matter, by place.
 * @param blocks those with a sentence that may hold one
 */
export function findPlaceholders(draft: Draft, blocks: readonly Block[]): readonly Range[] {
  const { text } = draft;
  const facts = factsWithGaps(draft);
  const own = [...blocks, ...signatureOf(draft)].flatMap(block =>
    outside(
      gapsIn(text.slice(block.start, block.end), block.start),
      block.holes.filter(hole => isHiding(text, hole)),
    ),
  );
  return [...facts, ...own].sort((a, b) => a.start - b.start);
}

/** What the front matter would fill a gap with, or `null`. */
export function fillingFor(gap: string, record: DraftRecord): string | null {
  if (/^\W*(?:the )?(?:company|employer|organi[sz]ation)(?:[ _]name)?\W*$/i.test(gap))
    return record.company ?? null;
  if (/^\W*(?:the )?(?:role|position|job|job title)\W*$/i.test(gap)) return record.role ?? null;
  const name = /^\W*(?:their|first|recipient|recruiter|interviewer|hiring manager|contact)?[ _]?name\W*$/i;
  return name.test(gap) || /^\W*contact\W*$/i.test(gap) ? (contactOf(record)?.first ?? null) : null;
}

function gapsIn(text: string, offset: number): readonly Range[] {
  if (!MAY_BE_GAP.test(text)) return [];
  return [...text.matchAll(GAP)]
    .filter(found => isGap(found[0]))
    .map(found => ({ start: offset + found.index, end: offset + found.index + found[0].length }));
}

/** Words in brackets are a gap when they open with a capital or name something to fill in. */
function isGap(found: string): boolean {
  if (found.startsWith('<'))
    return !/^<\/?(?:[a-z]{1,2}|h\d|div|span|html|body|strong|del|ins|sub|sup|pre|code|table|center|font|small|big|img)>$/i.test(
      found,
    );
  if (!found.startsWith('[')) return true;
  const inner = found.slice(1, -1);
  if (!/^\p{L}/u.test(inner) || /^(?:x|sic|laughs)$/i.test(inner)) return false;
  return ASKED.test(inner) || /^\p{Lu}/u.test(inner);
}

/** The gaps that touch none of the holes; both are sorted. */
function outside(gaps: readonly Range[], holes: readonly Range[]): readonly Range[] {
  let next = 0;
  return gaps.filter(({ start, end }) => {
    while (next < holes.length && (holes[next]?.end ?? 0) <= start) next++;
    return (holes[next]?.start ?? end) >= end;
  });
}

/** Code and comments hide a gap; a tag that is the gap does not. */
function isHiding(text: string, hole: Range): boolean {
  return text.charAt(hole.start) === '`' || text.startsWith('<!--', hole.start);
}

/** A signature below `-- ` is sent with the letter. */
function signatureOf(draft: Draft): readonly (Range & { readonly holes: readonly Range[] })[] {
  const start = draft.ownEnd;
  if (!/^-- ?\r?\n/.test(draft.text.slice(start, start + 5))) return [];
  const blank = draft.text.slice(start, start + 600).search(/\n\r?\n/);
  return [{ start, end: blank < 0 ? Math.min(draft.text.length, start + 600) : start + blank, holes: [] }];
}

/** Facts that reach the reader or fill gaps. */
const FACTS = ['subject', 'company', 'role', 'to'] as const;

function factsWithGaps({ text, record, frontMatter }: Draft): readonly Range[] {
  if (frontMatter === null) return [];
  const found: Range[] = [];
  for (const key of FACTS) {
    const fact = record[key];
    if (fact === undefined || !MAY_BE_GAP.test(fact)) continue;
    const withoutAddress = key === 'to' ? fact.replace(/<[^<>]{1,99}@[^<>]{1,99}>/, '') : fact;
    const range = frontMatter.values.get(key);
    if (range === undefined || gapsIn(withoutAddress, 0).length === 0) continue;
    found.push({ start: range.start, end: Math.min(range.end, text.length) });
  }
  return found;
}
