import type { Finding, LetterRule } from '../../lint/types.ts';
import { leftOverCompanies } from '../common/left-over-company.ts';
import { isDraft } from '../common/letter-shape.ts';
import { blocksShowing, SIGN } from '../common/signs.ts';
import { type Mismatch, wrongCompanies } from '../common/wrong-company.ts';
import { wrongPersons } from '../common/wrong-person.ts';
import { wrongRoles } from '../common/wrong-role.ts';

export const nameMismatch: LetterRule = {
  id: 'name-mismatch',
  severity: 'warning',
  summary: 'A company, role or person that is not the one in the front matter.',
  why: 'It is the slip of a letter that was copied from another one, and the first thing its reader sees.',
  limits:
    'Compares names only where the sentence leaves no doubt: the greeting, “the … role”, “the team at …”, “joining …”. Short forms, nicknames, initials and parts of a name pass. The company of a letter sent before is found wherever it stands, if its name has five letters or more.',
  check: letter => {
    const { draft, earlier } = letter;
    if (!isDraft(draft)) return [];
    const found = [
      ...wrongPersons(draft),
      ...wrongCompanies(draft, blocksShowing(letter, SIGN.lead)),
      ...wrongRoles(draft, blocksShowing(letter, SIGN.job)),
    ];
    const places = new Set(found.map(({ range }) => range.start));
    const leftOver = [...leftOverCompanies(draft, earlier)].filter(({ range }) => !places.has(range.start));
    return [...found, ...leftOver].map(toFinding);
  },
  flagged: [
    {
      draft: '---\nto: Priya Raman <priya@example.com>\n---\nHi «Jonas»,\n\nThank you for letting me know.\n',
    },
    { draft: '---\nto: Priya Raman\n---\nDear Ms. «Ramen»,\n\nThank you for letting me know.\n' },
    { draft: '---\nto: priya.raman@example.com\n---\nDear «Jonas Weber», thank you for letting me know.\n' },
    { draft: '---\ncompany: Example Corp\n---\nThank you for considering me for the role at «Globex».\n' },
    { draft: '---\ncompany: Example Corp\n---\nI wish everyone at «Globex Industries» a good year.\n' },
    { draft: '---\ncompany: Example Corp\n---\nI had hoped for the chance of joining «Globex».\n' },
    {
      draft:
        '---\ncompany: Example Corp\n---\nThank you for the interview at «Globex». I like the «Globex» way of working, and «Globex»’s tea.\n',
    },
    { draft: '---\nrole: Data Analyst\n---\nThank you for the news about the «Data Engineer» role.\n' },
    {
      draft: '---\nrole: Data Analyst\n---\nThank you for considering me for the «nurse manager» position.\n',
    },
    {
      draft:
        '---\nrole: Data Analyst\n---\nThank you for the interview for the position of «Office Manager».\n',
    },
    {
      draft: '---\ncompany: Example Corp\n---\nI have read «Globex»’s report with joy.\n',
      earlier: [
        { title: 'globex.reply.md', text: "---\ncompany: 'Globex' # sent\nstatus: sent\n---\nHi,\n" },
      ],
    },
  ],
  clean: [
    {
      draft:
        '---\ncompany: Example Corp\n---\nI have found a place in the meantime and will be joining Globex in May.\n',
    },
    { draft: '---\nto: Robert Miller\n---\nHi Bob,\n\nThank you for letting me know.\n' },
    { draft: '---\nto: Alexandra Chen\n---\nHi Alex,\n\nThank you for letting me know.\n' },
    { draft: '---\nto: José Álvarez <jose@example.com>\n---\nDear Mr Alvarez,\n\nThank you.\n' },
    { draft: '---\nto: Priya Raman\npeople: [Jo Weber]\n---\nHi Priya and Jo,\n\nThank you.\n' },
    { draft: '---\nto: careers@example.com\n---\nDear Jonas,\n\nThank you for letting me know.\n' },
    { draft: '---\nto: Priya Raman\n---\nDear Hiring Team,\n\nThank you for letting me know.\n' },
    { draft: '---\nto: Priya Raman\n---\nDear Maestro,\n\nThank you for letting me know.\n' },
    { draft: '---\ncompany: Example Corporation Ltd\n---\nThank you for the interview at Example.\n' },
    { draft: '---\ncompany: International Business Machines\n---\nI wish the team at IBM well.\n' },
    {
      draft:
        '---\ncompany: Example Corp\n---\nMy current role at Globex goes on. The talk at Devoxx was fun.\n',
    },
    {
      draft: '---\nrole: Senior Data Analyst (m/f/d)\n---\nThank you for the news about the analyst role.\n',
    },
    { draft: '---\nrole: Teacher\n---\nThank you for the news about the teaching post.\n' },
    {
      draft:
        '---\nrole: Data Analyst\n---\nThank you for the new role, and for the news about another Office Manager role.\n',
    },
    { draft: 'Hi Jonas, thank you for considering me for the Data Engineer role at Globex.\n' },
    {
      draft: '---\ncompany: Example Corp\n---\nThat was on target, and the box was full.\n',
      earlier: [
        { title: 'a.reply.md', text: '---\ncompany: Target\n---\nHi,\n' },
        { title: 'b.reply.md', text: '---\ncompany: Box\n---\nHi,\n' },
        { title: 'c.reply.md', text: '---\ncompany: Example\n---\nHi,\n' },
      ],
    },
  ],
};

function toFinding({ range, key, expected, replacement, everywhere = [range] }: Mismatch): Finding {
  const message = `The front matter says that ${key} is “${expected}”. Check which of the two is right.`;
  if (replacement === null) return { range, message };
  const edits = everywhere.map(each => ({ ...each, text: replacement }));
  return { range, message, suggestions: [{ title: `Write: ${replacement}`, edits }] };
}
