import type { LanguageCues } from './signs.ts';

const classes = {
  poste: 'poste offre recrutement vacance stage emploi alternance',
  candidature: 'candidature profil dossier cv candidat candidate demande',
  entretien: 'entretien entretiens entrevue rencontre rendez-vous echange visio appel',
};

const table: LanguageCues['table'] = [
  [
    'rejection',
    3,
    `pas ~4 retenu|retenue|retenir|selectionne|selectionnee|retenus|retenues
     ne|n ~6 retenu|retenue|retenir
     pas|ne ~6 suite ~2
     choix|choisi|decide|prefere ~4 personne|candidat|candidate|autre|profil|quelqu'un|quelqu
     pas|ne ~5 donner ~1 favorablement
     pas|ne ~4 poursuivre|aller_plus_loin|avancer ~3
     suite|reponse ~1 favorable|positive|defavorable|negative ~4
     autre|autres|d'autres ~3 candidat|candidats|candidate|candidature|candidatures|profil|profils ~6 mieux|plus|davantage|correspond*|retenu*|choisi|adequation
     retenu|retenir|choisi|choisir|privilegie|privilegier|privilegions|poursuivre|selectionne|opte|oriente ~4 autre|autres|candidat|candidats ~2 candidat*|profil*|ayant|dont|plus
     correspond|correspondent pas|mieux
     ne correspond* ~4
     @poste ~5 pourvu|pourvue|annule|supprime|clos|cloture|suspendu
     ne ~4 pas ~4 proposer|offrir|convier|inviter|recevoir
     @poste ~3 pris|prise|occupe|occupee|attribue|attribuee
     porte|portee|arrete sur|vers ~3 autre|candidat|candidate|personne|quelqu'un
     choix ~4 sur ~2 autre|candidat|candidate|personne|quelqu'un
     ne ~1 recrutons|recrute|recrutons|embauchons|cherchons plus|pas
     pris|prendre|embauche|recrute|engage|choisi|retenu ~3 quelqu'un|autre|collegue
     refus ~2 candidature
     rejete*|ecartee`,
  ],
  [
    'rejection',
    1,
    'malheureusement\nregret*|regrettons|desole*|navre*\nmalgre ~4 interet|qualite\nde ne pas ~3\nconcurrence',
  ],
  [
    'invite',
    3,
    `invit*|convier|convions|rencontrer|recevoir|proposer|proposons ~7 @entretien
     disponibilites
     fixer|convenir|planifier|organiser ~5 @entretien|creneau|date
     @entretien ~5 confirme*|prevu*|reporte*|deplace*
     convocation`,
  ],
  ['assessment', 3, 'realiser|completer|passer|effectuer ~5 test|exercice|evaluation|cas'],
  [
    'offer',
    3,
    'plaisir|heureux|ravis|ravi ~8 proposer|offrir|confirmer ~4 poste|contrat|embauche\npromesse d embauche\ncandidature ~3 a ete acceptee\nbienvenue ~3 equipe',
  ],
  [
    'received',
    3,
    'bien recu|reçu\naccus* ~2 reception\navons ~2 recu\nallons|serons|sera|va ~4 etudier|examiner|etudie*|examine*|analyser\netudions|examinons|analysons\nreviendrons|recontacterons vers? ~1 vous? ~2 prochainement|rapidement|delais|semaines|brefs',
  ],
  ['hold', 3, '@poste|processus|recrutement ~5 suspendu|reporte|pause|attente|gele'],
  ['elsewhere', 3, 'appartement|logement|location|locataire|manuscrit|bourse|pret|tombola|concours'],
  [
    'job',
    1,
    'poste|candidature*|candidat*|recrutement|entretien|equipe|entreprise|cv|professionnel*|experience*|rh',
  ],
  ['thanks', 3, 'merci|remerci* ~7 candidature|interet'],
  ['rejection', 2, 'malheureusement'],
  ['farewell', 2, 'souhait* ~8 chance|succes|reussite|continuation|meilleur|recherche*'],
  ['past', 2, 'apres ~3 examen|etude|reflexion|analyse|entretien*\navons ~3 etudie|examine|decide'],
  ['application', 2, 'candidature|postuler|postule|cv|dossier|interet'],
  ['screening', 3, 'telephonique|telephone|pre-selection|preselection'],
  ['interview', 3, 'rencontrer|rencontre|entretien|echange|echanges|connaissance|reçu|recus'],
  ['final', 3, 'dernier|finale|final tour|etape|entretien|selection\nfinaliste*'],
  ['offerStage', 3, 'retirer|retirons|annuler|retractons|retracter ~4 offre|promesse'],
  [
    'closed',
    3,
    '@poste ~5 pourvu|pourvue|annule|supprime|clos|cloture|suspendu\ngel ~2 embauches|recrutements\nbudget*|restructuration|reorganisation',
  ],
  ['internal', 3, 'interne|internes|mobilite_interne'],
  ['otherReason', 3, 'surqualifi*\npretention*|visa|permis\nmobilite_geographique'],
  [
    'experience',
    3,
    'deja ~5 connait|travaille|experience|exerce|occupe|gere|dirige\nconnait|maitrise deja\ndavantage|plus ~2 experience|experimente*|qualifie*\nexperience|competences ~6 mieux|plus|correspond*|adequation|manque',
  ],
  [
    'fit',
    2,
    'correspond* ~4 mieux|davantage|pas|plus|parfaitement\nmieux ~3 correspond*|adapte*\nadequation|adequat\npas ~3 correspond*',
  ],
  [
    'volume',
    1,
    'grand|nombreuses|nombreux|nombre|volume|quantite ~3 candidatures|candidats|demandes\nconcurrence',
  ],
  [
    'feedback',
    3,
    'retour|feedback ~4 detaille|plus|si|sur|disposition\ndisposition ~9 retour|feedback|echanger|precisions\nsouhaitez ~4 retour|feedback',
  ],
  ['noFeedback', 4, 'pas|ne|aucun ~6 retour|feedback|commentaire*|motif*'],
  [
    'touch',
    3,
    `conserv*|gard* ~6 dossier|candidature|cv|profil|coordonnees|donnees
     vivier
     reviendrons|recontacterons|contacterons|reviendrai ~6 si|des|lorsque
     rester|restons|reste en contact|lien
     base de donnees|candidats`,
  ],
  ['automated', 3, 'automatique|automatiquement\nne ~2 pas ~2 repondre\nmerci de ne pas repondre'],
];

/** French. */
export const FRENCH: LanguageCues = {
  classes,
  table,
  conditions: new Set('si lorsque quand unless'.split(' ')),
  negations: new Set('pas ne n aucun aucune sans jamais'.split(' ')),
};
