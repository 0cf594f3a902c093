/**
 * Turns of phrase made of roads, house, clothes, food and drink.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_LIFE = `
~hit ..1 bump, fork in the road, road map to|for, up the garden, on|off|back track, a country mile, ~walk a mile, miles ahead|away|better,
~take a back seat, ~shift|~change|~move|~step ..1 gear|gears, full steam|speed|throttle|tilt|blast|circle, ~run out of steam|road|puff,
~gather|~pick ..1 up ..1 steam|speed|pace|momentum, under ..1 own steam, on all cylinders, ~spin ..1 wheels, ~reinvent ..1 wheel, wheels ..1 in motion,
third|fifth wheel, ~oil|~grease|~turn ..1 wheels, bumpy|rough|wild|smooth ride, taken for a ride, train of thought, stop|stopped ..1 in ..1 tracks,
~cover|make ..1 tracks, square one, ~take ..2 detour, a detour, ~find|~feel|~work|~fight ..1 way, ~blaze ..1 trail, ~cut to the chase, cruise control,
a short cut, flying start, ~bring up the rear, rear view mirror, ~put ..2 on the map, all over the map|place|shop, foot in ..1 door,
window of opportunity, hit ..1 wall|brick|ceiling|snag|bump|buffers, building block|blocks of|for, sit|sitting ..1 fence, side of the fence,
hit the ceiling, paper|papered|papering over, through the cracks|net, ~pull up a chair, seat at the|your table, edge of ..1 seat, the hot seat,
ticking clock, clock ..1 ticking, turn|put ..1 back ..1 clock, flick of a, baby ..1 out with, under ..1 belt, ~wear ..3 hats|hat,
~tip|~doff ..1 hat|cap, cap in hand, feather in ..1 cap, ~pull ..1 socks up, up ..1 socks, socks ..1 off, ~fit ..1 like a glove, like a glove,
kid gloves, gloves ..1 off, by the seat, ants in, all dressed up, cut from ..2 cloth, the same cloth, a stitch in, ~tie ..1 knot|knots, on the button,
in|out of ..1 pocket|pockets, deep pockets, shoe in, the other shoe, a shoestring, gold dust, worth ..2 gold, good as gold,
golden opportunity|rule|ticket|touch|age, clean|blank slate|sheet|canvas|page, wear|wearing thin, like hot cakes, bite sized|size,
~bite ..1 hand|tongue|off, sugar the pill, over egg, on eggshells, eggs in one, one basket, good egg, over spilt|spilled, cry over, spilt|spilled milk,
cream of the, the crop, spice of life, ~spice ..1 up, bite of|at the, cherry pick|picked|picking|picks, recipe for success, stir|stirring the pot,
half baked, flash in the pan, ~pan out, turn up the heat, full plate, plate ..1 full, ~drink ..1 in, half full|empty, glass ..2 half, all the tea,
like fine wine, to chew on|over, ~chew ..1 over|on, proof ..2 pudding, dressed to impress|kill, ~lead the way|pack|charge, with bells on, ~kick off,
cheap at the price, ~get ..1 in gear, high|top gear, off the menu, beef|beefed up, grass roots, ~pave ..1 way, ~lay ..2 foundations|groundwork,
light bulb moment, a lightbulb moment, bells and whistles, ~wipe ..1 slate, since sliced bread, back burner, melting pot, warts and all, fast lane,
~miss the|that|this bus|boat|train|mark|target|trick|cut, ~miss a trick|beat, off the rails, a cog in
`;
