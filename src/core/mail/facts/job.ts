import type { Range } from '../../text/range.ts';
import { isBlank } from '../parse/lines.ts';
import { tokenize } from '../words/tokens.ts';
import { nameKey } from './names.ts';
import { readHeadline, roleVotes } from './role.ts';
import { roleAnchors } from './role-anchors.ts';
import { textHasJobWord } from './role-text.ts';
import type { RoleContext } from './role-words.ts';
import type { Scene } from './scene.ts';
import { roleVotesInSubject } from './subject.ts';
import { countVotes, isSameName, type Vote, type Winner, weightyEnough } from './votes.ts';

/** The job applied for. */
export function findRole(scene: Scene, company: Winner | null): Winner | null {
  const context: RoleContext = {
    text: scene.text,
    anchors: roleAnchors(scene.language),
    lowerCaseTitles: scene.language === 'fr' || scene.language === 'es' || scene.language === 'pt',
    isSubject: false,
  };
  const votes: Vote[] = scene.prose.flatMap((tokens, index) =>
    weigh(scene, roleVotes(context, tokens), index),
  );
  votes.push(
    ...roleVotes({ ...context, isSubject: true }, scene.subjectTokens).map(vote => ({
      ...vote,
      weight: vote.weight * 0.75,
    })),
  );
  votes.push(
    ...headlineVotes(scene, context),
    ...cardVotes(scene),
    ...reminderVotes(scene),
    ...(scene.subject === null ? [] : roleVotesInSubject(scene.text, scene.subject)),
  );
  const key = company === null ? '' : nameKey(company.value);
  const named = votes.map(vote => ({ ...vote, value: withoutCompany(vote.value, key) }));
  const jobs = named.filter(vote => key === '' || !isCompany(vote.value, key));
  return weightyEnough(countVotes(jobs.map(vote => fuller(vote, jobs))));
}

/** "Reserve Warden, Saltmarsh Trust" is the job of a warden. */
function withoutCompany(role: string, companyKey: string): string {
  for (const mark of [', ', ' - ', ' – ', ' | ', ' @ ']) {
    const at = role.lastIndexOf(mark);
    if (at > 2 && companyKey !== '' && isSameName(nameKey(role.slice(at + mark.length)), companyKey))
      return role.slice(0, at).trim();
  }
  return role;
}

/** "the Part II position" where the mail also says "Part II Architectural Assistant". */
function fuller(vote: Vote, all: readonly Vote[]): Vote {
  if (textHasJobWord(vote.value)) return vote;
  const start = `${nameKey(vote.value)} `;
  const whole = all.find(other => nameKey(other.value).startsWith(start) && textHasJobWord(other.value));
  return whole === undefined ? vote : { ...whole, weight: vote.weight };
}

/** The company's name is no job; a job may begin with it ("Acme Warehouse Lead"). */
function isCompany(value: string, companyKey: string): boolean {
  const key = nameKey(value);
  return key === companyKey || (isSameName(key, companyKey) && !textHasJobWord(value));
}

/** The job applied for stands where they thank or refuse; what comes late may be another opening. */
function weigh(scene: Scene, votes: readonly Vote[], index: number): Vote[] {
  const sentence = index - scene.layout.headings.length;
  const central =
    sentence < 0
      ? []
      : scene.hits.filter(
          hit =>
            hit.sentence === sentence &&
            (hit.sign === 'thanks' || (hit.sign === 'rejection' && hit.weight === 3)),
        );
  const refusal = central.find(hit => hit.sign === 'rejection');
  const factor = index < 4 ? 1 : 0.6;
  return votes.map(vote => {
    const isElsewhere = refusal !== undefined && isBehindTurn(scene.text, refusal, vote.range);
    const bonus = central.length === 0 ? 0 : isElsewhere ? -1.5 : refusal === undefined ? 1.5 : 2.5;
    return { ...vote, weight: Math.max(0, vote.weight * factor + bonus) };
  });
}

/** "We have filled A; B is still open": what comes behind the turn is another opening. */
function isBehindTurn(text: string, refusal: Range, place: Range): boolean {
  return (
    place.start > refusal.end &&
    /;|[–—]|\b(?:but|however|while|whereas|instead)\b/i.test(
      text.slice(refusal.end, Math.min(place.start, refusal.end + 200)),
    )
  );
}

/** A line of its own above the prose: "Library Assistant (part-time), Penrose Street branch". */
function headlineVotes(scene: Scene, context: RoleContext): Vote[] {
  const lines = scene.layout.body.filter(line => !isBlank(line)).slice(0, 2);
  return lines.flatMap(line => {
    const isHeadline =
      line.end - line.start < 90 && !/[.!?,:;]$/.test(scene.text.slice(line.start, line.end));
    const vote = isHeadline ? readHeadline(context, tokenize(scene.text, line.start, line.end)) : null;
    return vote === null ? [] : [vote];
  });
}

/** Below the name: "(re: Quant Researcher)". */
function reminderVotes({ text, layout }: Scene): Vote[] {
  return layout.signature.flatMap(line => {
    const match = /^\(?re:? ([^()]{3,60})\)?$/i.exec(text.slice(line.start, line.end));
    const title = match?.[1];
    if (title === undefined || !textHasJobWord(title)) return [];
    const start = text.indexOf(title, line.start);
    return [{ value: title, range: { start, end: start + title.length }, weight: 3 }];
  });
}

/** Job boards show the job as a card: its title, and below it "Company · Place". */
function cardVotes(scene: Scene): Vote[] {
  const lines = scene.layout.body.filter(line => !isBlank(line));
  const votes: Vote[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.end - line.start > 90) continue;
    const title = scene.text.slice(line.start, line.end);
    if (
      /\s·\s/.test(scene.text.slice(next.start, next.end)) &&
      !/[.!?·]$/.test(title) &&
      textHasJobWord(title)
    ) {
      votes.push({ value: title, range: { start: line.start, end: line.end }, weight: 4 });
    }
  }
  return votes;
}
