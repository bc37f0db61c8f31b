// Judges a file, and where it does not tell itself whether a certificate was revoked, asks those who know (EN 319 102-1, 5.2.5):
// what lies in the file first, the network after that and only where the office allows it.
import type { Confined, ConfinedLimits } from '../../../kernel/confined.ts';
import { ConfinedError } from '../../../kernel/confined.ts';
import type { Attempt, Need } from '../levels/evidence.ts';
import { ask, FetchError } from '../levels/fetching.ts';
import type { FileVerdict } from '../validation/report.ts';
import type { Gathered, ValidateTask } from '../validation/validate-task.ts';
import { validatePdf } from '../validation/validation.ts';
import type { NeedsTask } from './needs-task.ts';

const NEEDS = new URL('./needs-task.ts', import.meta.url);
const MEGABYTE = 1024 * 1024;
const LIMITS: ConfinedLimits = { ms: 30_000, rssBytes: 1024 * MEGABYTE, outputBytes: MEGABYTE };
/** Whoever brings a file is made to wait so long for others in all. */
const PATIENCE_MS = 8000;
const OCSP = { ms: 4000, maxBytes: MEGABYTE };
const LIST = { ms: 8000, maxBytes: 16 * MEGABYTE };
/** An answer may name a responder of whom nobody has spoken yet. */
const ROUNDS = 3;
const MOST_QUESTIONS = 20;

/** Who was asked, and whether they answered. */
export interface Asked {
  readonly kind: 'OCSP' | 'CRL';
  readonly url: string;
  readonly answered: boolean;
}

export interface Inquiry {
  readonly verdict: FileVerdict;
  readonly asked: readonly Asked[];
  readonly gathered: Gathered;
}

export const NOTHING: Gathered = { certificates: [], crls: [], responses: [] };

function isOpen({ verdict, signatures }: FileVerdict): boolean {
  const unknown = signatures.some(
    ({ reasons, timestamps }) =>
      reasons.includes('REVOCATION_UNKNOWN') ||
      timestamps.some((one) => one.reasons.includes('REVOCATION_UNKNOWN')),
  );
  return verdict !== 'TOTAL-FAILED' && unknown;
}

class Inquirer {
  readonly asked: Asked[] = [];
  gathered: Gathered;
  readonly #confined: Confined;
  readonly #known = new Set<string>();
  readonly #until = AbortSignal.timeout(PATIENCE_MS);

  constructor(confined: Confined, gathered: Gathered) {
    this.#confined = confined;
    this.gathered = gathered;
  }

  /** Whether anybody told something new. */
  async round(task: ValidateTask): Promise<boolean> {
    const needs = await this.#needs(task);
    const told = await Promise.all(needs.map((need) => this.#askFor(need)));
    return told.includes(true);
  }

  async #needs(task: ValidateTask): Promise<readonly Need[]> {
    try {
      const order = { ...task, gathered: this.gathered };
      return await this.#confined.run<NeedsTask, readonly Need[]>(NEEDS, order, LIMITS);
    } catch (error) {
      // What cannot be found out in time stays unknown, and the verdict says so.
      if (error instanceof ConfinedError && error.code !== 'CLOSED') return [];
      throw error;
    }
  }

  /** The first who answers. */
  async #askFor({ attempts }: Need): Promise<boolean> {
    for (const attempt of attempts) {
      const question = JSON.stringify(attempt);
      if (attempt.kind === 'ISSUER' || this.#known.has(question) || this.#known.size >= MOST_QUESTIONS)
        continue;
      this.#known.add(question);
      const bytes = await this.#answerOf(attempt);
      this.asked.push({ kind: attempt.kind, url: attempt.url, answered: bytes !== undefined });
      if (bytes === undefined) continue;
      const { crls, responses } = this.gathered;
      if (attempt.kind === 'CRL') this.gathered = { ...this.gathered, crls: [...crls, bytes] };
      else this.gathered = { ...this.gathered, responses: [...responses, bytes] };
      return true;
    }
    return false;
  }

  async #answerOf(attempt: Attempt): Promise<Buffer | undefined> {
    const { url } = attempt;
    const until = this.#until;
    try {
      if (attempt.kind !== 'OCSP') return await ask({ url, until, ...LIST });
      const body = Buffer.from(attempt.request);
      return await ask({ url, until, body, type: 'application/ocsp-request', ...OCSP });
    } catch (error) {
      if (error instanceof FetchError) return undefined;
      throw error;
    }
  }
}

/** `gathered`: what was told about the same file before. */
export async function inquire(confined: Confined, task: ValidateTask): Promise<Inquiry> {
  let verdict = await validatePdf(confined, task);
  const inquirer = new Inquirer(confined, task.gathered ?? NOTHING);
  for (let round = 0; round < ROUNDS && isOpen(verdict); round += 1) {
    if (!(await inquirer.round(task))) break;
    verdict = await validatePdf(confined, { ...task, gathered: inquirer.gathered });
  }
  return { verdict, asked: inquirer.asked, gathered: inquirer.gathered };
}
