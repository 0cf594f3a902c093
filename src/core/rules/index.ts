import type { LetterRule, RuleGroup, RuleMeta, RuleSet, ToneRule } from '../lint/types.ts';
import { signsOf } from './common/signs.ts';
import { FEATURES } from './features.ts';
import { askWithoutWayOut } from './letter/ask-without-way-out.ts';
import { excessEmphasis } from './letter/excess-emphasis.ts';
import { feedbackTooEarly } from './letter/feedback-too-early.ts';
import { impersonal } from './letter/impersonal.ts';
import { interestInLostJob } from './letter/interest-in-lost-job.ts';
import { lateReply } from './letter/late-reply.ts';
import { longLinkedinNote } from './letter/long-linkedin-note.ts';
import { missingAcknowledgement } from './letter/missing-acknowledgement.ts';
import { missingAttachment } from './letter/missing-attachment.ts';
import { missingGreeting } from './letter/missing-greeting.ts';
import { missingSignOff } from './letter/missing-sign-off.ts';
import { missingSubject } from './letter/missing-subject.ts';
import { missingThanks } from './letter/missing-thanks.ts';
import { nameMismatch } from './letter/name-mismatch.ts';
import { repeatedContact } from './letter/repeated-contact.ts';
import { repeatedDisappointment } from './letter/repeated-disappointment.ts';
import { tooLong } from './letter/too-long.ts';
import { tooManyAsks } from './letter/too-many-asks.ts';
import { tooShort } from './letter/too-short.ts';
import { unfilledPlaceholder } from './letter/unfilled-placeholder.ts';
import { STYLE_RULES } from './style-rules.ts';
import { arguingDecision } from './tone/arguing-decision.ts';
import { askingWhy } from './tone/asking-why.ts';
import { criticizingCompany } from './tone/criticizing-company.ts';
import { demandingFeedback } from './tone/demanding-feedback.ts';
import { desperation } from './tone/desperation.ts';
import { disparagingCandidate } from './tone/disparaging-candidate.ts';
import { emotionalLanguage } from './tone/emotional-language.ts';
import { hardshipStory } from './tone/hardship-story.ts';
import { requestingReconsideration } from './tone/requesting-reconsideration.ts';
import { restatingQualifications } from './tone/restating-qualifications.ts';
import { sarcasm } from './tone/sarcasm.ts';
import { threat } from './tone/threat.ts';
import { CLASSES, PHRASES } from './words/index.ts';

const TONE: readonly ToneRule[] = [
  demandingFeedback,
  askingWhy,
  restatingQualifications,
  requestingReconsideration,
  arguingDecision,
  disparagingCandidate,
  criticizingCompany,
  emotionalLanguage,
  hardshipStory,
  desperation,
  threat,
  sarcasm,
];

const LETTER: readonly LetterRule[] = [
  unfilledPlaceholder,
  missingThanks,
  missingAcknowledgement,
  missingSubject,
  missingGreeting,
  missingSignOff,
  tooLong,
  tooShort,
  tooManyAsks,
  feedbackTooEarly,
  askWithoutWayOut,
  impersonal,
  nameMismatch,
  repeatedContact,
  lateReply,
  interestInLostJob,
  excessEmphasis,
  repeatedDisappointment,
  missingAttachment,
  longLinkedinNote,
];

const OTHERS: readonly (RuleMeta & { readonly group: RuleGroup })[] = [
  {
    id: 'front-matter',
    group: 'letter',
    severity: 'warning',
    summary: 'A value in the front matter cannot be understood.',
    why: 'The front matter is the record of the application; what cannot be read there is missing from checks and from the tracker.',
  },
  {
    id: 'unused-directive',
    group: 'letter',
    severity: 'information',
    summary: 'A comment that turns a rule off has nothing to turn off.',
    why: 'A comment left behind would hide the next real finding.',
  },
  ...STYLE_RULES,
];

/** Every rule of the product. */
export const RULES: RuleSet = {
  tone: TONE,
  letter: LETTER,
  others: OTHERS,
  features: FEATURES,
  signsOf,
  classes: CLASSES,
  phrases: PHRASES,
};
