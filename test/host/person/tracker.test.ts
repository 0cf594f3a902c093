import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { STAGES, type Stage } from '../../../src/core/index.ts';
import { accessibilityProblems } from './harness/accessibility.ts';
import { openVsCode } from './harness/open.ts';

const VIEW = '.pane-body .monaco-list-row';

/** The lines of the tracker, as they are read out. */
function lines(page: Page): Promise<readonly string[]> {
  return page.locator(`#workbench\\.view\\.extension\\.gracious ${VIEW}`).evaluateAll(rows =>
    // biome-ignore lint/suspicious/noExplicitAny: the page's own world has no types here.
    rows.map((row: any) => String(row.getAttribute('aria-label'))),
  );
}

/** The writer's own day, some days from today. */
function day(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

interface Facts {
  readonly company: string;
  readonly stage?: Stage;
  readonly [key: string]: string | undefined;
}

function draft(facts: Facts): string {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return `---\ngracious: 1\nrole: Data Analyst\n${known.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\nHi,\n`;
}

const FILES = {
  'acme.reply.md': draft({ company: 'Acme', stage: 'interview', received: day(0), status: 'draft' }),
  'globex.reply.md': draft({ company: 'Globex', stage: 'final', received: day(-9), status: 'draft' }),
  'initech.reply.md': draft({
    company: 'Initech',
    stage: 'final',
    received: day(-4),
    status: 'sent',
    sent: day(-3),
    goal: 'future',
  }),
  'hooli.reply.md': draft({
    company: 'Hooli',
    stage: 'interview',
    received: day(-20),
    status: 'answered',
    sent: day(-20),
    feedback: 'We chose someone with more experience.',
    next: 'Add numbers and signs of seniority to three examples',
    due: day(3),
    goal: 'feedback+connect',
  }),
  'umbrella.reply.md': draft({
    company: 'Umbrella',
    stage: 'final',
    status: 'closed',
    received: day(-40),
    sent: day(-38),
  }),
  'stark.reply.md': draft({ company: 'Stark', stage: 'application', status: 'skipped', received: day(-30) }),
  'wayne.reply.md': draft({
    company: 'Wayne',
    stage: 'screening',
    status: 'closed',
    received: day(-60),
    sent: day(-59),
  }),
};

test('the tracker groups applications, follows files, is filtered, and records what became of them', async () => {
  const code = await openVsCode({ files: FILES, width: 1400, height: 860 });
  await code.run('View: Show Gracious');
  await expect
    .poll(() => lines(code.page), { timeout: 15_000 })
    .toEqual([
      'To answer, 2',
      `Globex, Data Analyst, was due ${day(-2)}: Let it be, or ask about new openings`,
      `Acme, Data Analyst, by ${day(2)}: Answer`,
      'To act on, 1',
      `Hooli, Data Analyst, by ${day(3)}: Add numbers and signs of seniority to three examples`,
      'Waiting for an answer, 1',
      `Initech, Data Analyst, Sent on ${day(-3)}`,
      'Closed, 3',
    ]);
  // While a view loads its badge shows that in place of the number.
  await expect.poll(() => code.page.locator('.activitybar .badge-content').allInnerTexts()).toContain('3');
  const row = code.page.locator(`#workbench\\.view\\.extension\\.gracious ${VIEW}`, { hasText: 'Acme' });
  await row.hover();
  await code.screenshot('tracker');

  await row.getByRole('button', { name: 'Mark as Sent' }).click();
  await code.notifications.waitFor('Recorded as sent today');
  await expect.poll(() => lines(code.page)).toContain(`Acme, Data Analyst, Sent on ${day(0)}`);
  expect(await code.readFile('acme.reply.md')).toContain(`status: sent\nsent: ${day(0)}\n`);

  await code.writeFile('new.reply.md', draft({ company: 'Cyberdyne', received: day(-1) }));
  await expect.poll(() => lines(code.page)).toContain(`Cyberdyne, Data Analyst, by ${day(1)}: Answer`);

  await code.run('Gracious: Filter Applications…');
  await code.quickInput.type('analyst sent');
  await code.quickInput.accept();
  await expect
    .poll(() => lines(code.page))
    .toEqual([
      'Waiting for an answer, 2',
      expect.stringContaining('Acme'),
      expect.stringContaining('Initech'),
    ]);
  await code.screenshot('tracker-filtered');
  await code.run('Gracious: Show All Applications');
  await expect.poll(async () => (await lines(code.page)).length).toBeGreaterThan(8);
});

test('an empty tracker says what it is for', async () => {
  const code = await openVsCode({ files: { 'notes.txt': 'x' }, width: 1100, height: 700 });
  await code.run('View: Show Gracious');
  const welcome = code.page.locator('#workbench\\.view\\.extension\\.gracious .welcome-view');
  await welcome.getByText('No application is recorded').waitFor();
  await code.screenshot('tracker-empty');
  await welcome.getByRole('button', { name: 'Reply to a Rejection' }).click();
  await code.quickInput.waitFor();
});

test('three thousand drafts are listed', async () => {
  const entries = Array.from({ length: 3000 }, (_, number) => [
    `${number % 30}/${number}.reply.md`,
    draft({
      company: `Company ${number}`,
      stage: STAGES[number % 5] ?? 'unknown',
      received: day(-(number % 9)),
    }),
  ]);
  const code = await openVsCode({ files: Object.fromEntries(entries) });
  await code.run('View: Show Gracious');
  await expect.poll(async () => (await lines(code.page))[0], { timeout: 30_000 }).toBe('To answer, 3000');
});

/** A webview without scripts runs none for axe either: the page as it stands, styles included, in a tab of its own. */
async function copyOf(webview: FrameLocator, workbench: Page): Promise<Page> {
  const root = webview.locator('html');
  const inner = await root.innerHTML();
  const [style, lang] = [await root.getAttribute('style'), await root.getAttribute('lang')];
  const bodyClass = await webview.locator('body').getAttribute('class');
  const css = await readFile('media/insights.css', 'utf8');
  const copy = await workbench.context().newPage();
  const content = inner.replace(/<meta http-equiv[^>]*>|<link [^>]*>/g, '');
  await copy.setContent(`<!DOCTYPE html><html lang="${lang}">${content}</html>`);
  await copy.addStyleTag({ content: `:root {${style ?? ''}} ${css}` });
  expect(bodyClass).toMatch(/vscode-/);
  return copy;
}

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

test.each(Object.entries(THEMES))('insights are readable for everyone in %s', async (name, theme) => {
  const code = await openVsCode({
    files: FILES,
    settings: { 'workbench.colorTheme': theme },
    width: 1400,
    height: 1500,
  });
  await code.run('Gracious: Show Insights');
  const page = code.webview();
  await page.getByRole('heading', { name: 'Areas to review' }).waitFor();
  await code.screenshot(`insights-${name}`);
  await page.locator('summary').first().focus();
  await code.press('Enter');
  await page.getByRole('table', { name: 'Applications that came this far' }).waitFor();
  expect(await accessibilityProblems(await copyOf(page, code.page))).toEqual([]);
  expect(await page.getByRole('main').innerText()).toContain('3 of 7 rejections came after a final round.');
  if (name !== 'light') return;
  await page.getByRole('link', { name: 'Hooli, Data Analyst' }).first().click();
  await expect.poll(() => code.editor.tabs()).toContain('hooli.reply.md');
  expect(code.outsideRequests()).toEqual([]);
});
