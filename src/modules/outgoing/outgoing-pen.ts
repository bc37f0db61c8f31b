// Number and date onto the page, then the person's signature, then the agency's: in this order and no other.
import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Directory, positionOf } from '../directory/index.ts';
import {
  AGENCY_FIELD,
  type BegunSignature,
  type FieldOrder,
  type KeyInHand,
  SIGNER_FIELD,
  type SignaturesService,
} from '../signatures/index.ts';
import { currentVersion, type Outgoing } from './outgoing.ts';
import { checkForm } from './outgoing-checklist.ts';
import type { HeldFile, OutgoingFiles } from './outgoing-files.ts';
import { expectedForm, symbolFor } from './outgoing-form.ts';
import { preparationOf } from './outgoing-page.ts';

export interface PenOrder {
  readonly directory: Directory;
  readonly doc: Stored<Outgoing>;
  readonly key: KeyInHand;
}

type Rehearsal = Omit<PenOrder, 'key'> & { readonly keyId?: string };

export interface AgentOrder extends Omit<PenOrder, 'key'> {
  readonly keyId: string;
}

function agencyField({ now }: Context, directory: Directory): FieldOrder {
  return { field: AGENCY_FIELD, name: directory.agency.name, at: now };
}

export class OutgoingPen {
  readonly #signatures: SignaturesService;
  readonly #files: OutgoingFiles;

  constructor(signatures: SignaturesService, files: OutgoingFiles) {
    this.#signatures = signatures;
    this.#files = files;
  }

  /** Opens the key before anything is taken or written: a wrong passphrase costs nothing. */
  async personKey(context: Context, id: string, passphrase: string): Promise<KeyInHand> {
    const key = await this.#signatures.signerFor(context, id, passphrase);
    if (key.key.ownerKind !== 'person' || key.key.owner !== context.actor.person) refuse('KEY_NOT_YOURS');
    return key;
  }

  async agencyKey(context: Context, id: string, passphrase: string): Promise<KeyInHand> {
    const key = await this.#signatures.signerFor(context, id, passphrase);
    if (key.key.ownerKind !== 'agency') refuse('KEY_NOT_OF_AGENCY');
    return key;
  }

  /** Finds out before any number is taken whether this page can be numbered, dated and signed. */
  async rehearse(context: Context, directory: Directory, doc: Stored<Outgoing>): Promise<void> {
    const symbol = symbolFor(directory, doc);
    if (doc.currentFile)
      await this.#prepared(context, { directory, doc: { ...doc, number: 1, symbol, issuedOn: context.today } });
  }

  async sign(context: Context, { directory, doc, key }: PenOrder): Promise<HeldFile> {
    const { pdf, order } = await this.#personField(context, directory, doc);
    return this.#signed(context, doc, await key.sign(pdf, order));
  }

  async seal(context: Context, { directory, doc, key }: PenOrder): Promise<HeldFile> {
    const order = agencyField(context, directory);
    const bytes = await this.#toSeal(doc, (path) => key.sign({ path }, order));
    return this.#sealed(context, doc, bytes);
  }

  /** The first half of `sign` with a key on the person's own machine. */
  async beginSign(context: Context, { directory, doc, keyId }: AgentOrder): Promise<BegunSignature> {
    return this.#signatures.beginFor(context, keyId, await this.#personField(context, directory, doc));
  }

  /** … and of `seal`. */
  beginSeal(context: Context, { directory, doc, keyId }: AgentOrder): Promise<BegunSignature> {
    const order = agencyField(context, directory);
    return this.#toSeal(doc, (path) => this.#signatures.beginFor(context, keyId, { pdf: { path }, order }));
  }

  /** The second half, of either. */
  async finish(
    context: Context,
    doc: Stored<Outgoing>,
    { begun, signature }: { readonly begun: BegunSignature; readonly signature: Buffer },
  ): Promise<HeldFile> {
    const bytes = await this.#signatures.finishFor(context, begun, signature);
    const isPersons = begun.record.field === SIGNER_FIELD;
    return isPersons ? this.#signed(context, doc, bytes) : this.#sealed(context, doc, bytes);
  }

  #signed(context: Context, doc: Stored<Outgoing>, bytes: Buffer): Promise<HeldFile> {
    return this.#files.made(context, { id: doc.id, name: fileName(doc, 'da-ky') }, bytes);
  }

  #sealed(context: Context, doc: Stored<Outgoing>, bytes: Buffer): Promise<HeldFile> {
    return this.#files.made(context, { id: doc.id, name: fileName(doc, '') }, bytes);
  }

  async #personField(context: Context, directory: Directory, doc: Stored<Outgoing>) {
    const prepared = await this.#prepared(context, directory, doc);
    const position = positionOf(directory, doc.signer)?.title;
    const order: FieldOrder = {
      field: SIGNER_FIELD,
      name: directory.people.get(doc.signer)?.fullName ?? context.actor.name,
      organisation: directory.agency.name,
      at: context.now,
      ...(position ? { position } : {}),
    };
    return { pdf: { bytes: prepared }, order };
  }

  #toSeal<T>(doc: Stored<Outgoing>, use: (path: string) => Promise<T>): Promise<T> {
    const sha256 = doc.signed?.sha256;
    if (!sha256) return refuse('NOT_SIGNED_BY_COMPETENT_PERSON');
    return this.#files.withLocalPath({ sha256 }, use);
  }

  /** The page with number, date and both signature fields. */
  async #prepared(context: Context, { directory, doc, keyId }: Rehearsal): Promise<Buffer> {
    const version = currentVersion(doc);
    const places = await this.#files.drawnPlaces(context, doc, keyId);
    if (!version || !places || doc.number === undefined || !doc.symbol || !doc.issuedOn) {
      return refuse('FORM_NOT_CHECKED');
    }
    const preparation = preparationOf(places, {
      number: doc.number,
      symbol: doc.symbol,
      on: doc.issuedOn,
      place: directory.agency.place,
      symbolPrinted: await this.#symbolPrinted(context, directory, doc),
    });
    return this.#files.withLocalPath(version, (path) => this.#signatures.prepare({ path }, preparation));
  }

  /** A page that prints no symbol gets it together with the number. */
  async #symbolPrinted(context: Context, directory: Directory, doc: Stored<Outgoing>): Promise<boolean> {
    const text = await this.#files.text(context, doc);
    const findings = checkForm(text, expectedForm(directory, doc));
    return findings.some(({ item, verdict }) => item === 'number-and-symbol' && verdict === 'present');
  }
}

function fileName(doc: Outgoing, mark: string): string {
  const number = (doc.numberAndSymbol ?? '').replaceAll('/', '-');
  return mark ? `${number} ${mark}.pdf` : `${number}.pdf`;
}
