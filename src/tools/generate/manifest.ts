import { RULES, type RuleMeta } from '../../core/index.ts';

/** All rules, in the order in which they are told. */
export const ALL_RULES: readonly RuleMeta[] = [...RULES.tone, ...RULES.letter, ...RULES.others];

/** What tables are made of, in English words. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
}

/** The manifest with one property for each rule in the schema of `gracious.rules`. */
export function generateManifest(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest, (key, value: unknown) =>
    key === 'gracious.rules' && typeof value === 'object'
      ? { ...value, properties: ruleProperties() }
      : value,
  );
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** The English words of the manifest, with what each rule flags. */
export function generateManifestWords(words: string): string {
  const kept = Object.entries(toWords(words)).filter(([key]) => !key.startsWith(RULE_WORDS));
  const rules = ALL_RULES.map(({ id, summary }) => [`${RULE_WORDS}${id}`, summary] as const);
  return `${JSON.stringify(Object.fromEntries([...kept, ...rules]), null, 2)}\n`;
}

/** The manifest as an editor reads it: with words in place of their keys. */
export function readManifest(manifest: string, words: string): Manifest {
  const known = toWords(words);
  return JSON.parse(manifest, (_, value: unknown) => {
    const key = typeof value === 'string' ? /^%([\w.-]+)%$/.exec(value)?.[1] : undefined;
    return key === undefined ? value : known[key];
  });
}

/** Keys of a `package.nls.json`, with their words. */
export function toWords(text: string): Readonly<Record<string, string>> {
  return JSON.parse(text);
}

const RULE_WORDS = 'rules.';

function ruleProperties(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    ALL_RULES.map(({ id, severity }) => [
      id,
      {
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        default: severity,
        description: `%${RULE_WORDS}${id}%`,
      },
    ]),
  );
}
