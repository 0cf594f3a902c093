import { hasGraciousKey, readFrontMatter } from '../text/front-matter.ts';
import type { DraftRecord } from '../text/record.ts';

/** One application: the record of one draft file. */
export interface Application {
  /** The file, as the caller names it. */
  readonly file: string;
  readonly record: DraftRecord;
  /** Whether there is a letter below the record. */
  readonly hasLetter: boolean;
  /** What the front matter says that cannot be understood, in words for the writer. */
  readonly problems: readonly string[];
}

/**
 * Reads the application that a file is the record of; `null` when the file is no draft (`*.reply.md`, or Markdown with a
 * `gracious:` key). The letter itself is not looked at, so thousands of drafts take little time.
 */
export function readApplication(file: string, text: string): Application | null {
  if (!file.endsWith('.reply.md') && !(file.endsWith('.md') && hasGraciousKey(text))) return null;
  const frontMatter = readFrontMatter(text);
  if (frontMatter === null) return null;
  return {
    file,
    record: frontMatter.record,
    hasLetter: text.slice(frontMatter.range.end).trim() !== '',
    problems: frontMatter.problems.map(each => each.message),
  };
}
