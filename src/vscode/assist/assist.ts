import * as vscode from 'vscode';
import {
  type Assistant,
  type AssistTask,
  type CheckOptions,
  createAssistant,
  type Material,
} from '../../core/index.ts';
import type { Checker } from '../checker.ts';
import { askConsent } from './ask-consent.ts';
import { Consent } from './consent.ts';
import { converse, type Ending } from './converse.ts';
import { pickModel, titleOf } from './models.ts';
import { RequestViews } from './request-views.ts';

/** One thing asked of a model about one document. */
export interface Wish {
  readonly document: vscode.TextDocument;
  readonly task: AssistTask;
  readonly material: Material;
  /** What the progress message says: "Personalising the letter". */
  readonly title: string;
  /** The model to ask; without one, the person picks. */
  readonly model?: vscode.LanguageModelChat;
}

/** The way to a language model: always on the person's action, with consent, with progress and a way to stop it. */
export class Assist implements vscode.Disposable {
  readonly consent: Consent;
  readonly views = new RequestViews();
  readonly #checker: Checker;
  readonly #memory: vscode.Memento;
  #assistant: Assistant | null = null;

  /** @param memory the workspace's own */
  constructor(checker: Checker, memory: vscode.Memento) {
    this.#checker = checker;
    this.#memory = memory;
    this.consent = new Consent(memory);
  }

  get assistant(): Assistant {
    this.#assistant ??= createAssistant(this.#checker.linter);
    return this.#assistant;
  }

  /** How answers about a document are checked: as the document itself is. */
  optionsFor(document: vscode.TextDocument): CheckOptions {
    const { severities, earlier, now } = this.#checker.optionsFor(document);
    return { severities, earlier, now };
  }

  /** The model to ask; `undefined`, with a word to the person where there is none. */
  chooseModel(): Promise<vscode.LanguageModelChat | undefined> {
    return pickModel(this.#memory);
  }

  /** Asks for consent where it is not given, sends, and has the answer checked. `undefined`: nothing was sent. */
  async ask(wish: Wish): Promise<Ending | undefined> {
    const model = wish.model ?? (await this.chooseModel());
    if (model === undefined) return undefined;
    const first = this.assistant.start(wish.task, wish.material);
    if (first.step !== 'ask') return first;
    if (!(await askConsent(first.request, model, this.consent, this.views))) return undefined;
    const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: wish.title };
    return vscode.window.withProgress(options, async (progress, token) => {
      progress.report({ message: vscode.l10n.t('waiting for {0}', titleOf(model)) });
      return converse(first, {
        assistant: this.assistant,
        model,
        options: this.optionsFor(wish.document),
        token,
        onAsk: (request, attempt) => {
          this.views.keep(request, attempt, model);
          if (attempt === 2)
            progress.report({ message: vscode.l10n.t('the answer did not pass; asking once more') });
        },
        onText: length => progress.report({ message: vscode.l10n.t('{0} characters so far', length) }),
      });
    });
  }

  dispose(): void {
    this.views.dispose();
  }
}
