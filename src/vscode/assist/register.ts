import * as vscode from 'vscode';
import type { Checker } from '../checker.ts';
import { registerCheckWithModel } from '../commands/check-with-model.ts';
import { registerChooseParts } from '../commands/choose-parts.ts';
import { registerModelConsent } from '../commands/model-consent.ts';
import { registerPersonaliseDraft } from '../commands/personalise-draft.ts';
import { registerRewriteSentence } from '../commands/rewrite-sentence.ts';
import { Assist } from './assist.ts';
import { registerChat } from './chat/participant.ts';
import { Materials } from './materials.ts';
import { ModelFindings } from './model-findings.ts';
import { ProposalViews } from './proposal-views.ts';
import { Proposals } from './proposals.ts';
import { Proposer } from './proposer.ts';
import { registerRewriteAction } from './rewrite-action.ts';
import { registerModelTools } from './tools/register.ts';

/**
 * All that a language model of the person's own can help with. Nothing here asks one before the person runs a command, and
 * nothing else depends on it.
 * @param memory the workspace's own
 */
export function registerAssist(checker: Checker, memory: vscode.Memento): vscode.Disposable {
  const assist = new Assist(checker, memory);
  const materials = new Materials();
  const findings = new ModelFindings();
  const views = new ProposalViews();
  const proposals = new Proposals(views);
  const proposer = new Proposer(assist, proposals, views);
  return vscode.Disposable.from(
    assist,
    findings,
    proposals,
    views,
    registerPersonaliseDraft(assist, materials, proposer),
    registerRewriteSentence(checker, materials, proposer),
    registerRewriteAction(checker),
    registerCheckWithModel(assist, materials, findings, views),
    registerChooseParts(proposals),
    registerModelConsent(assist),
    registerChat(checker, assist, proposer),
    registerModelTools(checker),
  );
}
