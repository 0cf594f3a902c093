/**
 * Common verbs of what happens on some day and not whenever somebody applies: "you waited for me", but "you took the time".
 * What such a verb tells of somebody must stand in the files. Lemmas.
 */

/** Whoever does them. */
export const EVENTS = `
warn wait walk run call phone telephone cry weep wave hug build lose win pay visit drive ride hang lend borrow wander shout whisper climb hide flee escape jump queue
rush hurry order quit retire transfer exhibit perform play act test train launch double shrink reopen split argue quarrel complain joke interrupt tease scare
frighten annoy nod whistle applaud chant catch draw rescue revive postpone delay drop pack knock break damage burn slip trip swim race
scream crawl drag roll pour toss flash snap freeze boil bump fetch sweep scramble stray descend tumble vanish disappear explode swing sink float clean print
drift dive plunge crack rip scratch rub squeeze splash sprinkle lock unlock shut stand celebrate
recount reminisce film tape record interview
`;

/** Done by the reader's side; of the writer they are feelings, thoughts or courtesy. */
export const EVENTS_OF_READERS = `
laugh remember forget agree start open close grow expand move introduce promise insist apply fail pass sign live raise watch practise practice study
remove smile attend criticise criticize mumble grumble improve
`;

/** Done by the writer; of the reader's side they belong to every application. */
export const EVENTS_OF_WRITERS = `
listen start begin taste lead manage move attend teach practise practice study grow design prepare reject turn decline refuse finish organise organize raise live
open close hire employ train deliver achieve succeed pass fail
`;

/** What the writer does these days, as "I teach" or "I am training". */
export const HABITS = `
run teach sing live drive play lead manage own train study cook swim climb build coach paint draw race ride practise practice learn move retire
travel wander build serve deliver test perform act dance
`;
