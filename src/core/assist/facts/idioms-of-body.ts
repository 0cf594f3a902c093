/**
 * Turns of phrase made of the body: head, heart, hands and feet.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_BODY = `
head|heads in the clouds|sand, ~bury ..1 head, ~bang|~knock ..1 head|heads against|together, ~raise|~lift ..1 eyebrow|eyebrows, eyes on the prize,
apple of ..1 eye, ~prick up ..1 ears, ears ..1 pricked|burning, music to ..1 ears, ~fall on deaf, deaf ears, ~bend|~chew ..1 ear|ears off,
a slap in the face, egg on ..1 face, ~blow up in ..1 face, ~stare ..1 in the face, ~bite|~hold ..1 tongue, slip of the tongue,
~roll|~trip off ..1 tongue, mouth ..1 water|watering, ~take|~put ..1 words out|in|into ..2 mouth, my|your big mouth, down in the mouth|dumps,
stiff upper lip, lip service, lips ..1 sealed, ~lick|~smack ..1 lips, armed to the teeth, ~get|~sink ..1 teeth into, like pulling teeth,
a kick in the teeth|pants, turn|turned up ..1 nose|noses, ~poke|~stick ..1 nose in|into, under my|your ..1 nose, no skin off,
~save ..1 neck|skin|bacon, on the chin, load|weight|burden off ..1 mind|shoulders|chest, one track mind, ~split hairs, ~tear ..1 hair out, a bad hair,
~make ..1 hair stand, a wink of sleep, ~sleep ..1 over it, ~bring ..1 tear|tears to, bored|moved to tears, ~drool over, jaw ..1 dropped|dropping,
with a wink|nod, ~melt|~steal|~win|~break|~gladden|~tug|~pull ..2 heart|hearts|heartstrings,
my heart ..1 sank|soared|leapt|leaped|skipped|swelled|melted|raced|fluttered|burst|bled|sang|stopped|ached, ~skip a beat, ~pour|~sing ..1 heart out,
~sleep with ..1 heart, blood boil|pumping|runs|ran, new|fresh|bad|young blood, blood from a stone, ~jump out of ..1 skin, a|the pit of ..1 stomach,
~trust|~follow|~go ..2 gut|guts, a punch in|to the gut|stomach, ~kick myself, kicking myself, cold shoulder, ~rub shoulders|elbows, broad shoulders,
~twist my|your arm, up in arms, elbow grease|room, ~wash ..1 hands of, in capable|expert|excellent ..1 hands, palm of ..1 hand, ~bite the hand,
~point|~wag the|a finger, ~burn ..1 fingers, through ..1 fingers, a finger in, finger on ..1 pulse|button, on the pulse,
~wrap ..2 around|round ..1 finger, fingers to the bone, all fingers and, fingers and thumbs, like a sore thumb, under ..1 thumb, ~snap ..1 fingers,
~stab ..1 in the back, backs ..1 against the wall, weak at ..1 knees, knee jerk, sea legs, ~drag ..1 feet|heels, itchy feet, feet ..2 on the ground,
~get|~getting ..1 feet wet|under, on|at ..1 heels, ~kick|~cool|~dig ..1 heels, shoes to fill, ~fill ..2 shoes|boots,
~put|~imagine ..1 in ..2 shoes|boots, ~step|~tread on ..1 toes, ~toe the line, baby steps, ~make no bones, ~feel ..1 in ..1 bones,
near|close|cut to the bone, skeletons in, breath ..1 away, under ..1 breath, down ..1 spine, ~tickle ..1 funny, ~tickle ..1 fancy, my|your funny bone,
~sleep easy|easier|soundly, ~watch ..1 back
`;
