import type { LanguageCues } from './signs.ts';

const classes = {
  functie: 'functie vacature positie rol baan plek stageplek procedure',
  andere: 'andere ander anderen een_andere interne',
  kandidaat: 'kandidaat kandidaten sollicitant sollicitanten persoon iemand profiel profielen',
  gesprek: 'gesprek gesprekken sollicitatiegesprek kennismakingsgesprek kennismaking interview afspraak',
};

const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `afgewezen|afwijzen|af_te_wijzen|afwijzing
     niet ~5 met_je_verder|met_u_verder|verder|door|doorgaan|verdergaan|voortzetten|uitnodigen|uit_te_nodigen|door_te_gaan|vervolgen|meenemen
     niet ~4 geselecteerd|gekozen|uitgekozen|aangenomen|uitgenodigd|doorgekomen|geworden|in_aanmerking|aanbieden
     @andere ~2 @kandidaat
     keuze|voorkeur ~4 gevallen|op|aan ~3 @andere|iemand|kandidaat*
     iemand anders|nieuws|uit
     zoeken|nemen|hebben ~5 niemand
     gekozen voor ~2 @andere|iemand|kandidaat*
     @functie ~5 vervuld|ingevuld|gesloten|ingetrokken|vervallen|vergeven
     niet ~5 aansluit|aansluiten|passend|past|passen|voldoe*
     onvoldoende ~3 aansluit*|aansluiting|match
     geen ~2 match|vervolg|goed_nieuws|positief
     besloten ~6 niet ~4`,
  ],
  ['rejection', 1, 'helaas|jammer|jammer_genoeg\nspijt*|betreur*\nteleurstel*\nteleurgesteld'],
  [
    'invite',
    3,
    'uitnodig*|nodigen|nodig ~7 @gesprek\nuitnodiging ~4 @gesprek\n@gesprek ~5 bevestig*|gepland|inplannen|verzet\nplannen|inplannen|maken ~4 @gesprek|afspraak\nbeschikbaarheid|beschikbaar',
  ],
  [
    'assessment',
    3,
    'assessment|test|opdracht|case ~6 maken|invullen|doen|voltooien\nmaken|invullen|voltooien ~4 assessment|test|opdracht',
  ],
  [
    'offer',
    3,
    'blij|verheugd|graag ~8 aanbieden|aanbod\narbeidsovereenkomst|contractvoorstel\nwelkom ~3 team',
  ],
  [
    'received',
    3,
    'ontvangen|ontvangst ~5 sollicitatie|cv|gegevens\nsollicitatie ~4 ontvangen|binnen\nin behandeling\nzullen|gaan ~5 beoordelen|bekijken|doornemen\nnemen ~4 contact ~5\nhoor* ~3 van ons',
  ],
  ['hold', 3, '@functie ~5 on_hold|pauze|uitgesteld|gepauzeerd\nvertraging'],
  ['elsewhere', 3, 'huurwoning|appartement|huurder|verhuurder|lening|hypotheek|subsidie|beurs|loterij'],
  [
    'job',
    1,
    'functie|vacature|sollicit*|kandidaat|kandidaten|gesprek|werving|cv|loopbaan|bedrijf|ervaring|hr',
  ],
  ['thanks', 3, 'bedankt|dank ~7 sollicitatie|interesse|belangstelling'],
  ['rejection', 2, 'helaas'],
  ['farewell', 2, 'wens* ~8 succes|beste|geluk\nveel succes ~4'],
  ['past', 2, 'na ~3 beoordeling|overweging|overleg|gesprek*\nhebben ~3 besloten|bekeken|beoordeeld'],
  ['application', 2, 'sollicitatie|gesolliciteerd|solliciteren|cv|interesse|motivatiebrief|gegevens'],
  ['screening', 3, 'telefonisch*|telefoongesprek|telefoon|belletje'],
  [
    'interview',
    3,
    'gesprek|gesprekken|sollicitatiegesprek|kennismaking|kennisgemaakt|kennis_te_maken|ontmoeten|ontmoet',
  ],
  ['final', 3, 'laatste|finale ~1 ronde|gesprek|fase'],
  ['offerStage', 3, 'aanbod|aanbieding ~5 intrekken|ingetrokken|in_te_trekken'],
  [
    'closed',
    3,
    '@functie ~5 vervuld|ingevuld|gesloten|ingetrokken|vervallen\nvacaturestop|bezuiniging*|reorganisatie|budget*',
  ],
  ['internal', 3, 'intern|interne'],
  ['otherReason', 3, 'overgekwalificeerd\nsalaris*|reisafstand|werkvergunning|beschikbaarheid'],
  [
    'experience',
    3,
    'meer|ruimere|relevantere|specifiekere ~3 ervaring|werkervaring|kennis\nervaring|kennis|achtergrond ~6 beter|meer|sluit|aansluit*|ontbreekt|mist',
  ],
  [
    'fit',
    2,
    'beter|meer ~4 aansluit*|past|passen|matcht|voldo*|bij\nsluit* ~4 beter|niet ~2\nniet ~4 past|passend|aansluit*|match',
  ],
  [
    'volume',
    1,
    'veel|groot|grote|vele|aantal|hoeveelheid ~4 sollicitaties|reacties|kandidaten|sollicitanten',
  ],
  [
    'feedback',
    3,
    'feedback|toelichting|terugkoppeling ~6 graag|wilt|wil|bellen|contact|mail\ngraag|mocht|indien|wilt|wil ~5 feedback|toelichting|terugkoppeling',
  ],
  ['noFeedback', 4, 'geen|niet ~5 feedback|toelichting|terugkoppeling'],
  [
    'touch',
    3,
    'in contact ~2 blijven|te_blijven\nbewaren|bewaar|houden ~6 gegevens|cv|sollicitatie|portefeuille|bestand\nin portefeuille\ntalentpool|talentenpool\ncontact ~5 opnemen ~4 als|wanneer|zodra\nhouden ~3 in_gedachten',
  ],
  [
    'automated',
    3,
    'automatisch* ~3 bericht|email|gegenereerd|verzonden\nniet ~3 beantwoorden|reageren|antwoorden ~3 op?',
  ],
];

/** Dutch. */
export const DUTCH: LanguageCues = {
  classes,
  table,
  conditions: new Set('als indien mocht wanneer zodra tenzij'.split(' ')),
  negations: new Set('niet geen nooit zonder'.split(' ')),
};
