import type { Report } from '../chain.ts';
import type { Kinds } from '../check.ts';
import type { SignedHead, VerifyProblem } from '../port.ts';
import type { MongoBlobs } from './blobs.ts';
import type { Models } from './models.ts';

export interface VerifyOptions {
  readonly agency?: string;
  readonly heads?: readonly SignedHead[];
}
export interface Verification {
  readonly models: Models;
  readonly kinds: Kinds;
  readonly blobs: MongoBlobs;
  /** Of the installation, by which kept heads are signed. */
  readonly publicKey: string;
  readonly options: VerifyOptions;
}
export interface Work extends Verification {
  readonly report: Report;
}

/** Enough to see what happened; a database that is wrong everywhere has no use for millions of lines. */
const MOST_PROBLEMS = 100;

export function reporter(problems: VerifyProblem[]): Report {
  return (place, problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, problem });
  };
}
