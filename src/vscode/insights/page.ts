import type { Application, Insights } from '../../core/index.ts';
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
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escapeHtml(stylesheet)}">
<title>Insights</title>
</head>
<body><main>
<h1>Insights</h1>
${insights.total === 0 ? NOTHING : toSections(insights).join('\n')}
</main></body>
</html>`;
}

const NOTHING = `<p>No rejection is recorded in this folder yet. When there are some, this page shows what they have in common,
what is to do and which doors are open.</p>
<p><a href="command:gracious.replyToRejection">Reply to a rejection</a> or <a href="command:gracious.importCsv">import a table</a>.</p>`;

function toSections(insights: Insights): readonly string[] {
  return [
    '<p class="lead">What your rejections show together. They are observations, and none of them is a verdict on you.</p>',
    toFigures(insights),
    section('Patterns', toPatterns(insights)),
    section('What to do next', toActions(insights)),
    `<div class="charts">${[
      section('How far applications came', toFunnel(insights)),
      section('Replies and answers', toReplies(insights)),
      section('Days to reply', toDays(insights)),
    ].join('')}</div>`,
    section('Areas to review', toReviews(insights)),
    section('Doors left open', toDoors(insights)),
  ];
}

function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

function toFigures({ replies, medianDays, doors }: Insights): string {
  const figures = [
    ...replies.map(({ label, count }) => [label, String(count)] as const),
    ['Median days to reply', medianDays === null ? '–' : String(medianDays)] as const,
    ['Doors left open', String(doors.length)] as const,
  ];
  return `<dl class="figures">${figures
    .map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`)
    .join('')}</dl>`;
}

function toPatterns({ patterns }: Insights): string {
  if (patterns.length === 0) {
    return '<p>None yet. A pattern is named from three of a kind; fewer may be chance.</p>';
  }
  return `<ul>${patterns.map(each => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
}

function toActions({ actions }: Insights): string {
  if (actions.length === 0) return '<p>Nothing is waiting for you.</p>';
  const lines = actions.slice(0, MOST_LINES).map(({ application, todo, by, isLate }) => {
    const day = by === null ? '' : `<span class="day">${isLate ? 'was due' : 'by'} ${escapeHtml(by)}</span>`;
    return `<li>${toLink(application)}: ${escapeHtml(todo)} ${day}</li>`;
  });
  return `<ul>${lines.join('')}</ul>${more(actions.length)}`;
}

function toFunnel({ stages, unknownStage }: Insights): string {
  const chart = toChart({
    id: 'funnel',
    title: 'Applications that came this far',
    columns: ['Stage', 'Came this far'],
    bars: stages.map(({ label, reached, ended }) => ({
      label,
      value: reached,
      ...(ended === 0 ? {} : { note: `${ended} ended here` }),
    })),
  });
  return unknownStage === 0
    ? chart
    : `${chart}<p>Not in it, for their stage is not known: ${unknownStage}.</p>`;
}

function toReplies({ replies }: Insights): string {
  const bars = replies.map(({ label, count }) => ({ label, value: count }));
  return toChart({ id: 'replies', title: 'Replies and answers', columns: ['What', 'How many'], bars });
}

function toDays({ days, medianDays }: Insights): string {
  if (medianDays === null)
    return '<p>No letter has both the day of the rejection and the day it was sent.</p>';
  const bars = days.map(({ label, count }) => ({ label, value: count }));
  return toChart({ id: 'days', title: 'Days to reply', columns: ['Days', 'Letters'], bars });
}

function toReviews({ reviews }: Insights): string {
  const rows = reviews.map(
    ({ label, count, area, next }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${count}</td><td>${escapeHtml(area)}</td><td>${escapeHtml(next)}</td></tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="Areas to review"><table><caption>What a rejection at a stage often has to do with</caption><thead><tr><th scope="col">Stage</th><th scope="col">Rejections</th><th scope="col">Worth a look</th><th scope="col">One step</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function toDoors({ doors }: Insights): string {
  if (doors.length === 0) {
    return '<p>None recorded. A letter sent with the goal <code>future</code> or <code>connect</code> leaves one open.</p>';
  }
  const lines = doors.slice(0, MOST_LINES).map(application => {
    const { sent } = application.record;
    const day = sent === undefined ? '' : ` <span class="day">since ${escapeHtml(sent.slice(0, 10))}</span>`;
    return `<li>${toLink(application)}${day}</li>`;
  });
  return `<ul>${lines.join('')}</ul>${more(doors.length)}`;
}

function more(count: number): string {
  return count <= MOST_LINES ? '' : `<p>And ${count - MOST_LINES} more in the tracker.</p>`;
}

/** Opens the draft; the address travels as the argument of VS Code's own command. */
function toLink({ file, record }: Application): string {
  const facts = [record.company, record.role].filter(each => each !== undefined);
  const label = facts.length === 0 ? file.slice(file.lastIndexOf('/') + 1) : facts.join(', ');
  const address = `command:vscode.open?${encodeURIComponent(JSON.stringify([file]))}`;
  return `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>`;
}
