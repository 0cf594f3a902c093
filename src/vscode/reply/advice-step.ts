import * as vscode from 'vscode';
import {
  type Advice,
  type Catalog,
  type ReplyFacts,
  suggestTemplates,
  type Template,
} from '../../core/index.ts';
import { BACK, showPick } from '../quick-input.ts';
import { toTemplateItem } from '../templates.ts';

const VERDICTS: Readonly<Record<Advice['verdict'], string>> = {
  yes: 'A reply is worth sending',
  optional: 'A reply is optional',
  no: 'No reply is needed',
  wait: 'Better wait before you reply',
  'not-a-rejection': 'This is not a rejection',
};

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: Template;
}

/** Shows the advice with its reasons above the templates that fit, best first. */
export async function chooseReply(
  advice: Advice | null,
  facts: ReplyFacts,
  automated: boolean,
  catalog: Catalog,
): Promise<Template | typeof BACK | undefined> {
  const goals = facts.goals ?? advice?.goals ?? [];
  const fitting = suggestTemplates(catalog, { ...facts, stage: facts.stage ?? 'unknown', goals, automated });
  const others = catalog.templates.filter(template => !fitting.includes(template));
  const picked = await showPick<TemplateItem>({
    title: titleOf(advice),
    step: 3,
    totalSteps: 3,
    canGoBack: true,
    items: [
      ...fitting.map((template, index) => toItem(template, index === 0 ? advice : null)),
      ...others.map(each => toItem(each, null)),
    ],
    placeholder: 'Which letter? The first one fits best',
  });
  if (picked === BACK || picked === undefined) return picked;
  return picked.template;
}

function titleOf(advice: Advice | null): string {
  if (advice === null) return 'Reply to a Rejection';
  return `${VERDICTS[advice.verdict]}${advice.by === null ? '' : `, best by ${advice.by}`}`;
}

/** The recommended letter tells the reasons of the advice. */
function toItem(template: Template, advice: Advice | null): TemplateItem {
  const item = toTemplateItem(template);
  if (advice === null || advice.because.length === 0) return item;
  return {
    ...item,
    iconPath: new vscode.ThemeIcon('star-full'),
    detail: advice.because.map(because => because.text).join(' '),
  };
}
