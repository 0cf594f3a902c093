/** Wordy phrases with what says the same; `''` where the phrase can go. Only these are reported as wordy. */
export const PLAINER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'accede to': 'agree to',
    aforementioned: 'this',
    'as a matter of fact': 'in fact',
    'as of yet': 'yet',
    'as per': 'as in',
    ascertain: 'find out',
    'at the present time': 'now',
    'at this time': 'now',
    'because of the fact that': 'because',
    'by virtue of': 'by',
    commence: 'start',
    'due to the fact that': 'because',
    'during the course of': 'during',
    'each and every': 'each',
    endeavor: 'try',
    'first and foremost': 'first',
    'for the duration of': 'during',
    'for the purpose of': 'for',
    'if and when': 'if',
    'in a timely manner': 'in time',
    'in accordance with': 'by',
    'in an effort to': 'to',
    'in light of the fact that': 'because',
    'in lieu of': 'instead of',
    'in order to': 'to',
    'in regard to': 'about',
    'in the course of': 'during',
    'in the event that': 'if',
    'in the near future': 'soon',
    'in the process of': '',
    'owing to the fact that': 'because',
    'pertaining to': 'about',
    'point in time': 'point',
    'previous to': 'before',
    'prior to': 'before',
    procure: 'get',
    'subsequent to': 'after',
    utilize: 'use',
    'until such time as': 'until',
    'with respect to': 'about',
    'with the exception of': 'except for',
  }),
);

/** Set phrases that are kind all the same, or that people mean word for word. */
export const WELCOME_PHRASES: ReadonlySet<string> = new Set([
  'warm welcome',
  'keep an eye on',
  'keep your fingers crossed',
  'down to earth',
  'make my day',
  'crash course',
  'on the spot',
  'crystal clear',
  'trial and error',
  'moving experience',
  'head honcho',
  'set the record straight',
]);

/** Participles that say how someone feels or what someone is like, and no passive. */
export const FEELINGS: ReadonlySet<string> = new Set(
  'pleased delighted honoured honored disappointed impressed interested obliged touched moved excited thrilled saddened surprised inspired encouraged relieved flattered humbled privileged committed dedicated qualified experienced skilled gifted talented worried concerned tired located based involved needed required welcomed limited crowded packed relaxed gone done finished used supposed become come fit born known closed married retired advanced detailed organised organized structured prepared informed disciplined rushed balanced spread set cost bound'.split(
    ' ',
  ),
);

/** Words that are rightly written twice ("the one that that team runs"), or for effect. */
export const TWICE: ReadonlySet<string> = new Set([
  'that',
  'had',
  'very',
  'so',
  'ha',
  'bye',
  'no',
  'yes',
  'really',
  'many',
]);

/** Words that nobody means to write twice; the second can go unseen. */
export const NEVER_TWICE: ReadonlySet<string> = new Set(
  'the a an to of and for with at on my your our i you we it is was are be this from as or by'.split(' '),
);
