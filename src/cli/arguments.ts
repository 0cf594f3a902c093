import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './io.ts';

/** `parseArgs` with files allowed and a mistake as one clear line. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split('. ', 1)[0]?.replace(/\.$/, '')}. See gracious --help.`);
  }
}

/** A value out of a list, or a clear line. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find(each => each === value);
  if (choice === undefined)
    throw new UsageError(`${option} is one of ${choices.join(', ')}, not "${value}".`);
  return choice;
}

/** At least one file, or a clear line. */
export function someFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError('Name at least one file, or - for standard input.');
  return files;
}
