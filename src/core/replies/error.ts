/** A place in a template file; lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a template that cannot be used, said so that its author can mend it. */
export class TemplateError extends Error {
  /** The template's id, or its path where the id is not known. */
  readonly template: string;
  readonly place: Place;
  /** What is wrong and what to do, without the place. */
  readonly problem: string;

  /** By name: parts that load late bring a class of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Error[Symbol.hasInstance](value) && (value as Error).name === 'TemplateError';
  }

  constructor(template: string, place: Place, problem: string) {
    super(`${template}:${place.line}:${place.column}: ${problem}`);
    this.name = 'TemplateError';
    this.template = template;
    this.place = place;
    this.problem = problem;
  }
}
