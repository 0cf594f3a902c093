import * as vscode from 'vscode';
import {
  type Advice,
  adviceTitle,
  type Catalog,
  type ReplyFacts,
  suggestTemplates,
  type Template,
} from '../../core/index.ts';
import { BACK, showPick } from '../quick-input.ts';
import { toTemplateItem } from '../templates.ts';

/** A letter to choose, or a reason to read. */
interface AdviceItem extends vscode.QuickPickItem {
  readonly template?: Template;
}

/** Shows the letter that fits best, the reasons of the advice, and the other letters in the order they fit. */
export async function chooseReply(
  advice: Advice | null,
  facts: ReplyFacts,
  automated: boolean,
  catalog: Catalog,
): Promise<Template | typeof BACK | undefined> {
  const goals = facts.goals ?? advice?.goals ?? [];
  const fitting = suggestTemplates(catalog, { ...facts, stage: facts.stage ?? 'unknown', goals, automated });
  const others = catalog.templates.filter(template => !fitting.includes(template));
  const [best, ...rest] = [...fitting, ...others];
  const items: readonly AdviceItem[] = [
    ...(best === undefined ? [] : [{ ...toTemplateItem(best), iconPath: new vscode.ThemeIcon('star-full') }]),
    ...toReasons(advice),
    ...(rest.length === 0 ? [] : [separator('Other letters')]),
    ...rest.map(toTemplateItem),
  ];
  for (;;) {
    const picked = await showPick<AdviceItem>({
      title: advice === null ? 'Reply to a Rejection' : adviceTitle(advice),
      step: 3,
      totalSteps: 3,
      canGoBack: true,
      items,
      placeholder: 'Which letter? The first one fits best',
    });
    if (picked === BACK || picked === undefined) return picked;
    // A reason is there to be read; choosing it chooses nothing.
    if (picked.template !== undefined) return picked.template;
  }
}

function toReasons(advice: Advice | null): readonly AdviceItem[] {
  if (advice === null || advice.because.length === 0) return [];
  const reasons = advice.because.map(({ text, evidence }) => ({
    label: text,
    iconPath: new vscode.ThemeIcon('info'),
    ...(evidence === null ? {} : { detail: `“${evidence.text.replace(/\s+/g, ' ').slice(0, 120)}”` }),
  }));
  return [separator('Why'), ...reasons];
}

function separator(label: string): AdviceItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
