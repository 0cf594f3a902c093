import type { LetterRule, RuleMeta, ToneRule } from '../lint/types.ts';
import { RULES } from './index.ts';

/** The page of one rule, or `null` for an id that is none: what it flags, why, examples, and how to leave it alone. */
export function ruleMarkdown(id: string): string | null {
  const tone = RULES.tone.find(rule => rule.id === id);
  if (tone !== undefined) return page(tone, toneExamples(tone));
  const letter = RULES.letter.find(rule => rule.id === id);
  if (letter !== undefined) return page(letter, letterExamples(letter));
  const other = RULES.others.find(rule => rule.id === id);
  return other === undefined ? null : page(other, []);
}

function page(rule: RuleMeta, examples: readonly string[]): string {
  return [
    `# ${rule.id}`,
    rule.summary,
    `**Why.** ${rule.why}`,
    ...(rule.limits === undefined ? [] : [`**Left alone.** ${rule.limits}`]),
    ...examples,
    `Severity: ${rule.severity}. To leave one line alone, put \`<!-- gracious-disable-next-line ${rule.id} -->\` above it; ` +
      `to turn the rule off, set \`"gracious.rules": { "${rule.id}": "off" }\`.`,
    '',
  ].join('\n\n');
}

function toneExamples(rule: ToneRule): readonly string[] {
  return [
    `## Flagged\n\n${rule.flagged.map(example => `- ${marked(example)}`).join('\n')}`,
    `## Left alone\n\n${rule.clean.map(example => `- ${example}`).join('\n')}`,
  ];
}

function letterExamples(rule: LetterRule): readonly string[] {
  const block = (title: string, drafts: readonly { readonly draft: string }[]) =>
    drafts
      .slice(0, 2)
      .map(({ draft }) => `## ${title}\n\n\`\`\`markdown\n${draft.replace(/[«»]/g, '').trim()}\n\`\`\``);
  return [...block('Flagged', rule.flagged), ...block('Left alone', rule.clean)];
}

function marked(example: string): string {
  return example.replace('«', '**').replace('»', '**');
}
