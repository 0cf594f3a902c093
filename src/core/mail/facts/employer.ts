import { isBlank } from '../parse/lines.ts';
import { fold } from '../words/fold.ts';
import { companyVotesInHeadings, companyVotesInHeadlines, companyVotesInProse } from './company.ts';
import { companyAnchors } from './company-anchors.ts';
import {
  companyVotesByLabel,
  companyVotesBySpelling,
  companyVotesInSender,
  confirmByDomain,
} from './company-senders.ts';
import { ORGANISATIONS } from './lexicon.ts';
import { nameKey } from './names.ts';
import type { Scene } from './scene.ts';
import { readSignature, type Signature } from './signature.ts';
import { companyVotesInSubject } from './subject.ts';
import { countVotes, type Vote, type Winner, weightyEnough } from './votes.ts';

/** The employer and who signed for them. */
export interface Employer {
  readonly company: Winner | null;
  readonly signature: Signature;
}

/** Weighs every place that names an employer: prose, subject, sender, signature. */
export function findEmployer(scene: Scene, candidate: string | null): Employer {
  const { text, layout, sender } = scene;
  const anchors = companyAnchors(scene.language);
  const address = sender.mailbox?.address ?? '';
  const inProse = companyVotesInProse(text, scene.prose, anchors, scene.brandWords, address).map(vote =>
    speaksOfClient(scene) ? { ...vote, weight: vote.weight / 2 } : vote,
  );
  const early: Vote[] = [
    ...inProse,
    ...companyVotesInProse(text, [scene.subjectTokens], anchors, scene.brandWords, address),
    ...(scene.subject === null ? [] : companyVotesInSubject(text, scene.subject)),
    ...companyVotesInSender(text, sender),
    ...companyVotesInHeadings(text, layout.headings),
    ...companyVotesInHeadlines(text, layout.body.filter(line => !isBlank(line)).slice(0, 2)),
    ...companyVotesBySpelling(text, scene.prose, sender),
    ...companyVotesByLabel(text, scene.subject, sender),
  ];
  const known = new Set(early.filter(vote => vote.weight >= 1.5).map(vote => nameKey(vote.value)));
  const signature = readSignature(text, layout.signature, known, nameKey(sender.mailbox?.name ?? ''));
  const signed = signature.organisations.map(({ name, range, weight }) => ({ value: name, range, weight }));
  const isPerson = (value: string): boolean =>
    isNameOf(value, candidate) || isNameOf(value, signature.person?.name ?? null);
  const votes = confirmByDomain([...early, ...signed], sender)
    .filter(vote => !isPerson(vote.value))
    .map(vote => (ORGANISATIONS.has(nameKey(vote.value)) ? { ...vote, weight: vote.weight / 4 } : vote));
  return { company: weightyEnough(countVotes(votes)), signature };
}

/** An agency names its client's firm in the prose, and itself below. */
function speaksOfClient({ prose }: Scene): boolean {
  return prose.some(tokens =>
    tokens.some(({ word }, index) => word === 'client' && OURS.has(tokens[index - 1]?.word ?? '')),
  );
}

const OURS: ReadonlySet<string> = new Set('the my our'.split(' '));

/** Whether a value is a person's name or a part of it. */
function isNameOf(value: string, person: string | null): boolean {
  if (person === null) return false;
  const key = nameKey(value);
  return key === nameKey(person) || fold(person).split(/\s+/).join(' ').split(' ').includes(key);
}
