/**
 * Turns of phrase made of games, stage, books, work, war, money and time.
 * Patterns as those of turns-of-phrase.ts, with commas between them.
 */
export const IDIOMS_OF_PLAY = `
~have|~having a ball, ~start|~set|~keep|~get ..1 ball rolling, ~play ball, curve ball|balls, a curveball, ~throw ..2 curveball, out of the park,
~step up to ..1 plate, one for the team, ~score points, the long grass, ~pull|~punch ..1 punches|weight, ~pack|~packs a punch,
fighting chance|spirit|fit, ~put up a ..1 fight, ~fight ..1 corner, front runner, photo finish, ~lower ..1 bar, ~play ..1 long game, ~beat ..1 to it,
a run for ..1 money, a good|bad|sore|gracious loser|sport|winner, bang|spot on, off to a flying, stack|stacked|stacks up|against, up ..1 sleeve,
roll of the dice, roll|rolled the dice, load|loaded the dice, ~deal ..2 blow|hand, ~beat|~defy ..1 odds, the jury ..1 out, guessing game,
a rollercoaster, ~keep|~juggle ..3 balls|plates, ~spin|~spinning plates, walk|walking ..1 tightrope|line, game set and, ~tick ..2 box|boxes,
~check ..2 boxes, outside ..1 box, ~box clever, par for, below par, up to par, on par, steal|stole|stealing|run ..1 show|scene, ~break a leg,
a ..1 cameo, second|third|final act, standing ovation, round of applause, take|took|taking a bow, ~bow ..1 out, ~take ..1 bow, off script,
~flip ..1 script, ~lose the plot, plot thickens|twist, dress rehearsal, song and dance, for a song, bells ringing, takes two to, jazz|jazzed up,
music to, on song, ~strike ..2 chord, a chord with, in concert with, school of thought|hard, dot|dotting ..1 i|is, top drawer|notch, ~make the grade,
crash course, throw|threw the book, trick in the book, judge a book, book by ..1 cover, ~spell it out, ~put pen to, pen to paper, on paper,
worth the paper, pencil|pencilled|penciled ..1 in, at a loss, grope|reach|search|hunt|scrabble|stumble|struggle for ..1 words, chapter and verse,
a fairy tale, down in history, the rest is history, nail ..1 down|it, nailed|nails ..1 down, chip|chipped|chipping away|in, stumbling block,
brick by brick, like a ton, a|the cutting|bleeding|leading edge, iron|ironed|ironing ..1 out, mint condition, ~dig ..1 deep|deeper|in|heels,
work|worked ..1 cut out, cut out for|to, ~earn|~win ..1 stripes|spurs|keep|wings, win|won|lose|lost|losing ..1 battle|battles|war,
pick|picking ..1 battles, in the firing|line of, a march on, soldier|soldiered|soldiering on, no man land, last ditch, the donkey work,
break|breaking the bank, bank|banked|banking on, bang for, sides of ..2 coin, side of ..1 coin, coin|coined|coining ..2 phrase|term|saying,
cost ..2 earth, take|took|taking stock, owe|owed|owes ..1 one, strike|struck it rich|lucky|gold, penny for ..1 thoughts, kill|killing time,
seize|seized|seizing ..2 day|moment|chance|opportunity, promise the moon, shoot|shooting for the, day one, split second, red tape, red carpet,
a dash|splash|pinch|dose|dollop|spoonful|sprinkling|smattering|slice|crumb|morsel|mountain|barrel|boatload|bagful|truckload of,
paint|painted|paints|painting a ..2 picture, broad brush|strokes, to the gallery, ~play to the gallery, a song in ..1 heart, a gold star, fire on all,
in the pink, ~pay ..1 dues|price|forward, a cameo, cameo role|appearance|part, on a first name, ~clock up, not on ..1 watch, not a ..1 sprint,
~hit|~find ..1 stride, ~join|~connect the dots, ~fit the bill, roller coaster, balancing|juggling act, same hymn, hymn sheet, ~sing ..2 praises,
textbook example|case, mince ..1 words, carve|carved|carving out, spanner|wrench in, dodge|dodged a bullet, double edged, in the trenches, well oiled,
crunch time|point, hold|holds|held|holding the fort, many moons, no prizes for, ~roll with the punches, rose tinted, ~clear ..2 hurdle|hurdles,
the eleventh hour
`;
