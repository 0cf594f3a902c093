import type { Range } from '../../text/range.ts';
import { toOneLine } from '../parse/clean.ts';
import { parseDate } from '../parse/dates.ts';
import type { Source } from '../parse/source.ts';
import type { Message } from '../parse/thread.ts';
import type { Evidence, FactName, MailFacts, Phrase } from '../types.ts';
import { type Alternative, findAlternative } from './alternative.ts';
import { findContact } from './contact.ts';
import { findEmployer } from './employer.ts';
import type { Hit } from './hits.ts';
import { findRole } from './job.ts';
import { findKind } from './kind.ts';
import { nameKey, withoutShouting } from './names.ts';
import { findPhrases } from './phrases.ts';
import { findFeedback, findReason, findStage, findTouch } from './process.ts';
import { findCandidate, findPeople, isFormalGreeting } from './reader.ts';
import { findRequisition } from './requisition.ts';
import { type Scene, toScene } from './scene.ts';
import { findHumanAddress } from './sender.ts';
import type { Winner } from './votes.ts';

/** All that is read out of one message of a thread. */
export interface Extract {
  readonly facts: MailFacts;
  readonly evidence: Readonly<Partial<Record<FactName, Evidence>>>;
  readonly confidence: Readonly<Partial<Record<FactName, number>>>;
  readonly alternative: 'offer' | 'invite' | null;
  readonly feedbackRefused: boolean;
  readonly subject: string | null;
  readonly candidate: string | null;
  readonly isFormal: boolean;
  readonly people: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** Reads the facts of one message. */
export function extractFacts(source: Source, message: Message): Extract {
  const scene = toScene(source.text, message);
  const proof = new Proof(source.text);
  const { kind, hit, confidence } = findKind(scene.hits, source.isCalendarInvite);
  proof.add('kind', hit, confidence);
  const alternative = kind === 'rejection' ? findAlternative(source.text, scene) : null;
  const candidate = findCandidate(scene.text, scene.layout.greeting);
  const who = readWho(scene, candidate, proof);
  const { stage, reason } = readProcess(
    scene.hits.filter(each => !isAhead(each, alternative)),
    kind === 'rejection',
    proof,
  );
  const { feedbackOffered, keepInTouch, feedbackRefused } = readDoors(scene, proof);
  const facts: MailFacts = {
    kind,
    ...who,
    contactEmail: readAddress(scene, proof),
    automated: readAutomated(scene, source, proof),
    stage,
    received: readDate(scene, proof),
    reason,
    feedbackOffered,
    keepInTouch,
    language: scene.language,
  };
  return {
    facts,
    evidence: proof.evidence,
    confidence: proof.confidence,
    alternative: alternative?.kind ?? null,
    feedbackRefused,
    subject: readSubject(scene),
    candidate,
    isFormal: isFormalGreeting(scene.text, scene.layout.greeting),
    people: findPeople(scene.text, scene.layout, [candidate, facts.contact], facts.company),
    phrases: findPhrases(scene.hits, {
      facts,
      evidence: proof.evidence,
      feedbackRefused,
      alternative: alternative?.range ?? null,
    }),
  };
}

function readSubject({ text, subject }: Scene): string | null {
  return subject === null ? null : toOneLine(text.slice(subject.start, subject.end), 250) || null;
}

type Who = Pick<MailFacts, 'company' | 'role' | 'requisition' | 'contact'>;

function readWho(scene: Scene, candidate: string | null, proof: Proof): Who {
  const { company, signature } = findEmployer(scene, candidate);
  const companyKey = company === null ? '' : nameKey(company.value);
  const contact = findContact(scene.text, scene.layout, scene.sender, signature, companyKey);
  return {
    company: proof.winner(
      'company',
      company === null ? null : { ...company, value: withoutShouting(company.value) },
    ),
    role: proof.winner('role', findRole(scene, company)),
    requisition: readRequisition(scene, proof),
    contact:
      contact === null ? null : proof.named('contact', contact.name, contact.range, contact.confidence),
  };
}

/** Doors that are left open. */
function readDoors(
  scene: Scene,
  proof: Proof,
): Pick<Extract, 'feedbackRefused'> & Pick<MailFacts, 'feedbackOffered' | 'keepInTouch'> {
  const { offered, isRefused } = findFeedback(scene.hits);
  const touch = findTouch(scene.hits);
  proof.add('feedbackOffered', offered.range, offered.confidence);
  proof.add('keepInTouch', touch.range, touch.confidence);
  return { feedbackOffered: offered.value, keepInTouch: touch.value, feedbackRefused: isRefused };
}

/** Collects evidence and confidence of facts. */
class Proof {
  readonly evidence: Partial<Record<FactName, Evidence>> = {};
  readonly confidence: Partial<Record<FactName, number>> = {};
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add(fact: FactName, range: Range | null, confidence: number): void {
    if (range !== null) {
      this.evidence[fact] = {
        start: range.start,
        end: range.end,
        text: this.#text.slice(range.start, range.end),
      };
    }
    this.confidence[fact] = confidence;
  }

  named(fact: FactName, value: string, range: Range, confidence: number): string | null {
    const line = toOneLine(value);
    if (line === '') return null;
    this.add(fact, range, confidence);
    return line;
  }

  /** A lead over the runner-up makes a fact sure. */
  winner(fact: FactName, winner: Winner | null): string | null {
    if (winner === null) return null;
    const lead = winner.weight / (winner.weight + winner.rival);
    return this.named(
      fact,
      winner.value,
      winner.range,
      Math.min(0.98, lead * Math.min(1, 0.4 + winner.weight / 8)),
    );
  }
}

function readRequisition(scene: Scene, proof: Proof): string | null {
  const sentences = scene.layout.sentences.slice(0, 12);
  const ranges = [...(scene.subject === null ? [] : [scene.subject]), ...scene.layout.headings, ...sentences];
  const found = findRequisition(scene.text, ranges, scene.subject !== null);
  return found === null ? null : proof.named('requisition', found.value, found.range, found.confidence);
}

/** Reply-To or From, unless no one reads it; else an address in the signature. */
function readAddress(scene: Scene, proof: Proof): string | null {
  const { answer } = scene.sender;
  const ranges = [...(answer?.addressRange == null ? [] : [answer.addressRange]), ...scene.layout.signature];
  const found = findHumanAddress(scene.text, ranges);
  return found === null ? null : proof.named('contactEmail', found.address, found.range, 0.9);
}

/** `true` for machines, `false` where a person signed; the contact must have been read before. */
function readAutomated(scene: Scene, source: Source, proof: Proof): boolean | null {
  const { sender } = scene;
  const said = scene.hits.find(hit => hit.sign === 'automated');
  if (sender.isNoReply || sender.isVendor) {
    proof.add('automated', sender.mailbox?.addressRange ?? null, 0.95);
    return true;
  }
  if (said !== undefined) {
    proof.add('automated', said, 0.9);
    return true;
  }
  const signer = proof.evidence.contact;
  if (signer !== undefined) {
    proof.add('automated', signer, 0.85);
    return false;
  }
  if (!source.autoSubmitted) return null;
  proof.add('automated', null, 0.8);
  return true;
}

/** The interview to which they invite has not been held. */
function isAhead(hit: Hit, alternative: Alternative | null): boolean {
  return alternative !== null && hit.sentence === alternative.sentence && hit.end > alternative.range.start;
}

function readProcess(
  hits: readonly Hit[],
  isRejection: boolean,
  proof: Proof,
): Pick<MailFacts, 'stage' | 'reason'> {
  if (!isRejection) return { stage: 'unknown', reason: null };
  const stage = findStage(hits);
  const reason = findReason(hits);
  if (stage.range !== null) proof.add('stage', stage.range, stage.confidence);
  if (reason.range !== null) proof.add('reason', reason.range, reason.confidence);
  return { stage: stage.value, reason: reason.value };
}

function readDate(scene: Scene, proof: Proof): string | null {
  const range = scene.fields.get('date');
  const dated =
    range ??
    scene.layout.headings.find(
      line => line.end - line.start < 40 && /\d{4}/.test(scene.text.slice(line.start, line.end)),
    );
  const value = dated === undefined ? null : parseDate(scene.text.slice(dated.start, dated.end));
  if (value === null || dated === undefined) return null;
  proof.add('received', dated, range === undefined ? 0.7 : 0.95);
  return value;
}
