/** How much a template may ask for. Templates come from folders and repositories of other people. */
export const LIMITS = {
  /** UTF-16 units of a template file; the longest built-in one has under 8,000. */
  source: 32_768,
  /** `{{` in a file: the parser recurses over nested blocks. */
  tags: 400,
  /** Blocks inside blocks. */
  depth: 12,
  /** Partials inside partials. */
  partials: 4,
  /** Steps of one rendering: partials that include each other many times stop here. */
  steps: 5_000,
  /** UTF-16 units of one rendered letter. */
  output: 20_000,
} as const;
