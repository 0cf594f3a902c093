import type { LanguageCues } from './signs.ts';

const classes = {
  stelle:
    'stelle platz platze stellen position funktion vakanz ausschreibung rolle ausbildungsplatz praktikumsplatz praktikum aufgabe',
  bewerbung:
    'bewerbung bewerbungen bewerbungsunterlagen unterlagen profil lebenslauf kandidatur sie dich ihre deine qualifikation qualifikationen',
  kandidat:
    'kandidat* bewerber* person personen mitbewerb* profil profile bewerbung bewerbungen jemand fachkraft personlichkeit*',
  andere: 'anderen andere anderer anderem ander* anderweitig internen interne',
  weiter:
    'weiterfuhren weiterverfolgen weiterzuverfolgen weiterzufuhren fortsetzen fortzusetzen fortfuhren fortzufuhren weitergehen weiter_verfolgen weiter_berucksichtigen berucksichtigen berucksichtigt weiterkommen weitergekommen weitermachen',
  gesprach:
    'gesprach gesprache gesprachs interview interviews vorstellungsgesprach vorstellungsgesprache bewerbungsgesprach jobinterview kennenlernen kennenlerngesprach austausch erstgesprach zweitgesprach schnuppertag probetag probearbeiten',
};

const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `absagen|abzusagen|abgesagt
     absage ~2 erteilen|geben|mitteilen|ubermitteln|senden|schicken|zukommen
     sagen|sage ~5 ab
     eine absage
     nicht ~2 mehr? ~2 @weiter
     nicht ~6 @weiter
     nicht ~3 engere|engeren|nahere|naheren|weitere wahl|auswahl
     keine ~3 berucksichtigung
     fur ~3 @andere ~4 @kandidat ~8 entschieden|entscheiden
     fur ~2 @kandidat ~1 entschieden
     wahl|entscheidung ~4 auf|zugunsten|fur ~8 gefallen
     fur ~2 @andere ~4 entschieden
     fur ~1 eine|einen ~4 entschieden !dich|sie
     nehmen|genommen|nahmen ~3 @andere
     @andere|jemand|jemanden|jemandem ~3 genommen|eingestellt|gewahlt|ausgesucht|gefunden|zugesagt|weiter
     mit ~1 jemand|jemandem ~1 anderem|anders
     nichts|keine|keinen|nicht ~3 anbieten|anzubieten
     stellen ~3 nicht|niemanden|keine ~2 ein
     nicht ~2 auf sie|dich|ihn gefallen
     anderweitig ~2 entschieden|besetzt|vergeben
     mit ~2 @andere ~3 @kandidat ~2 fortzusetzen|fortsetzen|fortzufahren|weiterzugehen|weitergehen|weiterzumachen|fortfahren
     @andere ~2 @kandidat ~4 vorzug|berucksichtigen|berucksichtigt|ausgewahlt|eingestellt|entschieden|uberzeugt|gewahlt
     @andere ~4 @kandidat ~8 besser|naher|treffender|mehr|eher|genauer
     wahl|entscheidung ~4 auf|zugunsten|fur ~3 @andere|eine|einen
     keine ~2 positive|bessere|gute|erfreuliche|erfreulichere ~1 nachricht|ruckmeldung|antwort|mitteilung|nachrichten
     keinen ~1 positiven bescheid
     keine|kein ~4 stelle|zusage|passende|angebot ~4 anbieten|geben|machen|erteilen
     nicht ~5 anbieten|einladen|einstellen|nehmen|anstellen|aufnehmen
     @stelle ~8 besetzt|vergeben|gestrichen|zuruckgezogen|geschlossen
     @stelle ~4 nicht mehr ~1 vakant|verfugbar|offen|frei|ausgeschrieben|besetzt
     nicht|leider ~9 passt|entspricht|erfullt|erfullen|entsprechen|uberzeugt|uberzeugen
     nicht ~3 erfolgreich|ausgewahlt|berucksichtigt|weitergekommen|dabei
     gegen ~4 entschieden
     abstand ~3 nehmen
     nicht ~5 fur ~3 entscheiden|entschieden
     nicht ~6 zusage|zusagen
     ruckt ~4 absage
     nicht ~3 geklappt|gereicht|gepasst|geworden|durchgesetzt|hingehauen|sein_sollen
     nicht ~4 nachsten|weiteren|engeren|nachste|zweiten ~2 runde|auswahl|schritt|phase
     laden ~4 nicht ~6 ein
     jemanden|jemand ~2 gefunden|anderen|anderes
     mit|fur|zugunsten ~3 anderen|andere|anderer ~2 @kandidat|kollegin|kollegen
     fur ~2 kollegin|kollegen|mitarbeiter* ~6 entschieden
     ohne dich|sie ~3 fortzusetzen|fortsetzen|weiterzumachen|weiter
     keine|kein|keinen ~3 einsatzmoglichkeit*|verwendung|platz|vakanz|bedarf
     keine|kein ~3 passende|geeignete|freie ~2 stelle|position|aufgabe|vakanz
     nicht ~3 zu dem|unserem|unseren|den|der ~4 suchen|profil|anforderungen|team|stelle
     nicht ~3 gunsten
     keine ~2 guten|guten|positiven|erfreulichen nachrichten
     keinen ~2 gunstigeren|positiven|besseren ~1 bescheid
     unterlagen ~3 zuruck
     geben ~4 unterlagen ~2 zuruck
     @stelle ~5 aufgehoben|eingestellt|abgesagt|zuruckgenommen
     einen korb
     ziehen ~4 angebot|zusage ~2 zuruck
     prozess|verfahren|bewerbungsprozess ~5 beenden|beendet|abbrechen|einstellen`,
  ],
  [
    'rejection',
    2,
    'leider\nbedauerlicherweise\nsuchen ~2 jemanden|jemand|eine_person|personen ~3 mit|der|die\nabsage\nnicht ~3 weiter\nfur ~3 @andere ~2 @kandidat\nperson|kandidat* ~9 besser passte|passt|entspricht',
  ],
  [
    'rejection',
    1,
    `bedauern|bedauere|bedaure|bedauerlicherweise
     tut ~3 leid
     um ~1 verstandnis
     enttausch*
     nicht ~2 leicht|leichtgefallen
     keine abwertung
     nicht ~2 abwertung|wertung`,
  ],
  [
    'invite',
    3,
    `lade|laden ~9 ein
     einladen|einzuladen|eingeladen|einladung ~6 @gesprach|termin|assessment*|treffen
     @gesprach|termin ~24 einladen|einzuladen|eingeladen
     @gesprach ~4 begrussen|willkommen
     einladung ~2 zum|zu
     @gesprach|termin ~4 bestatigen|bestatigt|vereinbaren|vereinbart|verschieben|verschoben
     bestatigen|bestatige ~5 termin|@gesprach
     freuen ~8 begrussen|kennenzulernen|kennenlernen ~2 zu? durfen|@x
     terminvorschlag|terminvorschlage|terminbestatigung|terminabstimmung
     wann ~4 passt|zeit|verfugbar
     passt ~3 termin|uhr|montag|dienstag|mittwoch|donnerstag|freitag|ihnen|dir
     mochten|wurden|wollen ~4 kennenlernen|kennenzulernen|kennen_lernen|sprechen|einladen
     @gesprach ~8 verschieben|verlegen|verschoben|verlegt
     nachsten|zweiten runde !nicht
     verfugbarkeit* ~3 mitteilen|nennen|durchgeben|senden`.replace('|@x', ''),
  ],
  [
    'assessment',
    3,
    'test|aufgabe|challenge|assessment|onlinetest|case* ~8 bearbeiten|absolvieren|durchfuhren|losen|teilnehmen|abgeben|abschliessen\nbearbeite|bearbeiten|absolvieren|losen|lose|absolviere ~8 test|aufgabe|challenge|assessment',
  ],
  [
    'offer',
    3,
    `freuen ~8 anbieten|zusagen|zusage
     stelle|position|vertrag ~4 anbieten zu? konnen|durfen
     vertragsangebot|arbeitsvertrag|jobangebot|stellenangebot ~4 anbei|anhang|beigefugt
     willkommen im team
     bekommst|bekommen|erhaltst|haben ~2 job|stelle|zusage
     gluckwunsch`,
  ],
  [
    'received',
    3,
    `eingang ~3 bewerbung|unterlagen
     bewerbung|unterlagen ~12 eingegangen|erhalten|eingelangt|angekommen|ubermittelt
     schauen ~2 uns ~5 an
     melden ~1 uns ~1 bis
     erhalten|eingegangen ~4 bewerbung
     eingangsbestatigung|empfangsbestatigung
     bewerbung|unterlagen ~1 ist|sind ~1 da|angekommen|eingegangen
     bis wir antworten|uns_melden
     werden|wird ~6 prufen|sichten|gepruft|gesichtet|durchsehen|bearbeiten
     melden ~3 uns ~6 bei|schnellstmoglich|baldmoglichst|zeitnah|nachsten
     etwas|wenig ~1 geduld
     in bearbeitung`,
  ],
  [
    'hold',
    3,
    '@stelle|prozess|verfahren|auswahlverfahren ~5 pausiert|vorubergehend|eis|verzogert|zuruckgestellt|verschoben|eingefroren|ausgesetzt\nverzogerung*\nverzogert ~3 noch\nweiter|weiterhin|noch im rennen|verfahren|prozess\nfehlen|benotigen ~4 unterlagen|informationen|angaben',
  ],
  ['thanks', 3, 'dank|danke|danken|bedanken ~7 bewerbung|interesse|unterlagen'],
  ['withdrawn', 3, 'ihren|deinen ruckzug\nbewerbung ~3 zuruckgezogen'],
  [
    'elsewhere',
    3,
    'wohnung|mietwohnung|mieter|vermieter|besichtigung|kredit|darlehen|manuskript|stipendium|studienplatz|gewinnspiel|verlosung\nihr|dein beitrag|artikel|vortrag|paper',
  ],
  [
    'job',
    1,
    'bewerbung*|stelle|position|kandidat*|bewerber*|unternehmen|karriere|recruiting|personalabteilung|vorstellungsgesprach|jobportal|gesprach|interview|anforderung*|profil|berufliche*|lebenslauf',
  ],
  [
    'farewell',
    2,
    'wunschen|wunsche ~9 erfolg|gute|gluck|zukunft|weg\nalles gute ~1 fur|auf|bei|weiterhin\nviel erfolg',
  ],
  [
    'past',
    2,
    'nach ~3 prufung|uberlegung|durchsicht|abwagung|sichtung|gesprachen\ngepruft|abgeglichen\nuns ~3 entschieden',
  ],
  [
    'application',
    2,
    'bewerbung*\nunterlagen|profil|lebenslauf|werdegang\ninteresse ~3 an|fur|bei|einer\nengere|engeren wahl|auswahl',
  ],
  [
    'screening',
    3,
    'telefoninterview|telefonat|telefongesprach|telefonisch*|erstgesprach|telefonieren|telefoniert|videocall|vorgesprach',
  ],
  [
    'interview',
    3,
    `fur|nach|im|zum|beim|dein|ihr ~1 das|ihr|dein|unser|die|dem|unserem? ~5 @gesprach ~1
     zeit ~7 @gesprach
     @gesprach ~8 gefuhrt|fuhren_durften
     kennengelernt|kennenzulernen ~3
     personlich ~2 kennen
     zweitrunde*|zweite_runde
     teams|zoom call
     vorstellungsgesprach`,
  ],
  [
    'final',
    3,
    'letzte|letzten|finale|finalen|endrunde ~1 runde|auswahl|gesprach|auswahlrunde|gesprachsrunde\nendrunde|finalrunde\nletzten ~1 zwei|drei',
  ],
  [
    'offerStage',
    3,
    'angebot|zusage|vertragsangebot ~6 zuruckziehen|zuruckgezogen|zuruckzuziehen|widerrufen|zurucknehmen',
  ],
  [
    'closed',
    3,
    '@stelle ~8 besetzt|vergeben|gestrichen|zuruckgezogen|geschlossen\n@stelle ~4 nicht mehr ~1 vakant|verfugbar|offen|frei\neinstellungsstopp|budget*|umstrukturierung*|restrukturierung*|sparmassnahme*\n@stelle ~6 nicht ~2 besetzt|nachbesetzt|besetzen',
  ],
  [
    'internal',
    3,
    'eigenen|eigenem ~1 haus|hause|reihen|team\nintern*  ~2 besetzt|besetzen|kandidat*|bewerber*|mitarbeiter*|losung|nachbesetzt\nintern ~3 entschieden|vergeben',
  ],
  [
    'otherReason',
    3,
    'uberqualifiziert\ngehaltsvorstellung*|arbeitserlaubnis|aufenthaltstitel|wohnort|verfugbarkeit|eintrittstermin\nsprachkenntnisse ~4 nicht',
  ],
  [
    'experience',
    3,
    `mehr|mehrjahrige|langjahrige|umfangreichere|einschlagige|einschlagigere|tiefere|grossere|breitere|spezifische* ~4 erfahrung*|kenntnisse|praxis|berufserfahrung|qualifikation*
     erfahrung*|kenntnisse|qualifikation*|qualifikationsprofil ~6 besser|treffender|naher|starker|mehr|nicht|fehlt|fehlen
     mehr|grossere|tiefere|breitere|langere ~2 projekt*|b2bprojekt*|praxis|routine|jahre|wissen
     schon|bereits|mehr ~4 mitbringen|mitbringt|verfugen|verfugt|kennt|kennen|vertraut
     leitungserfahrung|berufserfahrung|praxiserfahrung|projekterfahrung|branchenerfahrung|fuhrungserfahrung ~3 mitbring*|haben|verfug*
     schon|bereits|mehrjahrig* ~6 gearbeitet|gefuhrt|geleitet|tatig|erfahren|gemacht
     besser|treffender*|noch ~3 qualifikation*|qualifikationsprofil|qualifiziert
     kriterien ~6 besser`,
  ],
  [
    'fit',
    2,
    `besser|treffender|naher|mehr|genauer|eher|exakt*|ideal*|besten|optimal* ~5 passen|passt|passte|entsprechen|entspricht|erfullen|erfullt|kam|kamen|kommen|passend
     passen|passt|entspricht|erfullen|entsprechen|passten|deckt|decken ~7 nicht|besser|ideal|optimal|vollstandig
     nicht ~5 anforderung*|vorstellung*|profil|passt|entspricht|uberein
     anforderung*|profil|vorstellung* ~7 besser|besten|naher|treffender|erfullen`,
  ],
  [
    'volume',
    1,
    'vielzahl|fulle|menge|anzahl|zahl|flut ~6 bewerb*|kandidat*|zuschrift*\nviele|vielen !dank ~3 bewerb*|kandidat*|interessent*\nzahlreiche|zahlreichen|grosse|hohe|hohen|grossen ~4 bewerb*|kandidat*|interessent*|resonanz',
  ],
  [
    'feedback',
    3,
    'feedback|ruckmeldung ~6 gerne|gern|verfugung|wunschen|mochten|anbieten|interesse\ngerne|gern|wenn|falls|sollten ~5 feedback|ruckmeldung ~4\nfur ~2 feedback ~6 verfugung\noffene feedback* ~2',
  ],
  [
    'noFeedback',
    4,
    'kein|keine|keinen|nicht ~5 feedback|begrundung|ruckmeldung_zu|grunde_nennen|auskunft ~3\nfeedback|begrundung ~5 nicht|keine',
  ],
  [
    'touch',
    3,
    `in ~1 kontakt ~3 bleiben|zu_bleiben|blieben
     bleiben ~5 kontakt
     talentpool|talent-pool|bewerberpool|bewerberdatenbank|talentcommunity|pool
     unterlagen|daten|bewerbung|profil|lebenslauf ~7 aufbewahren|speichern|behalten|vormerken|aufnehmen|evidenz
     in evidenz
     vorgemerkt|vormerken
     melde mich ~3
     verteiler|newsletter ~2 bleiben|aufnehmen
     in verbindung ~2 bleiben
     bleib|bleiben ~5 verbindung|kontakt
     unterlagen|daten|profil ~8 gern|gerne ~1 behalten|aufheben|aufbewahren
     kommen|kommt|komme ~7 auf sie|dich ~1 zu
     melden|melde ~5 sobald|wenn|falls
     freuen ~7 vernetzen|linkedin
     wurden ~4 freuen ~5 wieder`,
  ],
  [
    'automated',
    3,
    'automatisch|automatische|automatisierte|automatisiert ~3 email|nachricht|generiert*|erstellt*|versendet*|antwort\nnicht ~3 auf diese ~3 antworten|email|nachricht\nantworten sie ~2 nicht',
  ],
];

/** German. */
export const GERMAN: LanguageCues = {
  classes,
  table,
  conditions: new Set('wenn falls sofern sollten sollte ob sobald bevor'.split(' ')),
  negations: new Set('nicht kein keine keinen keiner keinem nie ohne'.split(' ')),
};
