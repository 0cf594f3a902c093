/**
 * Turns of phrase made of roads, house, clothes, food and drink.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_LIFE = `
~hit ..1 bump, fork in the road, road map to|for, up the garden, on|off|back track, a country mile, ~walk a mile, miles ahead|away|better,
~take a back seat, ~shift|~change|~move|~step ..1 gear|gears, full steam|speed|throttle|tilt|blast|circle, ~run out of steam|road|puff, ~let off steam,
~gather|~pick ..1 up ..1 steam|speed|pace|momentum, under ..1 own steam, hit|hits|hitting|put|slam ..1 brakes|buffers|road, on all cylinders,
~spin ..1 wheels, ~reinvent ..1 wheel, wheels ..1 in motion, a cog in, third|fifth wheel, ~oil|~grease|~turn ..1 wheels, kick the tyres|tires,
bumpy|rough|wild|smooth ride, taken for a ride, ~miss the|that|this bus|boat|train|mark|target|trick|cut, ~miss a trick|beat, train of thought,
off the rails, stop|stopped ..1 in ..1 tracks, ~cover|make ..1 tracks, square one, ~take ..2 detour, a detour, ~pave ..1 way, ~wend ..1 way,
~find|~feel|~work|~fight ..1 way, ~blaze ..1 trail, ~cut to the chase, cruise control, a short cut, the shortcut, flying start, ~bring up the rear,
rear view mirror, ~stay in ..1 lane, true north, north star, ~put ..2 on the map, all over the map|place|shop, foot in ..1 door, window of opportunity,
glass ceiling, hit ..1 wall|brick|ceiling|snag|bump|buffers, brick wall, ~lay ..2 foundations|foundation|groundwork, building block|blocks of|for,
house of cards, safe as houses, sit|sitting ..1 fence, ~mend fences, side of the fence, ~put ..1 house in order, hit the ceiling,
paper|papered|papering over, through the cracks|net, ~pull up a chair, seat at the|your table, edge of ..1 seat, the hot seat, wet blanket,
security blanket, curtain call|raiser|falls|fell|up|down|closes, smoke and mirrors, like clockwork, ticking clock, clock ..1 ticking,
turn|put ..1 back ..1 clock, lock stock, light bulb moment, a lightbulb moment, lightbulb|bulb ..1 moment|went, flick of a, down the drain,
baby ..1 out with, the bathwater, ~tighten ..1 belt, under ..1 belt, belt and braces, ~wear ..3 hats|hat, old hat, under ..1 hat,
~tip|~doff ..1 hat|cap, a hat tip, cap in hand, out of ..2 hat, feather in ..1 cap, in ..1 boots, ~pull ..1 socks up, up ..1 socks, socks ..1 off,
~fit ..1 like a glove, like a glove, kid gloves, gloves ..1 off, seat of ..1 pants, by the seat, ants in, all dressed up, cut ..1 coat|cloth,
cut from ..2 cloth, the same cloth, dirty laundry, a stitch in, ~tie ..1 knot|knots, on the button, under the collar, shirt off ..1 back,
skirt|skirting|skirted around|round, in|out of ..1 pocket|pockets, deep pockets, a patch on, rough|bad|sticky|purple patch, ~patch ..1 up, shoe in,
the other shoe, a shoestring, bells and whistles, ribbon on, rough diamond, diamond in the, crown jewel|jewels, gold dust, worth ..2 gold,
good as gold, golden opportunity|rule|ticket|touch|age, silver spoon|platter|bullet, clean|blank slate|sheet|canvas|page, ~wipe ..1 slate,
warts and all, wear|wearing thin, sugar coat|coated|coating|coats, cake and eat, like hot cakes, a hot potato, small potatoes|beer|fry, butter ..1 up,
since sliced bread, ~break bread, takes the biscuit|cake, bite sized|size, ~bite ..1 hand|tongue|off,
hard|difficult|tough|easy to swallow|digest|stomach, ~sweeten ..1 pill, sugar the pill, pill to swallow, over egg, on eggshells, eggs in one,
one basket, good egg, bad egg|apple, chicken and egg, over spilt|spilled, cry over, spilt|spilled milk, cream of the, the crop, big cheese,
spice of life, ~spice ..1 up, rub salt, cut the mustard, keen as mustard, in a pickle|jam|stew|fix|bind|rut|spin|pinch|bubble|tizzy|muddle,
pear shaped, apple cart, bite of|at the, go|going|went bananas|nuts, cherry pick|picked|picking|picks, bowl of cherries, recipe for success,
stir|stirring the pot, back burner, frying pan, melting pot, pot luck, too many cooks, half baked, flash in the pan, ~pan out, turn up the heat,
full plate, plate ..1 full, ~drink ..1 in, raise|raised|raising|lift a|my|our glass|cup|toast to, half full|empty, glass ..2 half, cup ..1 runneth,
all the tea, like fine wine, home the bacon, to chew on|over, ~chew ..1 over|on, crumb|crumbs of comfort, to ..1 last crumb, a nut to crack,
tough|hard|smart cookie, cookie ..1 crumbles, on a platter, proof ..2 pudding, but the kitchen sink, dressed to impress|kill, fast lane,
~lead the way|pack|charge, ~hammer|~hit ..1 home, ~wear the trousers, with bells on, ~kick off, cheap at the price, ~get ..1 in gear, high|top gear,
off the menu, beef|beefed up, grass roots
`;
