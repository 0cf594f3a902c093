/** The bytes of `gracious.bin`, which the bundles load in place of compiling patterns; esbuild.mjs runs this. */
import { compileRules } from '../core/lint/compile.ts';
import { pack } from '../core/lint/pack.ts';
import { packedWeights } from '../core/model/weights.ts';
import { RULES } from '../core/rules/index.ts';

export function linterData(): Uint8Array {
  return pack({ tables: compileRules(RULES), weights: packedWeights() });
}
