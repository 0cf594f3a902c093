import type { CueIndex } from '../words/cues.ts';
import { type Anchors, toAnchorIndex } from './company-anchors.ts';

const ENGLISH: Anchors = {
  classes: { head: 'position role job vacancy opening opportunity post posting requisition' },
  table: [
    [
      'before',
      5,
      `join|joining|start|starting us? ~1 as
       @head ~1 of|as|titled|entitled|called|named
       @head for ~1 a|an|the?
       @head|application|candidacy :
       job title|posting|reference :? #?
       reference|subject|vacancy|re :`,
    ],
    [
      'before',
      4,
      `apply|applying|applied|application|applications|candidacy|candidature|considered|interviewing|interviewed|interest ~2 for|to|as|in
       consider|considering|considered you ~3 for|as
       interview|interviews|offer|assessment for ~1
       hat in the ring for
       taking|take|took|taken on a|an|another
       proceed|continue|moving|move|progress ~4 for|as
       passing|passed ~5 for
       ahead|forward with you for|as`,
    ],
    [
      'before',
      3,
      `joining|join ~4 as
       for a|an|the|our
       working|work as
       hire|hired|hiring|search for|a|an
       submission|resume|update|decision|outcome|invitation|confirmation|result|feedback for ~1
       apply|applying|applied|application ~6 as a|an|the
       apply|applying|applied|application to ~4 for
       be|become|becoming our|a|an|the
       our|the next
       apply|applied|applying to be|become
       as our
       come|coming|return|returning back? as ~1
       chosen|hired|appointed|found|selected ~1 a|an|our
       here for`,
    ],
  ],
};

const GERMAN: Anchors = {
  classes: {},
  table: [
    [
      'before',
      5,
      `stelle|position|funktion|ausschreibung|vakanz ~1 als|:
       bewerbung|bewerbungen|bewerben|beworben|interesse ~2 als|zum|zur
       bewerbung|beworben ~1 auf|fur|um|zu ~1 die|den|das|unsere|der? ~1 stelle|position|ausgeschriebene_stelle|ausgeschriebene_position|vakanz ~1 als?`,
    ],
    [
      'before',
      4,
      `bewerbung
       bewerbung ~1 auf|fur|um|zu|an
       ausbildung|lehre|lehrstelle zum|zur|als
       position|stelle
       kennzahl|referenznummer|kennziffer ~3 -`,
    ],
  ],
};

const FRENCH: Anchors = {
  classes: {},
  table: [
    ['before', 5, 'poste|offre|emploi|fonction de|d|:'],
    [
      'before',
      4,
      'pris|recrute|embauche|engage|choisi ~3 comme|en_tant_que\ncandidature ~3 de|pour|en_tant_que|comme\nstage|alternance|contrat de|d|en',
    ],
  ],
};

const SPANISH: Anchors = {
  classes: {},
  table: [
    ['before', 5, 'puesto|vacante|posicion|plaza|cargo|oferta de|:|como'],
    ['before', 4, 'candidatura|proceso ~3 como|de|para'],
  ],
};

const DUTCH: Anchors = {
  classes: {},
  table: [
    ['before', 5, 'functie|vacature|positie|rol|baan van|als|:|voor'],
    [
      'before',
      4,
      'sollicitatie|solliciteren|gesolliciteerd|interesse ~3 als|naar|op|voor|in\nfunctie|vacature|rol',
    ],
  ],
};

const PORTUGUESE: Anchors = {
  classes: {},
  table: [
    ['before', 5, 'vaga|posicao|cargo|funcao|oportunidade de|:|para|como'],
    ['before', 4, 'candidatura|processo ~3 como|de|para|a'],
  ],
};

const INDEX = toAnchorIndex({
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  nl: DUTCH,
  pt: PORTUGUESE,
});

/** Phrases in front of job titles; English where a language has none. */
export function roleAnchors(language: string | null): CueIndex<'before'> {
  return INDEX(language);
}
