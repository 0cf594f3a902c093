import { NUMBER_WORD, UNKNOWN, Vocabulary } from './vocabulary.ts';

/** The vocabulary together with what the tokenizer asks of it all the time. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly marks: MarkIds;
  /** Word id → the ids of the tokens it is written in one for. */
  readonly split: ReadonlyMap<number, readonly number[]>;
}

/** Vocabulary ids of numbers and punctuation. */
export interface MarkIds {
  readonly number: number;
  readonly comma: number;
  readonly semicolon: number;
  readonly colon: number;
  readonly stop: number;
  readonly question: number;
  readonly exclamation: number;
  readonly dash: number;
  readonly open: number;
  readonly close: number;
  readonly quote: number;
}

/**
 * Builds the lexicon of a set of rules.
 * @param words lower-case ASCII words of all patterns
 */
export function createLexicon(words: Iterable<string>): Lexicon {
  const parts = [...SPLIT_WORDS].flatMap(([word, tokens]) => [word, ...tokens]);
  const vocabulary = new Vocabulary([...words, ...parts], SPELLINGS);
  const split = new Map<number, readonly number[]>();
  for (const [word, tokens] of SPLIT_WORDS) {
    split.set(
      vocabulary.idOf(word),
      tokens.map(token => vocabulary.idOf(token)),
    );
  }
  split.delete(UNKNOWN);
  const marks: MarkIds = {
    number: vocabulary.idOf(NUMBER_WORD),
    comma: vocabulary.idOf(','),
    semicolon: vocabulary.idOf(';'),
    colon: vocabulary.idOf(':'),
    stop: vocabulary.idOf('.'),
    question: vocabulary.idOf('?'),
    exclamation: vocabulary.idOf('!'),
    dash: vocabulary.idOf('-'),
    open: vocabulary.idOf('('),
    close: vocabulary.idOf(')'),
    quote: vocabulary.idOf('"'),
  };
  return { vocabulary, marks, split };
}

const NEGATED_VERBS = 'do does did is are was were have has had could would should must need'.split(' ');

/** Words written in one that are two tokens, with the forms people type without the apostrophe. */
const SPLIT_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    cannot: ['can', 'not'],
    "can't": ['can', 'not'],
    cant: ['can', 'not'],
    "won't": ['will', 'not'],
    wont: ['will', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    gimme: ['give', 'me'],
    lemme: ['let', 'me'],
    dunno: ['do', 'not', 'know'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    youve: ['you', 'have'],
    theyre: ['they', 'are'],
    thats: ['that', 'is'],
    whats: ['what', 'is'],
    ...Object.fromEntries(
      NEGATED_VERBS.flatMap(verb => [
        [`${verb}n't`, [verb, 'not']],
        [`${verb}nt`, [verb, 'not']],
      ]),
    ),
  }),
);

/**
 * Other spellings and the word each stands for: contracted endings (`'s` and `'d` stand for several words and stay),
 * letters' shorthand and common slips of the fingers. British and American forms are both written out by the classes.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'m": 'am',
    "'re": 'are',
    "'ve": 'have',
    "'ll": 'will',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    thanx: 'thanks',
    becuase: 'because',
    becasue: 'because',
    beacuse: 'because',
    cos: 'because',
    bc: 'because',
    cuz: 'because',
    wot: 'what',
    wat: 'what',
    summat: 'something',
    smth: 'something',
    coz: 'because',
    definately: 'definitely',
    definatly: 'definitely',
    desicion: 'decision',
    descision: 'decision',
    decison: 'decision',
    decission: 'decision',
    diserve: 'deserve',
    desserve: 'deserve',
    deservd: 'deserved',
    disapointed: 'disappointed',
    dissapointed: 'disappointed',
    dissappointed: 'disappointed',
    dissapointing: 'disappointing',
    disapointing: 'disappointing',
    experiance: 'experience',
    expirience: 'experience',
    expereince: 'experience',
    explaination: 'explanation',
    explenation: 'explanation',
    explantion: 'explanation',
    feedbak: 'feedback',
    fedback: 'feedback',
    gratefull: 'grateful',
    greatful: 'grateful',
    interveiw: 'interview',
    intervew: 'interview',
    interwiew: 'interview',
    opertunity: 'opportunity',
    oportunity: 'opportunity',
    oppurtunity: 'opportunity',
    opportunty: 'opportunity',
    posible: 'possible',
    possition: 'position',
    proffesional: 'professional',
    profesional: 'professional',
    unprofesional: 'unprofessional',
    unproffesional: 'unprofessional',
    qualifed: 'qualified',
    quallified: 'qualified',
    realy: 'really',
    reciept: 'receipt',
    recieve: 'receive',
    recieved: 'received',
    recruter: 'recruiter',
    reconsidder: 'reconsider',
    rediculous: 'ridiculous',
    ridiculos: 'ridiculous',
    rejectd: 'rejected',
    responce: 'response',
    seperate: 'separate',
    sucess: 'success',
    teh: 'the',
    thier: 'their',
    truely: 'truly',
    unfare: 'unfair',
    waisted: 'wasted',
    wich: 'which',
    wrold: 'world',
    yuo: 'you',
  }),
);
