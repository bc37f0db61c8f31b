/** One command of the command line; its file exports it as `command`. */
export interface Command {
  /** What follows `npm run vanthu --`; may have two words: `user add`. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  readonly positionals?: readonly Positional[];
  /** Answers the exit code. */
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

export interface Option {
  readonly name: string;
  readonly type: 'string' | 'boolean';
  readonly description: string;
  readonly default?: string | boolean;
  readonly required?: boolean;
}

export interface Positional {
  readonly name: string;
  readonly required: boolean;
  /** Takes all that follow. */
  readonly many?: boolean;
}

export interface Arguments {
  readonly options: { readonly [name: string]: string | boolean | undefined };
  readonly positionals: readonly string[];
}

export interface Io {
  /** A line of output. */
  out(line: string): void;
  /** A line of complaint or progress, beside the output. */
  err(line: string): void;
  /** `--json` was given: output is data. */
  readonly json: boolean;
}

/** What a person did wrong at the command line; told without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
