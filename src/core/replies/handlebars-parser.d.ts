/** Handlebars' parser without its compiler and runtime, as the published package lays it out (4.7). */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Lines from 1, columns from 0 in UTF-16 units. */
  export interface Position {
    readonly line: number;
    readonly column: number;
  }

  export interface Located {
    readonly loc: { readonly start: Position; readonly end: Position };
  }

  export interface Program {
    readonly type: 'Program';
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
  }

  export interface Content extends Located {
    readonly type: 'ContentStatement';
    readonly value: string;
  }

  export interface Comment extends Located {
    readonly type: 'CommentStatement';
    readonly value: string;
  }

  interface Call extends Located {
    readonly path: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
  }

  export interface Mustache extends Call {
    readonly type: 'MustacheStatement' | 'Decorator';
  }

  export interface Block extends Call {
    readonly type: 'BlockStatement' | 'DecoratorBlock';
    readonly program?: Program;
    readonly inverse?: Program;
  }

  export interface Partial extends Located {
    readonly type: 'PartialStatement' | 'PartialBlockStatement';
    readonly name: Expression;
    readonly params: readonly Expression[];
    readonly hash?: Hash;
  }

  export type Statement = Content | Comment | Mustache | Block | Partial;

  export interface Path extends Located {
    readonly type: 'PathExpression';
    /** Whether it starts with `@`. */
    readonly data: boolean;
    /** How many `../` it starts with. */
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
  }

  export interface StringLiteral extends Located {
    readonly type: 'StringLiteral';
    readonly value: string;
  }

  interface OtherExpression extends Located {
    readonly type: 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral' | 'SubExpression';
  }

  export type Expression = Path | StringLiteral | OtherExpression;

  export interface Hash {
    readonly pairs: readonly (Located & { readonly key: string; readonly value: Expression })[];
  }

  /** The grammar. `parseError` is its hook for syntax errors and must throw. */
  export const parser: {
    parseError: (message: string, problem: { readonly token: string | null }) => never;
    /** `yylloc` is where the token that did not fit stands. */
    readonly lexer: {
      readonly yylloc: {
        readonly first_line: number;
        readonly first_column: number;
        readonly last_line: number;
        readonly last_column: number;
      };
    };
  };

  /** Throws through `parser.parseError`, and an error with `lineNumber` and `column` where a block is closed wrongly. */
  export function parse(source: string): Program;
}
