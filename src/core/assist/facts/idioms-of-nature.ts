/**
 * Turns of phrase made of weather, sea, mountains, plants and animals.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_NATURE = `
~chase rainbows, pot of gold, ~steal ..1 thunder, thunder and lightning, lightning never|strikes|fast|speed|quick, a perfect storm, eye of the storm,
caution to the wind|winds, winds|wind in ..1 sails, wind out of ..1 sails, winds of change, which way the wind, ~blow hot and cold,
~blow away|off ..1 cobwebs, blown|blew|blows ..1 away, on thin ice, ~cut no|any|little ice, tip of the iceberg, ~put ..2 on ice,
cold comfort|water|shower on, it never rains, right as rain, take a rain check, a rain check, fair weather friend, ~snowball into|from, ~make hay,
while the sun shines, ~dawn on|upon me|us|you|him, a new dawn, ~cast|~shed|~throw ..2 light on, broad daylight,
a|your guiding|leading|shining light|star, a beacon of|for, sparks ..1 fly|flew|flying, fire in ..1 belly, ~set ..2 alight|ablaze,
~fan|~stoke ..1 flames|flame|fire|fires, no smoke without, ~go up in smoke, a burning question|desire|ambition|passion, ~crash and burn,
slow burn|burner, irons in the fire, the iron is, iron ..1 hot, from the ashes, out of the ashes, in from the cold, ~leave|~left me cold,
cold light of, come hell, hell or high, a breath of, mountain|mountains out of, peaks and troughs, a slippery slope,
avalanche|landslide|mountain|flood|wave|ocean|sea of, between a rock, rock solid, ~hit rock bottom, rock bottom, set|cast|carved|written in stone,
stone unturned, ebb and flow|flowed|flows, ~ebb away, at a low ebb, a|the sea of, all at sea, ~sail|~breeze|~sailed through|close,
~learn|~show|~know ..1 ropes, ~float ..1 boat, keep|kept|stay|stayed afloat, sink or swim, uncharted waters|territory, ~run aground, on the rocks,
ship ..2 sailed, ships ..1 that pass, an even keel, still waters, ~ride ..2 wave|waves|crest, crest of ..1 wave, a life line|raft|buoy,
drop in the bucket, fish for words|compliments|ideas|answers|something, fishing for words|compliments|ideas|answers|something,
other|bigger|plenty|more fish to|in, big|small fish in, hook line and, ~go overboard, ~clear the decks, ~touch base, a safe harbour|harbor|haven,
oil on troubled, ~muddy the waters, a watershed, ~bridge|~plug|~close|~fill ..2 gap|gaps, bridge too far, cross that bridge, ~cross ..1 bridge when,
~go down like ..2 balloon, pastures new|green, new|greener pastures, ~nip ..2 in the bud, ~put down roots, ~take root, root and branch, ~bear fruit,
the fruits|fruit of ..1 labour|labours|labor|labors|work, branch|branches|branching out, ~bark up, up the wrong tree, out on a limb,
wood|forest for the trees, ~beat ..1 about|around|round the bush, about|around the bush, touch|touching wood, knock|knocking on wood,
~reap ..2 rewards|benefits|fruits|harvest, as you sow, bed of roses, ~come up roses, smell the roses|coffee, ~gild the, grasp ..1 nettle,
through the grapevine, late bloomer, shrinking violet, green shoots, grass is|always greener, let ..1 grass grow, ~put ..1 out to pasture,
~prune ..1 back, cat ..2 tongue|pigeons|cream, cat nap, cat and mouse, cat out of, every dog has, top dog, sleeping dogs, dog with a bone,
bark is worse, tail|tails wagging|between, ~chase ..1 tail, wild horses, a dead horse, cart before, horses for courses, high horse, gift horse,
champ|champing|chomp|chomping at ..1 bit, free rein, ~take the reins, carrot and stick, cows come home, sacred cow, bull in a, china shop, red rag,
black sheep, ~count|counting sheep, ~cry wolf, lone wolf, gentle|meek as a, pigs ..1 fly, ~chicken out, headless chicken|chickens, spring chicken,
~count ..1 chickens, before they ..1 hatch|hatched, ~rule the roost, goose bumps|pimples, golden goose, sitting duck|ducks, lame duck, duck to water,
ducks back, ugly duckling, swan song, bird|birds eye view, little bird|birdie, catches|catch|catching the worm, eagle|hawk eyed|eye, like a hawk,
wise old owl, eat|eating crow, ~fly the nest, under ..1 wing, ~spread|~stretch|~find ..1 wings, bee in ..1 bonnet, a beeline, ~make a beeline,
hornets nest, hornet nest, social butterfly, a|the fly in|on ..1 ointment|wall, ~hurt a fly, ~drop like flies, snail pace, at a snail, tortoise and,
down ..2 rabbit, rabbit hole|holes, in the headlights, monkey business, cheeky monkey, barrel of laughs|fun, an elephant never, white elephant,
lion|lions den, poke the bear, smell a rat, rat race, rabbit on, crocodile tears, the world ..1 oyster, eager beaver, paper tiger, one trick pony,
hold ..1 horses, fish out of, ~sow the seeds|seed of, ~fire ..1 up, bitten by the, ~stay the course, ~chart ..2 course, left|out in the cold,
in calm waters, out of the wild, ~blossom into|under
`;
