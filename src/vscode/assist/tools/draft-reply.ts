import * as vscode from 'vscode';
import {
  type Catalog,
  chooseTemplate,
  composeDraft,
  draftToText,
  GOALS,
  type Goal,
  MailError,
  type ReplyFacts,
  readMail,
  STAGES,
  seedFrom,
  type Template,
  toDraftFacts,
} from '../../../core/index.ts';
import { openDraft } from '../../new-document.ts';
import { writerFacts } from '../../settings.ts';
import { loadCatalog } from '../../templates.ts';
import { oneOf, type ToolInput, textOf, toComplaint, toResult } from './tool-io.ts';

/** The tool that drafts a letter from a template. It writes a file only when asked to, and after the person confirmed it. */
export function createDraftReply(): vscode.LanguageModelTool<ToolInput> {
  return {
    prepareInvocation: ({ input }) => ({
      invocationMessage: vscode.l10n.t('Drafting the reply'),
      ...(input.open === true ? { confirmationMessages: confirmation(input) } : {}),
    }),
    async invoke({ input }) {
      try {
        return await draft(input);
      } catch (error) {
        if (!(error instanceof MailError)) throw error;
        return toComplaint(error.message);
      }
    },
  };
}

async function draft(input: ToolInput): Promise<vscode.LanguageModelToolResult> {
  const facts = await gatherFacts(input);
  const catalog = await loadCatalog();
  const template = pickTemplate(catalog, facts, goalsOf(input));
  if (template === undefined) return toComplaint('No template fits. Ask the person what the letter is for.');
  const seed = seedFrom(facts);
  const text = draftToText(composeDraft(catalog, template, facts, { mode: 'text', seed }));
  if (input.open === true)
    await openDraft(composeDraft(catalog, template, facts, { mode: 'tabstops', seed }), facts);
  return toResult({
    template: template.id,
    opened: input.open === true,
    note: 'Words in square brackets are gaps: ask the person for them. Front matter stays as it is.',
    draft: text,
  });
}

/** What the mail says, and above it what was passed. */
async function gatherFacts(input: ToolInput): Promise<ReplyFacts> {
  const mail = textOf(input, 'mail');
  const read: ReplyFacts = mail === '' ? {} : toDraftFacts(await readMail(mail));
  const given = ['company', 'role', 'contact', 'name', 'detail']
    .map(name => [name, textOf(input, name)] as const)
    .filter(([, value]) => value !== '');
  const stage = oneOf(input, 'stage', STAGES);
  return {
    ...read,
    ...writerFacts(),
    ...Object.fromEntries(given),
    ...(stage === undefined ? {} : { stage }),
  };
}

function pickTemplate(
  catalog: Catalog,
  { stage = 'unknown', internal = false, alternative = false }: ReplyFacts,
  goals: readonly Goal[],
): Template | undefined {
  return chooseTemplate(catalog, { stage, goals, internal, alternative });
}

function goalsOf(input: ToolInput): readonly Goal[] {
  const asked = textOf(input, 'goal').split('+');
  return GOALS.filter(goal => asked.includes(goal));
}

function confirmation(input: ToolInput): vscode.LanguageModelToolConfirmationMessages {
  const { company, role } = Object.fromEntries(
    ['company', 'role'].map(name => [name, textOf(input, name).replace(/\s+/g, ' ').slice(0, 80)]),
  );
  const about = [role, company].filter(Boolean).join(', ');
  return {
    title: vscode.l10n.t('Save a draft of your reply?'),
    message: new vscode.MarkdownString()
      .appendText(
        about === ''
          ? vscode.l10n.t('A new draft file is created in your workspace and shown.')
          : vscode.l10n.t('A new draft file ({0}) is created in your workspace and shown.', about),
      )
      .appendText(' ')
      .appendText(vscode.l10n.t('No existing file is changed, and nothing is sent.')),
  };
}
