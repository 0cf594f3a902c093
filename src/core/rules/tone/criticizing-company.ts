import type { ToneRule } from '../../lint/types.ts';
import { rotate } from '../rotate.ts';

export const criticizingCompany: ToneRule = {
  id: 'criticizing-company',
  severity: 'warning',
  summary: 'Finds fault with the process, the people, the questions, the delays or the company itself.',
  why: 'Criticism in a reply to a rejection is read as a sore heart, however true it is, and the person who reads it is seldom the one who could change anything. A survey or a later talk is the better place.',
  message:
    'This finds fault with the company, and in this letter it will be heard as hurt. Leave it out here; if it matters, offer it later through their feedback form, apart from the decision.',
  limits:
    'Faults told with irony are for the sarcasm rule. Words of blame that are denied ("never rude"), turned on the writer, or said of other places are left alone.',
  despite: ['hypothetical', 'reported'],
  patterns: ['@FAULTY', '@NEGLECT', '@CONDUCT', '@BETTER'],
  unless: [
    '(i|we|me) (BE|sounded|seemed|looked|sound|seem|look|(came|come) across|being|having been) (a bit|a little|too|so|as|an|a|being)? FLAW|BLATANT !process|interview|company|way',
    'my ..1 (answer|answers|slides|cv|resume|question|questions|notes|presentation|code|portfolio|reply|email|note|letter|figures|maths|writing|sample|drawings|style|grammar|spelling|desk|handwriting|remark|joke|comment|approach|knowledge|skills|attempt|demo|pitch|english|accent|side) ..4 FLAW|BLATANT|SHAMBLES|WEAK_FLAW',
    '(i|me) (BE) ..1 careless',
    'if|that it was FLAW (to|of me)',
    'FLAW|BLATANT of me',
    '(forgive|excuse|pardon|sorry) ,,6 FLAW|BLATANT|WEAK_FLAW',
    'other|most|many|some|such companies|firms|employers|places|agencies|schools ..3 never|not',
  ],
  unlessInSentence: [
    'anything but',
    'nothing of the kind',
    'far from it',
    'no ..1 complaint|complaints|criticism',
    '(on|at) my ..1 side|end|part|account',
    'my ..1 (own|fault|mistake|doing)',
    'no need to apologise|apologize',
    'elsewhere',
    'explained ..3 kindly',
    '(worry|apologise|apologize) about ..6 late|wait|delay',
    'could not have been|asked',
    'grateful|delighted|patient|patiently|patience|loved|liked|lovely|gently|softly|rare',
  ],
  suggest: situation =>
    rotate(situation, [
      `I know that hiring takes a great deal of work, and I wish ${situation.company} well.`,
      ...(situation.has('thanks')
        ? []
        : ['Thank you for the time that you and your colleagues gave to this.']),
      'I learned something from each stage and will take it with me.',
      'I understand that many people were involved, and I accept the outcome.',
    ]),
  flagged: [
    'In my view the «whole process was disorganised».',
    '«It was unprofessional» to call me on a Sunday.',
    'Your «recruiter never replied» to my second message.',
    'I was «kept waiting» in the lobby.',
    'This has been a «waste of my time».',
    'After the final call came two «months of silence».',
    '«Nobody introduced» themselves.',
    'One gentleman sat there, and «he was on his phone» throughout.',
    'You «got my name wrong» in the subject line.',
    'I was «rejected by a machine».',
    'We «expected more care» from you.',
    '«You might want to train» the people on the desk.',
    'Is there really a need for five «interviews for a summer job»?',
    'It «would have been courteous to» ring me.',
  ],
  clean: [
    'The process was rigorous and fair from the first call to the last.',
    'I was never kept waiting, and I noticed.',
    'The panel was anything but rude.',
    'Please forgive my late reply and the messy attachment.',
    'My answers were vague, and I will work on that.',
    'Six weeks is a normal time for a decision of this kind.',
    'I expected a short note and received a thoughtful letter.',
    'Your recruiter called when she said she would.',
    'I know how many applications you had to read.',
    'Your article on rude customers made me laugh.',
    'Nobody rushed me, which I enjoyed.',
    'The communication along the way was clear.',
    'It would have been good to work with you, and I hope our paths cross again.',
    'There is no need to apologise for the delay.',
  ],
};
