import {
  adviceTitle,
  advise,
  chooseTemplate,
  composeDraft,
  createCatalog,
  draftToText,
  findTemplate,
  GOALS,
  type Goal,
  type ReadMail,
  type ReplyFacts,
  readMail,
  STAGE_POLICY,
  STAGES,
  seedFrom,
  type Template,
  toDraftFacts,
} from '../core/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io, UsageError } from './io.ts';

export const usage = `gracious draft [--from MAIL] [--template ID | --goal GOAL] [--stage STAGE] [--set KEY=VALUE…] [--out FILE]
    Writes a draft, on standard output or into a file that does not exist yet.`;

const OPTIONS = {
  from: { type: 'string' },
  template: { type: 'string' },
  goal: { type: 'string' },
  stage: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string' },
} as const;

/** `gracious draft`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (positionals.length > 0)
    throw new UsageError(`"${positionals[0]}" is one word too many; name a mail with --from.`);
  const mail =
    values.from === undefined
      ? undefined
      : await readMail(await io.readFile(values.from), { fileName: values.from });
  if (mail !== undefined) judge(mail, values.from ?? '', values.template !== undefined, io);
  const read = mail === undefined ? {} : toDraftFacts(mail);
  const facts: ReplyFacts = {
    ...read,
    ...assigned(values.set),
    ...(values.stage === undefined ? {} : { stage: oneOf('--stage', values.stage, STAGES) }),
    ...(values.goal === undefined ? {} : { goals: toGoals(values.goal) }),
  };
  const catalog = await createCatalog();
  const template = pick(values.template, facts);
  warn(facts, template, io);
  const draft = draftToText(composeDraft(catalog, template, facts, { mode: 'text', seed: seedFrom(facts) }));
  if (values.out === undefined) io.stdout(draft);
  else await io.writeNewFile(values.out, draft);
  if (facts.name === undefined) {
    io.stderr('gracious: your name is not known, so the letter is not signed. Add it with --set "name=…".\n');
  }
  return EXIT.clean;

  function pick(id: string | undefined, known: ReplyFacts): Template {
    const found =
      id === undefined
        ? chooseTemplate(catalog, { ...known, stage: known.stage ?? 'unknown', goals: known.goals ?? [] })
        : findTemplate(catalog, id);
    if (found === undefined) throw new UsageError(`"${id}" is no template. gracious templates lists them.`);
    return found;
  }
}

/**
 * Says what speaks against an answer.
 * @throws UsageError for a mail that turns nobody down, unless the letter was named: any other would be wrong
 */
function judge(mail: ReadMail, file: string, isNamed: boolean, io: Io): void {
  const advice = advise(mail, io.now().toISOString());
  const reason = advice.because[0]?.text ?? '';
  if (advice.verdict === 'not-a-rejection' && !isNamed) {
    throw new UsageError(`${file}: ${reason} Name a letter with --template to write one all the same.`);
  }
  if (advice.verdict === 'no') io.stderr(`gracious: ${adviceTitle(advice)}. ${reason}\n`);
}

/**
 * Says which wish the letter leaves out.
 * @throws UsageError for a fact that no letter knows, which is a slip of the pen
 */
function warn({ goals = [], stage = 'unknown', more = {} }: ReplyFacts, template: Template, io: Io): void {
  const stray = Object.keys(more).find(key => !template.fields.some(({ name }) => name === key));
  if (stray !== undefined) {
    const keys = [...TEXT_KEYS, 'people', ...template.fields.map(({ name }) => name)];
    throw new UsageError(`"${stray}" is no fact of a letter. --set takes ${[...new Set(keys)].join(', ')}.`);
  }
  const { feedbackAskFits, insteadOfFeedback } = STAGE_POLICY[stage];
  if (goals.includes('feedback') && !feedbackAskFits && insteadOfFeedback !== null) {
    io.stderr(`gracious: the letter does not ask for feedback at this stage. ${insteadOfFeedback}\n`);
  }
}

function toGoals(value: string): readonly Goal[] {
  return value.split('+').map(goal => oneOf('--goal', goal.trim(), GOALS));
}

/** Keys of the front matter that take one line of text, and the fields of letters. */
const TEXT_KEYS = [
  'to',
  'subject',
  'company',
  'role',
  'requisition',
  'received',
  'name',
  'contact',
  'detail',
  'area',
  'nextStep',
  'opening',
  'wrong',
  'right',
] as const;

/** The facts of `--set KEY=VALUE`; a key that is no fact of ours may be a field of the template. */
function assigned(settings: readonly string[]): ReplyFacts {
  const facts: Record<string, string> = {};
  const more: Record<string, string> = {};
  let people: readonly string[] | undefined;
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    if (equals < 1) throw new UsageError(`--set takes KEY=VALUE, not "${setting}".`);
    const key = setting.slice(0, equals);
    const value = setting.slice(equals + 1);
    if (key === 'people') people = value.split(',').map(person => person.trim());
    else if (TEXT_KEYS.some(each => each === key)) facts[key] = value;
    else more[key] = value;
  }
  return { ...facts, more, ...(people === undefined ? {} : { people }) };
}
