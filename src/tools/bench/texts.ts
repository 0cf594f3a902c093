import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../host/paths.ts';

/** A draft of some 180 words with front matter, as people have it open. */
export const DRAFT = readFileSync(join(PROJECT, 'examples/gracious.reply.md'), 'utf8');

/** Letters that say all kinds of things, good and bad, one after the other, up to a number of UTF-16 units. */
export function prose(size: number): string {
  const letters = [
    ...readdirSync(join(PROJECT, 'test/graceful')).map(name => read(`test/graceful/${name}`)),
    ...readdirSync(join(PROJECT, 'test/softened')).map(name => read(`test/softened/${name}`)),
    read('test/drafts/angry-letter/input.md'),
    read('test/drafts/bare-letter/input.md'),
    DRAFT,
  ]
    .map(bodyOf)
    .filter(letter => !ENDS.test(letter));
  const all = letters.join('\n');
  return all.repeat(Math.ceil(size / all.length)).slice(0, size);
}

/** Signatures and quoted mail end the writer's own part, and everything behind them would cost nothing. */
const ENDS = /^(?:--|>|On |From:|[_*]{3}|<!--|```)/m;

/** What the front matter is the record of. */
function bodyOf(text: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  return text.slice(end);
}

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

/** Input that nobody writes, which slow linters take minutes for: each 1 MB by its name. */
export function pathological(size: number): ReadonlyMap<string, string> {
  const of = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return new Map([
    ['one word', of('a')],
    ['words without a stop', of('please tell me why you ')],
    ['no spaces', of('why,not,me;')],
    ['spaces', of(' ')],
    ['line breaks', of('\n')],
    ['stops', of('.')],
    ['commas', of(', ')],
    ['quotation marks', of('" ')],
    ['`>` marks', of('>')],
    ['quoted lines', of('> a\n')],
    ['list items', of('- a\n')],
    ['nested lists', of('- '.repeat(50))],
    ['brackets', of('[')],
    ['links', of('[a](b) ')],
    ['stars', of('*a ')],
    ['backticks', of('`a')],
    ['open tags', of('<a ')],
    ['comments', of('<!-- ')],
    ['fences', of('```\n')],
    ['dashes', of('---\n')],
    ['one trigger', of('You owe me an explanation. ')],
    ['negations', of('not never no ')],
    ['capitals', of('WHY ')],
    ['one word a sentence', of('Why? ')],
    ['one word a paragraph', of('Why?\n\n')],
    ['the same question', of('Why was I not chosen? ')],
    ['exclamations', of('! ')],
    ['doubled exclamations', of('!! ')],
    ['placeholders', of('[Name] ')],
    ['apostrophes', of("don't ")],
    ['not Latin', of('なぜ私ではないのですか。')],
    ['emoji', of('🎉 ')],
    ['front matter', `---\n${of('a: b\n')}`],
    ['attributions', of('On 1 May, A wrote:\n')],
  ]);
}
