// Everything that opens a foreign file or computes a signature happens here, in watched subprocesses.
import type { Confined } from '../../../kernel/confined.ts';
import type { Preparation } from '../preparing.ts';
import type { BeginTask, Begun } from './begin-task.ts';
import type { CertificateFound, CertificateTask } from './certificate-task.ts';
import { KEY_LIMITS, PDF_LIMITS, refused } from './costs.ts';
import type { FinishTask } from './finish-task.ts';
import type { KeyFileTask } from './own-key.ts';
import type { PictureFacts } from './picture-task.ts';
import type { SignTask } from './sign-task.ts';
import { openedIn, type SigningPlace, SigningPlaces, signedIn } from './signing-place.ts';
import type { PdfSource } from './source.ts';

const PREPARE = new URL('./prepare-task.ts', import.meta.url);
const BEGIN = new URL('./begin-task.ts', import.meta.url);
const FINISH = new URL('./finish-task.ts', import.meta.url);
const CERTIFICATE = new URL('./certificate-task.ts', import.meta.url);
const PICTURE = new URL('./picture-task.ts', import.meta.url);

export class Workbench {
  readonly #confined: Confined;
  readonly #places: SigningPlaces;

  constructor(confined: Confined) {
    this.#confined = confined;
    this.#places = new SigningPlaces(confined);
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
    return signedIn(this.#confined, task);
  }

  /** A place for one key in one hand that may sign many files; see `SigningPlace`. */
  place(hand: string): SigningPlace {
    return this.#places.take(hand);
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

  openKey(task: KeyFileTask): Promise<CertificateFound> {
    return openedIn(this.#confined, task);
  }

  async lookAtPicture(png: Uint8Array): Promise<PictureFacts> {
    try {
      return await this.#confined.run<{ png: Uint8Array }, PictureFacts>(PICTURE, { png }, KEY_LIMITS);
    } catch (error) {
      return refused(error, 'PICTURE_SIZE');
    }
  }
}
