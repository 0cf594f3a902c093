import * as vscode from 'vscode';
import type { Application, Insights } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';
import { toChart } from './chart.ts';
import { escapeHtml } from './html.ts';

/** What the page needs to know of the place it is shown in. */
export interface PageOptions {
  /** The only place that styles may come from, as webviews name it. */
  readonly cspSource: string;
  readonly stylesheet: string;
}

/** Lines of a list that are shown; the tracker has all of them. */
const MOST_LINES = 12;

/** The whole page. It has no script; all words that come from files are escaped. */
export function toPage(insights: Insights, { cspSource, stylesheet }: PageOptions): string {
  const policy = `default-src 'none'; style-src ${cspSource}`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(stylesheet)}">
<title>${vscode.l10n.t('Insights')}</title>
</head>
<body><main>
<h1>${vscode.l10n.t('Insights')}</h1>
${insights.total === 0 ? nothing() : toSections(insights).join('\n')}
</main></body>
</html>`;
}

function nothing(): string {
  const why = vscode.l10n.t(
    'No rejection is recorded in this folder yet. When there are some, this page shows what they have in common, what is to do and which doors are open.',
  );
  const reply = vscode.l10n.t('Reply to a rejection');
  const table = vscode.l10n.t('Import a table');
  return `<p>${why}</p>
<p><a href="command:gracious.replyToRejection">${reply}</a> · <a href="command:gracious.importCsv">${table}</a></p>`;
}

function toSections(insights: Insights): readonly string[] {
  return [
    `<p class="lead">${vscode.l10n.t('What your rejections show together. They are observations, and none of them is a verdict on you.')}</p>`,
    toFigures(insights),
    section(vscode.l10n.t('Patterns'), toPatterns(insights)),
    section(vscode.l10n.t('What to do next'), toActions(insights)),
    `<div class="charts">${[
      section(vscode.l10n.t('How far applications came'), toFunnel(insights)),
      section(vscode.l10n.t('Replies and answers'), toReplies(insights)),
      section(vscode.l10n.t('Days to reply'), toDays(insights)),
    ].join('')}</div>`,
    section(vscode.l10n.t('Areas to review'), toReviews(insights)),
    section(vscode.l10n.t('Doors left open'), toDoors(insights)),
  ];
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function toFigures({ replies, medianDays, doors }: Insights): string {
  const figures = [
    ...replies.map(({ label, count }) => [inEditorLanguage(label), String(count)] as const),
    [vscode.l10n.t('Median days to reply'), medianDays === null ? '–' : String(medianDays)] as const,
    [vscode.l10n.t('Doors left open'), String(doors.length)] as const,
  ];
  return `<dl class="figures">${figures
    .map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('')}</dl>`;
}

function toPatterns({ patterns }: Insights): string {
  if (patterns.length === 0) {
    return `<p>${vscode.l10n.t('None yet. A pattern is named from three of a kind; fewer may be chance.')}</p>`;
  }
  return `<ul>${patterns.map(each => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
}

function toActions({ actions }: Insights): string {
  if (actions.length === 0) return `<p>${vscode.l10n.t('Nothing is waiting for you.')}</p>`;
  const lines = actions.slice(0, MOST_LINES).map(({ application, todo, by, isLate }) => {
    const day = by === null ? '' : `<span class="day">${escapeHtml(whenOf(by, isLate))}</span>`;
    return `<li>${toLink(application)}: ${escapeHtml(inEditorLanguage(todo))} ${day}</li>`;
  });
  return `<ul>${lines.join('')}</ul>${more(actions.length)}`;
}

function toFunnel({ stages, unknownStage }: Insights): string {
  const chart = toChart({
    id: 'funnel',
    title: vscode.l10n.t('Applications that came this far'),
    columns: [vscode.l10n.t('Stage'), vscode.l10n.t('Came this far')],
    bars: stages.map(({ label, reached, ended }) => ({
      label: inEditorLanguage(label),
      value: reached,
      ...(ended === 0 ? {} : { note: vscode.l10n.t('{0} ended here', ended) }),
    })),
  });
  return unknownStage === 0
    ? chart
    : `${chart}<p>${vscode.l10n.t('Not in it, for their stage is not known: {0}.', unknownStage)}</p>`;
}

function toReplies({ replies }: Insights): string {
  const bars = replies.map(({ label, count }) => ({ label: inEditorLanguage(label), value: count }));
  return toChart({
    id: 'replies',
    title: vscode.l10n.t('Replies and answers'),
    columns: [vscode.l10n.t('What'), vscode.l10n.t('How many')],
    bars,
  });
}

function toDays({ days, medianDays }: Insights): string {
  if (medianDays === null)
    return `<p>${vscode.l10n.t('No letter has both the day of the rejection and the day it was sent.')}</p>`;
  const bars = days.map(({ label, count }) => ({ label: inEditorLanguage(label), value: count }));
  return toChart({
    id: 'days',
    title: vscode.l10n.t('Days to reply'),
    columns: [vscode.l10n.t('Days'), vscode.l10n.t('Letters')],
    bars,
  });
}

function toReviews({ reviews }: Insights): string {
  const rows = reviews.map(
    ({ label, count, area, next }) =>
      `<tr><th scope="row">${escapeHtml(inEditorLanguage(label))}</th><td>${count}</td><td>${escapeHtml(inEditorLanguage(area))}</td><td>${escapeHtml(inEditorLanguage(next))}</td></tr>`,
  );
  const title = escapeHtml(vscode.l10n.t('Areas to review'));
  const caption = vscode.l10n.t('What a rejection at a stage often has to do with');
  const heads = [
    vscode.l10n.t('Stage'),
    vscode.l10n.t('Rejections'),
    vscode.l10n.t('Worth a look'),
    vscode.l10n.t('One step'),
  ].map(head => `<th scope="col">${escapeHtml(head)}</th>`);
  return `<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function toDoors({ doors }: Insights): string {
  if (doors.length === 0) {
    return `<p>${vscode.l10n.t('None recorded. A letter sent with the goal {0} or {1} leaves one open.', '<code>future</code>', '<code>connect</code>')}</p>`;
  }
  const lines = doors.slice(0, MOST_LINES).map(application => {
    const { sent } = application.record;
    const day =
      sent === undefined
        ? ''
        : ` <span class="day">${escapeHtml(vscode.l10n.t('since {0}', sent.slice(0, 10)))}</span>`;
    return `<li>${toLink(application)}${day}</li>`;
  });
  return `<ul>${lines.join('')}</ul>${more(doors.length)}`;
}

function more(count: number): string {
  return count <= MOST_LINES
    ? ''
    : `<p>${vscode.l10n.t('And {0} more in the tracker.', count - MOST_LINES)}</p>`;
}

function whenOf(by: string, isLate: boolean): string {
  return isLate ? vscode.l10n.t('was due {0}', by) : vscode.l10n.t('by {0}', by);
}

/** Opens the draft; the address travels as the argument of VS Code's own command. */
function toLink({ file, record }: Application): string {
  const facts = [record.company, record.role].filter(each => each !== undefined);
  const label = facts.length === 0 ? file.slice(file.lastIndexOf('/') + 1) : facts.join(', ');
  const address = `command:vscode.open?${encodeURIComponent(JSON.stringify([file]))}`;
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}
