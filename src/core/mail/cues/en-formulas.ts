import type { CueTable } from '../words/cues.ts';
import type { Sign } from './signs.ts';

/** What every refusal says, to everyone, in English. */
export const FORMULAS: CueTable<Sign> = [
  [
    'formula',
    1,
    `after|with|following ~2 careful|thorough|much|due|considerable|lengthy|great|serious consideration|review|deliberation|thought|evaluation|assessment|reflection
     careful|thorough consideration|review|deliberation|thought of ~3
     @be ~4 difficult|tough|hard|not_easy decision|choice
     difficult|tough|hard decision|choice
     decision|choice ~2 not ~2 easy|taken_lightly|made_lightly
     not ~4 easy ~1 decision|choice
     not ~2 reflect|reflection ~8 you|your|yours|abilities|skills|qualifications|talent|worth
     encourage|invite|welcome|hope you ~2 to? ~2 apply ~1 again|for|to|in
     encourage|invite you ~1 to ~2 visit|check|watch|monitor|browse|explore|keep_an_eye|follow|look
     feel free to ~2 apply|reapply|check|visit
     appreciate|value|grateful_for|thank_you_for ~1 your|the ~1 interest|time ~1 in|you|and|to
     only ~2 successful|shortlisted|selected candidates
     regret ~1 that? we|i ~1 @be ~2 unable ~2 everyone|each|all|individually`,
  ],
];
