import { describe, expect, it } from 'vitest';
import { gracious } from './fake-io.ts';

const CLEAN =
  'Hi Priya,\n\nThank you for letting me know. I wish you and the team all the best.\n\nBest regards,\nSam\n';
const HEATED = `Hi Priya,\n\nThank you for letting me know. 🙂 Why was I not selected?\n\nBest regards,\nSam\n`;

interface Json {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly Record<string, unknown>[];
  }[];
}

describe('gracious check', () => {
  it('is silent and exits 0 on a clean letter', async () => {
    const run = await gracious(['check', '--only', 'tone', 'a.md'], { 'a.md': CLEAN });
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: '1 file checked: nothing to mend.\n' });
  });

  it('exits 1 on findings, by --fail-on', async () => {
    const files = { 'a.md': HEATED };
    expect((await gracious(['check', '--only', 'tone', 'a.md'], files)).code).toBe(1);
    expect((await gracious(['check', '--only', 'tone', '--fail-on', 'error', 'a.md'], files)).code).toBe(0);
  });

  it('prints JSON of version 1 with offsets, lines and columns of the text', async () => {
    const { stdout } = await gracious(['check', '--format', 'json', '--only', 'tone', '-'], { '-': HEATED });
    const json = JSON.parse(stdout) as Json;
    expect(json.version).toBe(1);
    expect(json.files).toHaveLength(1);
    const [diagnostic] = json.files[0]?.diagnostics ?? [];
    const start = HEATED.indexOf('Why was I not');
    expect(diagnostic).toMatchObject({
      rule: 'asking-why',
      severity: 'warning',
      start,
      line: 3,
      column: start - HEATED.indexOf('Thank you') + 1,
      endLine: 3,
      fix: null,
    });
    expect(Object.keys(diagnostic ?? {}).sort()).toEqual(
      [
        'column',
        'end',
        'endColumn',
        'endLine',
        'fix',
        'line',
        'message',
        'rule',
        'severity',
        'start',
        'suggestions',
      ].sort(),
    );
    expect(diagnostic?.suggestions).toContainEqual({
      title: 'Remove the sentence',
      edits: [expect.objectContaining({ text: '' })],
    });
  });

  it('prints SARIF that names the rules', async () => {
    const { stdout } = await gracious(['check', '--format', 'sarif', '--only', 'tone', 'a b.md'], {
      'a b.md': HEATED,
    });
    const log = JSON.parse(stdout);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.results[0]).toMatchObject({ ruleId: 'asking-why', level: 'warning' });
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.md');
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toContain('asking-why');
  });

  it('prints annotations for GitHub, escaped', async () => {
    const { stdout } = await gracious(['check', '--format', 'github', '--only', 'tone', 'a,b.md'], {
      'a,b.md': HEATED,
    });
    expect(stdout).toMatch(
      /^::warning file=a%2Cb\.md,line=3,col=\d+,endLine=3,endColumn=\d+,title=asking-why::/,
    );
  });

  it('underlines the words in pretty output', async () => {
    const { stdout } = await gracious(['check', '--only', 'tone', 'a.md'], { 'a.md': HEATED });
    expect(stdout).toContain('a.md:3:35 warning asking-why');
    expect(stdout).toContain('~~~~');
  });

  it('mends with --fix what is safe to mend, and nothing else', async () => {
    const text = `\ufeff${CLEAN.replace('me know.', 'me know!!')}`;
    const run = await gracious(['check', '--fix', 'a.md'], { 'a.md': text });
    expect(run.files.get('a.md')).toMatch(/^\ufeffHi Priya,\n\nThank you for letting me know[.!] I wish/);
    const untouched = await gracious(['check', '--fix', 'a.md'], { 'a.md': HEATED });
    expect(untouched.files.get('a.md')).toBe(HEATED);
  });

  it('says that an empty file is empty', async () => {
    const { code, stderr } = await gracious(['check', 'a.md'], { 'a.md': ' \n' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'gracious: a.md is empty.\n' });
  });

  it('does not call well what it could not read', async () => {
    expect(await gracious(['check', 'none.md'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('goes on after a file that cannot be read, and exits 2', async () => {
    const run = await gracious(['check', '--only', 'tone', 'none.md', 'a.md'], { 'a.md': HEATED });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe('gracious: none.md: there is no such file or folder.\n');
    expect(run.stdout).toContain('asking-why');
  });

  it('refuses what is no text, in one line', async () => {
    const run = await gracious(['check', 'a.bin'], {
      'a.bin': new Uint8Array([0x50, 0x4b, 0, 1, 0xff, 0xfe]),
    });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^gracious: a\.bin: this is no text in UTF-8\..*\n$/);
  });

  it.each([
    [['check'], 'at least one file'],
    [['check', '--format', 'xml', 'a.md'], '--format is one of pretty, json, sarif, github'],
    [['check', '--only', 'grammar', 'a.md'], '--only is one of'],
    [['check', '--stage', 'late', 'a.md'], '--stage is one of'],
    [['check', '--nonsense', 'a.md'], 'nonsense'],
    [['bogus'], '"bogus" is no command'],
    [['constructor'], 'no command'],
    [['explain', 'bogus'], '"bogus" is no rule'],
    [['templates', 'verify', 'none'], 'none'],
  ])('%j: one clear line and exit 2', async (args, expected) => {
    const run = await gracious(args, { 'a.md': CLEAN });
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(expected);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
