import { type CueIndex, type CueTable, indexCues } from '../words/cues.ts';
import type { Classes } from '../words/pattern.ts';

/** Phrases in front of a company's name, by language; the weight says how surely a name follows. */
export interface Anchors {
  readonly classes: Classes;
  readonly table: CueTable<'before'>;
}

const ENGLISH: Anchors = {
  classes: {
    position:
      'position role job vacancy opening post opportunity opportunities positions roles jobs openings vacancies internship internships scheme apprenticeship program programme search gig',
    join: 'joining join being_part_of becoming_part_of being_a_part_of becoming_a_part_of to_be_part_of',
  },
  table: [
    [
      'before',
      4,
      `interest|interested ~1 in ~1 working|employment|career|careers|opportunities|position|positions|job|jobs|role|roles|opportunity|internship|openings ~1 at|with|for|in|within|by
       interest|interested ~2 in ~1 joining|join
       interest|interested ~2 in ~2 career|employment|job|professional opportunities|openings|positions at|with|within|by
       application|applications|candidacy|candidature|apply|applying|applied ~1 to|with|at|@
       application|applied|apply|applying to work at|for|with
       application was sent|submitted to
       sent|submitted|forwarded to
       career|careers|employment|jobs|internship|opportunities|opportunity|vacancies at|with|@
       working|work|life at
       interviewing|interview|interviewed|interviews at
       interviewing with
       submit|submitting|submitted|send|sending|sent ~2 application|information|resume|cv|profile|details|interest to|with
       considering|consider a|your career|job|position|role|future at|with
       assessment|challenge|test for
       on behalf of
       agency|employer|company|organisation|organization|institution|firm :
       here at
       we at
       we , at
       join us at
       welcome to
       consideration|considering|considered ~2 by
       position|role|job|vacancy|opening|internship|process ~1 here? at|with|within
       team|office|family|crew|people|folks here? at|of
       been invited by ~3 from
       waiting|invited by|from`,
    ],
    [
      'before',
      3,
      `next steps|step with|at
       contract|place|placement|traineeship|fellowship with|at
       interest|interested ~2 in
       shown|expressed|taken in
       joining|join|considering|consider|chosen|choosing
       @position ~10 at
       message|update|updates|news|email|feedback|thank_you|thanks|greetings|invitation|letter from
       recruiter|sourcer|manager|partner|lead|recruiting|hr|talent|founders|founder|ceo|engineer at|for
       talent|recruiting|recruiter|hr|people @
       founders|founder|ceo|trustees|board|directors|governors|management|staff|partners|owners|members of
       follow up|following with
       work|mission|aims|values|supporters|friends of`,
    ],
    [
      'before',
      2,
      `at
       from? within
       @position ~8 with
       from the
       it|this is ~2 from`,
    ],
    ['before', 1, 'with'],
  ],
};

const GERMAN: Anchors = {
  classes: {},
  table: [
    [
      'before',
      4,
      `interesse|bewerbung|bewerbungen|mitarbeit|karriere|arbeit|einstieg|tatigkeit|praktikum|anstellung|werkstudententatigkeit ~1 an|bei|beim|in|mit
       interesse ~3 an|bei einer|der|einem ~3 bei|beim|in|mit
       bewerbung|stelle|position ~9 bei|beim
       interesse|vertrauen ~4 in die|der|das|den?
       team|familie|kollegen der|des|von|bei
       im namen der|von|des
       vertrauen|interesse ~2 an|in
       gemeinsam mit dem|der
       expertin|experte|recruiterin|recruiter|managerin|manager bei`,
    ],
    ['before', 2, 'bei\nbeim'],
    // Only what names an organisation by its kind weighs enough behind these.
    ['before', 1, 'am\nan der\nim'],
  ],
};

const FRENCH: Anchors = {
  classes: {},
  table: [
    [
      'before',
      4,
      `candidature|poste|interet|stage|emploi|carriere|alternance ~8 chez
       candidature a|aupres_de|aupres_d|chez
       interet ~3 pour|envers
       rejoindre ~1
       au sein de|d|du cabinet|groupe|societe|agence|entreprise|maison|association
       au sein de|d|du
       au nom de|d`,
    ],
    ['before', 3, 'chez'],
  ],
};

const SPANISH: Anchors = {
  classes: {},
  table: [
    [
      'before',
      4,
      `puesto|vacante|candidatura|proceso|posicion|oferta ~8 en|con
       interes ~3 en|por ~3 de|en?
       formar parte de
       candidatura a|en|con
       unirte|unirse|incorporarse|trabajar a|en
       en nombre de`,
    ],
    ['before', 2, 'en'],
  ],
};

const DUTCH: Anchors = {
  classes: {},
  table: [
    [
      'before',
      4,
      `sollicitatie|functie|vacature|interesse|rol|positie|stage|baan ~8 bij
       interesse ~2 in
       werken|solliciteren|gesolliciteerd ~4 bij
       namens`,
    ],
    ['before', 3, 'bij'],
  ],
};

const PORTUGUESE: Anchors = {
  classes: {},
  table: [
    [
      'before',
      4,
      `vaga|candidatura|processo|posicao|cargo|oportunidade|estagio ~8 na|no|em|da|do
       interesse ~3 em|na|no|pela|pelo ~2
       fazer parte da|do|de
       trabalhar na|no|em
       em nome da|do|de`,
    ],
    ['before', 2, 'na\nno'],
  ],
};

/** Prepares anchors for searching; a language without any gets the English ones. */
export function toAnchorIndex(
  all: Readonly<Record<string, Anchors>>,
): (language: string | null) => CueIndex<'before'> {
  const indexes = new Map(
    Object.entries(all).map(
      ([language, { table, classes }]) => [language, indexCues(table, classes)] as const,
    ),
  );
  const none: CueIndex<'before'> = { byWord: new Map(), byStem: new Map() };
  return language => indexes.get(language ?? 'en') ?? indexes.get('en') ?? none;
}

const INDEX = toAnchorIndex({
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  nl: DUTCH,
  pt: PORTUGUESE,
});

/** Phrases in front of company names; English where a language has none. */
export function companyAnchors(language: string | null): CueIndex<'before'> {
  return INDEX(language);
}
