/** The tree of a shell script. Offsets are 0-based into the text that was parsed; `end` is exclusive. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Script {
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly first: Pipeline;
  readonly rest: readonly { readonly operator: '&&' | '||'; readonly pipeline: Pipeline }[];
  readonly background: boolean;
  readonly span: Span;
}

export interface Pipeline {
  readonly negated: boolean;
  readonly commands: readonly Command[];
  readonly span: Span;
}

interface Placed {
  readonly redirects: readonly Redirect[];
  readonly span: Span;
}

export type Command =
  | SimpleCommand
  | (Placed & { readonly type: 'group' | 'subshell'; readonly body: Script })
  | (Placed & { readonly type: 'if'; readonly branches: readonly Branch[]; readonly otherwise: Script | undefined })
  | (Placed & { readonly type: 'loop'; readonly until: boolean; readonly condition: Script; readonly body: Script })
  /** `words` is undefined where the loop runs over the positional parameters. */
  | (Placed & {
      readonly type: 'for';
      readonly name: string;
      readonly words: readonly Word[] | undefined;
      readonly body: Script;
    })
  | (Placed & { readonly type: 'case'; readonly subject: Word; readonly clauses: readonly CaseClause[] })
  | (Placed & { readonly type: 'function'; readonly name: string; readonly body: Command })
  /** `[[ … ]]`, with its words where they are plain, and `(( … ))`, which is not worked out. */
  | (Placed & { readonly type: 'test'; readonly words?: readonly Word[] });

export interface SimpleCommand extends Placed {
  readonly type: 'simple';
  readonly assignments: readonly { readonly name: string; readonly value: Word }[];
  readonly words: readonly Word[];
}

export interface Branch {
  readonly condition: Script;
  readonly body: Script;
}

export interface CaseClause {
  readonly patterns: readonly Word[];
  readonly body: Script;
}

export interface Redirect {
  /** `>`, `>>`, `<`, `>&`, `<&`, `<>`, `>|`, `<<`. */
  readonly operator: string;
  readonly target: Word;
}

export interface Word {
  readonly parts: readonly WordPart[];
  readonly span: Span;
}

export type WordPart =
  | { readonly type: 'text'; readonly text: string; readonly quoted: boolean }
  /** `$NAME`, `${NAME}` and, with an operator such as `:-`, `${NAME:-word}`. An operator of `other` is not worked out. */
  | {
      readonly type: 'parameter';
      readonly name: string;
      readonly operator?: ParameterOperator | 'other';
      readonly word?: Word;
      readonly quoted: boolean;
    }
  | { readonly type: 'command'; readonly script: Script; readonly quoted: boolean }
  | { readonly type: 'arithmetic'; readonly expression: string; readonly quoted: boolean };

export const PARAMETER_OPERATORS = [':-', ':=', ':?', ':+', '-', '=', '?', '+'] as const;
export type ParameterOperator = (typeof PARAMETER_OPERATORS)[number];

/** Filled in by whoever knows where the command stands. */
export const NOWHERE = { redirects: [], span: { start: 0, end: 0 } } as const;
