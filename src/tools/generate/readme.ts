import { ALL_RULES, type Manifest } from './manifest.ts';

/** The README with its tables of rules, commands and settings made anew. */
export function generateReadme(readme: string, { contributes }: Manifest): string {
  const rules = ALL_RULES.map(({ id, severity, summary }) => [`\`${id}\``, severity, summary]);
  const commands = contributes.commands.map(({ command, title }) => [title, placesOf(contributes, command)]);
  const settings = Object.entries(contributes.configuration.properties).map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    setting.markdownDescription,
  ]);
  const tables = [
    ['rules', ['rule', 'severity', 'flags'], rules],
    ['commands', ['command', 'besides the Command Palette'], commands],
    ['settings', ['setting', 'default', 'what it does'], settings],
  ] as const;
  return tables.reduce((text, [mark, heads, rows]) => between(text, mark, toTable([heads, ...rows])), readme);
}

/** Menus by the names that people have for them. */
const PLACES: Readonly<Record<string, string>> = {
  'editor/title': 'button above the editor',
  'editor/context': 'menu in the editor',
  'gracious.record': 'menu in the editor',
  'explorer/context': 'menu of a mail file',
  'file/newFile': 'New File…',
  'view/title': 'button of the view',
  'view/item/context': 'line of an application',
};

/** Where a command is found besides the palette: keys first, then menus. */
function placesOf({ keybindings, menus }: Manifest['contributes'], command: string): string {
  const keys = keybindings
    .filter(each => each.command === command)
    .map(({ key, mac }) => `${toKeys(key)} (${toKeys(mac)} on a Mac)`);
  const places = Object.entries(PLACES)
    .filter(([menu]) => menus[menu]?.some(each => each.command === command))
    .map(([, place]) => place);
  return [...keys, ...new Set(places)].join(', ');
}

function toKeys(keys: string): string {
  const names: Readonly<Record<string, string>> = { cmd: '⌘' };
  return keys
    .split('+')
    .map(key => `<kbd>${names[key] ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`}</kbd>`)
    .join('+');
}

function toTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`.replace(/ {2}\|$/, ' |');
  return [toLine(heads), toLine(heads.map(() => '---')), ...rows.map(toLine)].join('\n');
}

/** Puts new text between two marks of a Markdown file. */
function between(text: string, mark: string, content: string): string {
  const start = `<!-- ${mark}:start -->`;
  const end = `<!-- ${mark}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
