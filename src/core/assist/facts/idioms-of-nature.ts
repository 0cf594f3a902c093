/**
 * Turns of phrase made of weather, sea, mountains, plants and animals.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_NATURE = `
pot of gold, a perfect storm, eye of the storm, caution to the wind|winds, winds of change, which way the wind, ~blow hot and cold,
~blow away|off ..1 cobwebs, blown|blew|blows ..1 away, on thin ice, ~cut no|any|little ice, ~put ..2 on ice, cold comfort|water|shower on,
it never rains, right as rain, take a rain check, a rain check, fair weather friend, ~make hay, ~dawn on|upon me|us|you|him, a new dawn,
broad daylight, a|your guiding|leading|shining light|star, fire in ..1 belly, a burning question|desire|ambition|passion, ~crash and burn,
slow burn|burner, in from the cold, ~leave|~left me cold, cold light of, hell or high, a breath of, mountain|mountains out of,
avalanche|landslide|mountain|flood|wave|ocean|sea of, between a rock, ~hit rock bottom, rock bottom, a|the sea of, all at sea,
~sail|~breeze|~sailed through|close, ~learn|~show|~know ..1 ropes, ~float ..1 boat, on the rocks, still waters, ~ride ..2 wave|waves|crest,
a life line|raft|buoy, fish for words|compliments|ideas|answers|something, fishing for words|compliments|ideas|answers|something,
other|bigger|plenty|more fish to|in, big|small fish in, hook line and, ~go overboard, ~touch base, a safe harbour|harbor|haven,
~bridge|~plug|~close|~fill ..2 gap|gaps, bridge too far, ~cross ..1 bridge when, ~go down like ..2 balloon, ~put down roots, ~take root,
root and branch, ~bear fruit, the fruits|fruit of ..1 labour|labours|labor|labors|work, branch|branches|branching out, up the wrong tree,
out on a limb, wood|forest for the trees, ~beat ..1 about|around|round the bush, about|around the bush, touch|touching wood, bed of roses,
smell the roses|coffee, grasp ..1 nettle, green shoots, cart before, champ|champing|chomp|chomping at ..1 bit, red rag, gentle|meek as a,
before they ..1 hatch|hatched, catches|catch|catching the worm, wise old owl, under ..1 wing, ~spread|~stretch|~find ..1 wings, a beeline,
~make a beeline, barrel of laughs|fun, poke the bear, paper tiger, one trick pony, fish out of, ~fire ..1 up, ~stay the course, ~chart ..2 course,
left|out in the cold, in calm waters, out of the wild, tip of the iceberg, a slippery slope, stone unturned, ebb and flow|flowed|flows,
keep|kept|stay|stayed afloat, uncharted waters|territory, a beacon of|for, ~muddy the waters, a watershed, pastures new, ~nip ..2 in the bud,
~reap ..2 rewards|benefits|fruits, a late bloomer, ~sow the seeds|seed of, bitten by the, ~take the reins, free rein, in the headlights,
sparks ..1 flew, wind in|out ..1 sails
`;
