import * as vscode from 'vscode';
import { type DraftRecord, isSameRejection, type ReplyFacts, readFrontMatter } from '../../core/index.ts';
import { isDraft, isShown } from '../drafts.ts';
import { findFiles } from '../find-files.ts';

/** A draft that is about the same rejection. */
export interface EarlierDraft {
  readonly uri: vscode.Uri;
  readonly record: DraftRecord;
}

/** More drafts than this are not looked through. */
const MOST_DRAFTS = 500;

/** The draft in an editor or in the workspace that is about the same rejection; one that was sent comes first. */
export async function findEarlierDraft(facts: ReplyFacts): Promise<EarlierDraft | null> {
  const records = [...openRecords(), ...(await savedRecords())];
  const same = records.filter(({ record }) => isSameRejection(record, facts));
  return same.find(({ record }) => wasAnswered(record)) ?? same[0] ?? null;
}

/** Whether a letter went out. */
export function wasAnswered({ status }: DraftRecord): boolean {
  return status === 'sent' || status === 'answered';
}

/** VS Code holds documents for a while after their tabs were closed, and even after their files are gone. */
function shownDrafts(): readonly vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(document => isDraft(document) && isShown(document));
}

function openRecords(): readonly EarlierDraft[] {
  return shownDrafts().flatMap(document => toEarlier(document.uri, document.getText()));
}

/** Files in editors were read there. */
async function savedRecords(): Promise<readonly EarlierDraft[]> {
  const open = new Set(shownDrafts().map(({ uri }) => uri.toString()));
  const files = await findFiles({ ending: '.reply.md', most: MOST_DRAFTS });
  const closed = files.filter(uri => !open.has(uri.toString()));
  const read = await Promise.allSettled(
    closed.map(async uri =>
      toEarlier(uri, new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))),
    ),
  );
  return read.flatMap(each => (each.status === 'fulfilled' ? each.value : []));
}

function toEarlier(uri: vscode.Uri, text: string): readonly EarlierDraft[] {
  const record = readFrontMatter(text)?.record;
  return record === undefined ? [] : [{ uri, record }];
}
