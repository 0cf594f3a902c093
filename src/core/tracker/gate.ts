/** What the gate looks at in a finding of the linter. */
export interface OpenFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** Found by the sentence model alone. */
  readonly byModel?: true;
}

/** What stands open in a letter that is about to be handed over. */
export interface Gate<F extends OpenFinding> {
  /** Ask for a deliberate "hand over anyway". */
  readonly errors: readonly F[];
  readonly warnings: readonly F[];
  /** Worth a look, in nobody's way. */
  readonly remarks: readonly F[];
  /** Whether the letter was written in anger, so that a night's rest would do it good. */
  readonly heated: boolean;
}

/** Rules whose findings are heat by themselves. */
const ANGER: ReadonlySet<string> = new Set(['threat', 'sarcasm', 'emotional-language']);
/** Rules whose findings are heat in company. */
const BLAME: ReadonlySet<string> = new Set([
  'criticizing-company',
  'disparaging-candidate',
  'arguing-decision',
  'demanding-feedback',
]);

/** Sorts what the linter found by what it means for handing over. Hints of style are no matter of the gate. */
export function toGate<F extends OpenFinding>(findings: readonly F[]): Gate<F> {
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
    remarks: findings.filter(({ severity }) => severity === 'information'),
    heated: isHeated(findings),
  };
}

/** Two findings of heat with anger among them, or three of blame. What only the model suspects does not count. */
function isHeated(findings: readonly OpenFinding[]): boolean {
  const grave = findings.filter(
    ({ severity, byModel }) => byModel !== true && (severity === 'error' || severity === 'warning'),
  );
  const anger = grave.filter(({ rule }) => ANGER.has(rule)).length;
  const blame = grave.filter(({ rule }) => BLAME.has(rule)).length;
  return anger + blame >= 3 || (anger >= 1 && anger + blame >= 2);
}
