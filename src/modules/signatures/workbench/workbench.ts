// Everything that opens a foreign file or computes a signature happens here, in watched subprocesses.
import { type Confined, ConfinedError, type ConfinedLimits } from '../../../kernel/confined.ts';
import { refuse } from '../../../kernel/refusal.ts';
import type { Preparation } from '../preparing.ts';
import { signaturesMessages } from '../signatures-messages.ts';
import type { BeginTask, Begun } from './begin-task.ts';
import type { CertificateFound, CertificateTask } from './certificate-task.ts';
import type { FinishTask } from './finish-task.ts';
import type { OpenKeyTask } from './open-key-task.ts';
import type { PictureFacts } from './picture-task.ts';
import type { SignTask } from './sign-task.ts';
import type { PdfSource } from './source.ts';

const MEGABYTE = 1024 * 1024;
const KEY_LIMITS: ConfinedLimits = { ms: 10_000, rssBytes: 384 * MEGABYTE, outputBytes: MEGABYTE };
const PDF_LIMITS: ConfinedLimits = { ms: 60_000, rssBytes: 1024 * MEGABYTE, outputBytes: 256 * MEGABYTE };

const PREPARE = new URL('./prepare-task.ts', import.meta.url);
const SIGN = new URL('./sign-task.ts', import.meta.url);
const BEGIN = new URL('./begin-task.ts', import.meta.url);
const FINISH = new URL('./finish-task.ts', import.meta.url);
const CERTIFICATE = new URL('./certificate-task.ts', import.meta.url);
const OPEN_KEY = new URL('./open-key-task.ts', import.meta.url);
const PICTURE = new URL('./picture-task.ts', import.meta.url);

/** A job that was stopped for what it cost has a hostile or monstrous file; what else fails is no fault of the file. */
function refused(error: unknown, costly: string): never {
  if (!(error instanceof ConfinedError)) throw error;
  const known = error.jobCode !== undefined && error.jobCode in signaturesMessages;
  if (known) refuse(error.jobCode as string);
  if (error.code === 'TIME_LIMIT' || error.code === 'MEMORY_LIMIT' || error.code === 'OUTPUT_LIMIT')
    refuse(costly);
  throw error;
}

export class Workbench {
  readonly #confined: Confined;

  constructor(confined: Confined) {
    this.#confined = confined;
  }

  /** Number and date onto the page, and every signature field, before the first signature. */
  async prepare(pdf: PdfSource, preparation: Preparation): Promise<Buffer> {
    try {
      return Buffer.from(await this.#confined.run(PREPARE, { pdf, preparation }, PDF_LIMITS));
    } catch (error) {
      return refused(error, 'PDF_TOO_COMPLEX');
    }
  }

  async sign(task: SignTask): Promise<Buffer> {
    try {
      return Buffer.from(await this.#confined.run<SignTask, Uint8Array>(SIGN, task, PDF_LIMITS));
    } catch (error) {
      return refused(error, 'PDF_TOO_COMPLEX');
    }
  }

  /** Everything of a signature but the signature. */
  async begin(task: BeginTask): Promise<Begun> {
    try {
      return await this.#confined.run<BeginTask, Begun>(BEGIN, task, PDF_LIMITS);
    } catch (error) {
      return refused(error, 'PDF_TOO_COMPLEX');
    }
  }

  /** The signed file, read back by the judge. */
  async finish(task: FinishTask): Promise<Buffer> {
    try {
      return Buffer.from(await this.#confined.run<FinishTask, Uint8Array>(FINISH, task, PDF_LIMITS));
    } catch (error) {
      return refused(error, 'PDF_TOO_COMPLEX');
    }
  }

  async readCertificate(task: CertificateTask): Promise<CertificateFound> {
    try {
      return await this.#confined.run<CertificateTask, CertificateFound>(CERTIFICATE, task, KEY_LIMITS);
    } catch (error) {
      return refused(error, 'SIGNING_CERTIFICATE_UNREADABLE');
    }
  }

  async openKey(task: OpenKeyTask): Promise<CertificateFound> {
    try {
      return await this.#confined.run<OpenKeyTask, CertificateFound>(OPEN_KEY, task, KEY_LIMITS);
    } catch (error) {
      return refused(error, 'SIGNING_KEY_TOO_COSTLY');
    }
  }

  async lookAtPicture(png: Uint8Array): Promise<PictureFacts> {
    try {
      return await this.#confined.run<{ png: Uint8Array }, PictureFacts>(PICTURE, { png }, KEY_LIMITS);
    } catch (error) {
      return refused(error, 'PICTURE_SIZE');
    }
  }
}
