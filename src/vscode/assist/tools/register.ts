import * as vscode from 'vscode';
import type { Checker } from '../../checker.ts';
import { modelTools } from '../features.ts';
import { createCheckReply } from './check-reply.ts';
import { createDraftReply } from './draft-reply.ts';
import { createReadRejection } from './read-rejection.ts';

/** Holds agents that write such mails to the same rules. They run on this machine and send nothing. */
export function registerModelTools(checker: Checker): vscode.Disposable {
  const lm = modelTools();
  if (lm === undefined) return new vscode.Disposable(() => {});
  return vscode.Disposable.from(
    lm.registerTool('gracious_readRejection', createReadRejection()),
    lm.registerTool('gracious_checkReply', createCheckReply(checker)),
    lm.registerTool('gracious_draftReply', createDraftReply()),
  );
}
