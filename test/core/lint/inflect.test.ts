import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/core/lint/inflect.ts';

describe('the forms of a word', () => {
  it.each([
    ['owe', 'owe owed owes owing'],
    ['demand', 'demand demanded demanding demands'],
    ['reply', 'replied replies reply replying'],
    ['stay', 'stay stayed staying stays'],
    ['miss', 'miss missed misses missing'],
    ['fix', 'fix fixed fixes fixing'],
    ['buzz', 'buzz buzzed buzzes buzzing'],
    ['reach', 'reach reached reaches reaching'],
    ['wish', 'wish wished wishes wishing'],
    ['go', 'go goes going gone went'],
    ['veto', 'veto vetoed vetoes vetoing'],
    ['die', 'die died dies dying'],
    ['agree', 'agree agreed agreeing agrees'],
    ['dye', 'dye dyed dyeing dyes'],
    ['hoe', 'hoe hoed hoeing hoes'],
    ['stop', 'stop stoped stoping stopped stopping stops'],
    ['play', 'play played playing plays'],
    ['show', 'show showed showing shown shows'],
    ['fax', 'fax faxed faxes faxing'],
    ['help', 'help helped helping helps'],
    ['refer', 'refer refered refering referred referring refers'],
    ['write', 'write writes writing written wrote'],
    ['begin', 'began begin begining beginning begins begun'],
    ['run', 'ran run runing running runs'],
    ['good', 'best better good gooding goods'],
    ['person', 'person personing persons people'],
    ['stung', 'stung stunged stunging stungs'],
  ])('%s are %s', (lemma, forms) => {
    expect([...inflect(lemma)].sort()).toEqual(forms.split(' ').sort());
  });
});
