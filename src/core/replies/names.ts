/** How a person is called: `first` in a greeting, `full` where two share a first name. */
const TITLES = /^(?:dr|mr|mrs|ms|mx|miss|prof|professor|sir|dame|sister|father|rev|herr|frau)\.?$/i;
const DEGREES =
  /^(?:ph\.?d\.?|m\.?b\.?a\.?|m\.?d\.?|c\.?p\.?a\.?|r\.?n\.?|shrm-\w+|s?phr|jr\.?|sr\.?|i{2,3}|esq\.?)$/i;
const GROUPS =
  /(?:^|[\s._-])(?:team|recruit\w{0,6}|hiring|talent|careers?|jobs|hr|people|human|resources|acquisition|department|office|no-?reply|donotreply|support|notifications?|admissions|staffing|committee)(?:$|[\s._-])/i;
const TAILS = [' | ', ' - ', ' – ', ' — ', ' via ', ' at ', ' from ', ' (', ' /'];

/** A person's name without company, pronouns and degrees; empty where it names a team, an address or nobody. */
export function toPersonName(value: string): string {
  let name = value;
  for (const tail of TAILS) {
    const at = name.indexOf(tail);
    if (at > 0) name = name.slice(0, at);
  }
  const [before = '', after = ''] = name.split(',').map(part => part.trim());
  name = after === '' || after.split(' ').every(word => DEGREES.test(word)) ? before : `${after} ${before}`;
  if (name.includes('@') || GROUPS.test(name) || !/\p{L}/u.test(name)) return '';
  return /\p{Ll}/u.test(name) || !/^[A-Z][A-Z' -]{3,}$/.test(name) ? name : toCapitalised(name);
}

/** The name for a greeting: "Priya" of "Priya Raman", "Dr. Raman" of "Dr. Priya Raman". */
export function toFirstName(name: string): string {
  const words = name.split(' ');
  const first = words[0] ?? '';
  if (words.length === 1) return name;
  if (TITLES.test(first)) return `${first} ${words.at(-1)}`;
  // "J. Smith", "J.R. Smith" and "P Raman" tell no first name.
  return /^(?:\p{L}\.?|(?:\p{L}\.){2,3})$/u.test(first) ? name : first;
}

/** First names where they are different, otherwise full names. */
export function toFirstNames(people: readonly string[]): readonly string[] {
  const first = people.map(toFirstName);
  return new Set(first).size === first.length ? first : people;
}

/** "Jo", "Jo and Priya", "Jo, Priya and Sam"; after four, "and the others". */
export function joinNames(people: readonly string[]): string {
  const named = people.length > 5 ? [...people.slice(0, 4), 'the others'] : people;
  if (named.length < 2) return named[0] ?? '';
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

function toCapitalised(name: string): string {
  return name
    .toLowerCase()
    .split(/([ '-])/)
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** What a firm is called in a sentence: "Knoll Präzisionstechnik" of "Knoll Präzisionstechnik GmbH & Co. KG". */
export function withoutLegalForm(company: string): string {
  let name = company;
  for (let form = LEGAL_FORM.exec(name); form !== null; form = LEGAL_FORM.exec(name)) {
    name = name.slice(0, form.index);
  }
  return name;
}

/** Behind a name of at least two letters. */
const LEGAL_FORM =
  /(?<=\S\S),? (?:GmbH(?: & Co\.? (?:KG|KGaA|OHG))?|mbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|e\. ?V\.|Ltd\.?|Limited|LLP|LLC|Inc\.?|PLC|plc|Pty\.?|Pvt\.?|S\.A\.|S\.p\.A\.|S\.r\.l\.|B\.V\.|BV|N\.V\.|NV|A\/S|ApS|AB|Oy|ASA)$/u;
