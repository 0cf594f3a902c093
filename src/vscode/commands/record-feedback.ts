import * as vscode from 'vscode';
import { type FeedbackMeaning, findMeanings, fitsMeaning, recordFeedback } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';
import { isDraft } from '../drafts.ts';
import { findTarget } from '../hand-over/target.ts';
import { quoted } from '../quick-input.ts';
import { STEP_DAYS } from '../record/days.ts';
import { askNextStep } from '../record/next-step.ts';
import { recordOf, writeRecord } from '../record/write-record.ts';

const TITLE = vscode.l10n.t('Record Feedback');
/** UTF-16 units; longer texts are whole mails. */
const LONGEST = 4_000;

/** Records what they answered, word for word, what it may mean, and one next action with its day. */
export function registerRecordFeedback(): vscode.Disposable {
  return vscode.commands.registerCommand('gracious.recordFeedback', async (argument?: unknown) => {
    const document = await findTarget(argument);
    if (document === undefined) return;
    if (!isDraft(document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the draft of the application that the feedback is about.'),
      );
      return;
    }
    const feedback = await askFeedback(recordOf(document).feedback);
    if (feedback === undefined) return;
    const meaning = await pickMeaning(feedback);
    if (meaning === undefined) return;
    const step = await askNextStep(TITLE, inEditorLanguage(meaning.next), meaning.days);
    if (step === undefined) return;
    if (!(await writeRecord(document, recordFeedback(feedback, step.next, step.due)))) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Recorded, with one thing to do by {0}.', step.due),
    );
  });
}

interface SourceItem extends vscode.QuickPickItem {
  /** Absent for words that the person types. */
  readonly words?: string;
}

/** Their words, from the clipboard line by line, or typed. */
async function askFeedback(recorded: string | undefined): Promise<string | undefined> {
  const clipboard = (await vscode.env.clipboard.readText()).trim().replace(/\r\n?/g, '\n');
  if (clipboard !== '' && clipboard.length <= LONGEST && clipboard !== recorded) {
    const items: readonly SourceItem[] = [
      { label: vscode.l10n.t('Clipboard'), detail: quoted(clipboard), words: clipboard },
      { label: vscode.l10n.t('Type it') },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: TITLE,
      placeHolder: vscode.l10n.t('What did they say, word for word?'),
    });
    if (picked === undefined || picked.words !== undefined) return picked?.words;
  }
  // The box has one line; words that are left as they are keep theirs.
  const shown = recorded?.replace(/\s+/g, ' ').trim() ?? '';
  const typed = await vscode.window.showInputBox({
    title: TITLE,
    prompt: vscode.l10n.t('What did they say, word for word?'),
    value: shown,
    validateInput: value => (value.trim() === '' ? vscode.l10n.t('Write or paste their words.') : undefined),
  });
  return typed?.trim() === shown ? recorded : typed?.trim();
}

interface MeaningItem extends vscode.QuickPickItem {
  readonly meaning: Pick<FeedbackMeaning, 'next' | 'days'>;
}

/** What the words may mean; those that speak for themselves come first. */
async function pickMeaning(feedback: string): Promise<MeaningItem['meaning'] | undefined> {
  const toItem = (meaning: FeedbackMeaning): MeaningItem => ({
    label: inEditorLanguage(meaning.title),
    detail: `${inEditorLanguage(meaning.mayMean)} ${vscode.l10n.t('One next action: {0}.', withSmallStart(inEditorLanguage(meaning.next)))}`,
    meaning,
  });
  const meanings = findMeanings(feedback);
  const fitting = meanings.filter(meaning => fitsMeaning(feedback, meaning));
  const others = meanings.filter(meaning => !fitting.includes(meaning));
  const separator = {
    label: vscode.l10n.t('Other kinds of feedback'),
    kind: vscode.QuickPickItemKind.Separator,
    meaning: NONE,
  };
  const items: readonly MeaningItem[] = [
    ...fitting.map(toItem),
    {
      label: vscode.l10n.t('Something else'),
      detail: vscode.l10n.t('Write your own next action'),
      meaning: NONE,
    },
    ...(fitting.length === 0 ? [] : [separator]),
    ...others.map(toItem),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: TITLE,
    placeHolder: vscode.l10n.t('What may it mean? A guess is enough'),
    matchOnDetail: true,
  });
  return picked?.meaning;
}

/** As it stands within a sentence. */
function withSmallStart(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const NONE = { next: '', days: STEP_DAYS } as const;
