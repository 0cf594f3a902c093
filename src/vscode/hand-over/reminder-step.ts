import * as vscode from 'vscode';
import {
  type DraftRecord,
  isWallTime,
  receivedAt,
  reminderTimes,
  toWallTime,
  type WallTime,
} from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';

interface TimeItem extends vscode.QuickPickItem {
  /** Absent for a time that the person writes. */
  readonly at?: WallTime;
}

/** When to be reminded; `undefined` when the person turned away. */
export async function pickTime(record: DraftRecord): Promise<WallTime | undefined> {
  const now = toWallTime(new Date());
  const times = reminderTimes(now, receivedAt(record.received));
  const late =
    record.status === 'draft' ? vscode.l10n.t('later than the 48 hours in which an answer is best sent') : '';
  const items: readonly TimeItem[] = [
    ...times.map(({ label, at, inTime }) => ({
      label: inEditorLanguage(label),
      description: toReadable(at),
      ...(inTime || late === '' ? {} : { detail: late }),
      at,
    })),
    { label: vscode.l10n.t('Another time…') },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Remind Me'),
    placeHolder: vscode.l10n.t('When?'),
  });
  return picked === undefined || picked.at !== undefined ? picked?.at : askTime(now);
}

async function askTime(now: WallTime): Promise<WallTime | undefined> {
  const written = await vscode.window.showInputBox({
    title: vscode.l10n.t('Remind Me'),
    prompt: vscode.l10n.t('Date and time, as in 2026-11-21 09:00'),
    value: now.replace('T', ' '),
    validateInput: value => {
      const time = toTime(value);
      if (!isWallTime(time)) return vscode.l10n.t('Write the date and the time as in 2026-11-21 09:00.');
      return time > now ? undefined : vscode.l10n.t('This moment has passed. Choose a later one.');
    },
  });
  return written === undefined ? undefined : toTime(written);
}

function toTime(written: string): WallTime {
  return written.trim().replace(/ +/, 'T');
}

/** In the words of the person's own language settings. */
export function toReadable(at: WallTime): string {
  return new Date(at).toLocaleString(vscode.env.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
