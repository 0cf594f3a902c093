/**
 * All forms in which a verb, noun or adjective is likely to be written: `owe` → owe, owes, owed, owing.
 * Makes a few forms that no one writes (`decisioned`); they match nothing and cost nothing.
 */
export function inflect(lemma: string): readonly string[] {
  const irregular = IRREGULAR_FORMS.get(lemma);
  const forms = new Set([lemma, withS(lemma), withIng(lemma), ...(irregular ?? [withEd(lemma)])]);
  if (DOUBLING.has(lemma) || isShort(lemma)) {
    const doubled = lemma + lemma.slice(-1);
    forms.add(`${doubled}ing`);
    if (irregular === undefined) forms.add(`${doubled}ed`);
  }
  return [...forms];
}

function withS(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function withEd(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function withIng(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith('e') && !/(?:ee|ye|oe)$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

/** One syllable of consonant, vowel, consonant: `stop` → stopping. */
function isShort(lemma: string): boolean {
  return /^[^aeiou]{1,3}[aeiou][^aeiouwxy]$/.test(lemma);
}

const DOUBLING = new Set(
  'admit begin cancel commit compel control counsel defer excel expel forget label level model occur omit permit prefer quarrel refer regret signal submit transfer travel'.split(
    ' ',
  ),
);

/** Lemma → the forms that no ending makes. */
export const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  `be am is are was were been being
bear bore borne|beat beaten|become became|begin began begun|bend bent|bite bit bitten|bleed bled|blow blew blown|break broke broken
bring brought|build built|burn burnt burned|buy bought|catch caught|choose chose chosen|come came|cost cost|cut cut|deal dealt
dig dug|do did done does|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forget forgot forgotten|forgive forgave forgiven
freeze froze frozen|get got gotten|give gave given|go went gone goes|grow grew grown|hang hung|have had has|hear heard
hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|learn learnt learned|leave left|lend lent
let let|lie lied lain|light lit|lose lost|make made|mean meant|meet met|mislead misled|misread misread
misunderstand misunderstood|outdo outdid outdone|overcome overcame|overhear overheard|oversee oversaw overseen|pay paid|prove proved proven
put put|quit quit|read read|rethink rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran
say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|show showed shown|shut shut|sing sang sung
sink sank sunk|sit sat|sleep slept|slip slipped|speak spoke spoken|spend spent|spill spilt spilled|spoil spoilt spoiled|stand stood
steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|undo undid undone|uphold upheld
wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
arise arose arisen|bid bid|cast cast|cling clung|foresee foresaw foreseen|grind ground|mistake mistook mistaken|redo redid redone redoes
resit resat|retake retook retaken|shed shed|shrink shrank shrunk|sling slung|spin spun|split split|spread spread|spring sprang sprung|sting stung
good better best|bad worse worst|few fewer fewest|little less least|man men|woman women|person people persons|child children`
    .split(/[|\n]/)
    .map(entry => {
      const [lemma = '', ...forms] = entry.split(' ');
      return [lemma, forms];
    }),
);
