import type { Phrases, WordClasses } from '../../lint/pattern.ts';

/** What people write when they thank, accept, ask with care and part as friends. */
export const COURTESY = {
  THANKS:
    'thank thanks thanking thankful thankfully grateful gratefully gratitude obliged indebted merci danke gracias grazie obrigado obrigada valeu diolch tack takk dank bedankt kiitos arigato shukran dhanyavaad spasibo',
  KIND: 'kind good nice thoughtful generous decent lovely sweet sound gracious considerate big',
  GLAD: 'glad grateful happy keen thankful pleased delighted interested curious obliged indebted eager honoured honored',
  /** How the news came, or what came with it. */
  NEWS: 'news update updates updating email mail letter message note notice notification notifying reply replying response responding answer answering call calling ringing writing word telling informing informed explaining explanation feedback decision outcome result advising honesty candour candor transparency clarity heads posted loop honest upfront open transparent candid talk conversation communicating',
  /** Names for what has been decided. */
  DECIDED: 'decision outcome result results choice verdict rejection conclusion',
  ACCEPT: 'understand understood respect accept appreciate acknowledge realise realize recognise recognize',
  /** What the reader may notice and pass on. */
  POINTER:
    '~pointer ~tip ~suggestion ~hint advice guidance feedback insight insights ~comment ~remark critique input ~area ~recommendation ~thought lesson',
  /** What one does with a weak point. */
  STRENGTHEN: '~strengthen ~improve ~develop ~practise ~practice ~sharpen ~learn ~grow ~polish ~refine',
  GET_TOGETHER:
    '~call ~chat ~meeting ~conversation ~coffee ~introduction ~referral ~reference ~word ~minute ~lunch',
  GIVE: 'send tell give share provide show offer point help call email reply answer advise contact introduce refer recommend schedule',
  EXPLAIN_TO: 'provide explain forward confirm arrange review check reconsider schedule recommend answer',
  /** Places people may fill one day. */
  OPENING:
    '~opening ~role ~post ~position ~vacancy ~job ~opportunity ~place ~space ~spot ~vessel ~programme ~program something anything intake ~range ~series ~project remotely',
  LOST_JOB: 'role job position post vacancy opening opportunity',
  OPENS: '~open ~arise ~come ~become ~fit ~turn ~appear ~reopen ~need ~suit ~move ~seem',
  NO_BURDEN:
    'pressure obligation rush hurry stress worries worry problem problems need offence offense expectation bother trouble hard matter',
  SPARE: 'possible convenient easy appropriate allowed permitted able free comfortable okay ok',
  ALLOW: '~allow ~permit ~let',
  WISH: 'wish wishes wishing wished',
  LUCK: 'luck success best wishes',
  DOWNHEARTED:
    'disappointed disappointing disappointment disappoints saddened sad gutted crushed heartbroken deflated disheartened devastated',
  LETTER_PART:
    '~cv ~resume ~portfolio ~certificate ~reference ~transcript ~sample ~file ~document ~letter ~plan ~report',
} as const satisfies WordClasses;

/** Ways to say a wish without pressing it. */
export const COURTESY_PHRASES = {
  I_WOULD_LIKE: [
    'i|we would|should love|welcome|appreciate|like|value|enjoy',
    'i|we would|should|shall|will be GLAD',
    'i BE keen|curious|eager|interested|hoping|wondering',
    'i|we hope|hoped|wish|wonder|ask',
    'i wanted|want to ask',
    'it would help|mean|be',
    '^ keen|curious|hoping|hope|wondering',
  ],
  I_ASK: [
    'i|we would|should love|welcome|appreciate|like|enjoy',
    'i|we would|should|shall be GLAD',
    'i BE keen|curious|eager|hoping|wondering',
    'i|we hope|hoped|wish|wonder|ask',
  ],
} as const satisfies Phrases;
