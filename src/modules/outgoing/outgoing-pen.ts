// Number and date onto the page, then the person's signature, then the agency's: in this order and no other.
import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Directory, positionOf } from '../directory/index.ts';
import {
  AGENCY_FIELD,
  type BegunSignature,
  type CONTENT_INITIALS,
  type FieldOrder,
  type FORM_INITIALS,
  type KeyInHand,
  type Levels,
  NUMBER_FIELD,
  type PdfSource,
  SIGNER_FIELD,
  type SignaturesService,
  type SignedBy,
  type SigningSecrets,
} from '../signatures/index.ts';
import { initialledOf, type Outgoing } from './outgoing.ts';
import { givesNumberAfter } from './outgoing-decisions.ts';
import type { HeldFile, OutgoingFiles } from './outgoing-files.ts';
import { symbolFor } from './outgoing-form.ts';
import { DraftPages } from './placing/draft-pages.ts';

export interface PenGround {
  readonly signatures: SignaturesService;
  readonly levels: Levels;
}

export interface PenOrder {
  readonly directory: Directory;
  readonly doc: Stored<Outgoing>;
  readonly key: KeyInHand;
}

export interface InitialOrder extends PenOrder {
  readonly field: typeof CONTENT_INITIALS | typeof FORM_INITIALS;
}

export interface AgentOrder extends Omit<PenOrder, 'key'> {
  readonly keyId: string;
}

function agencyField({ now }: Context, directory: Directory): FieldOrder {
  return { field: AGENCY_FIELD, name: directory.agency.name, at: now };
}

export class OutgoingPen {
  readonly #signatures: SignaturesService;
  readonly #levels: Levels;
  readonly #pages: DraftPages;
  readonly #files: OutgoingFiles;

  constructor({ signatures, levels }: PenGround, files: OutgoingFiles) {
    this.#signatures = signatures;
    this.#levels = levels;
    this.#pages = new DraftPages(signatures, files);
    this.#files = files;
  }

  /** Opens the key before anything is taken or written: a wrong passphrase costs nothing. */
  async personKey(context: Context, id: string, secrets: string | SigningSecrets): Promise<KeyInHand> {
    const key = await this.#signatures.signerFor(context, id, secrets);
    if (key.key.ownerKind === 'person' && key.key.owner === context.actor.person) return key;
    await key.release();
    return refuse('KEY_NOT_YOURS');
  }

  async agencyKey(context: Context, id: string, secrets: string | SigningSecrets): Promise<KeyInHand> {
    const key = await this.#signatures.signerFor(context, id, secrets);
    if (key.key.ownerKind === 'agency') return key;
    await key.release();
    return refuse('KEY_NOT_OF_AGENCY');
  }

  signedWith(context: Context, keyId: string): Promise<SignedBy> {
    return this.#signatures.signedWith(context, keyId);
  }

  /** Finds out before any number is taken whether this page can be numbered, dated and signed. */
  async rehearse(context: Context, directory: Directory, doc: Stored<Outgoing>): Promise<void> {
    if (!doc.currentFile) return;
    const numbered = { ...doc, number: 1, symbol: symbolFor(directory, doc), issuedOn: context.today };
    await this.#pages.ready(context, { directory, doc: givesNumberAfter(directory, doc) ? doc : numbered });
  }

  async sign(context: Context, { directory, doc, key }: PenOrder): Promise<HeldFile> {
    const { pdf, order } = await this.#personField(context, { directory, doc, keyId: key.id });
    return this.#signed(context, doc, await key.sign(pdf, order));
  }

  async seal(context: Context, { directory, doc, key }: PenOrder): Promise<HeldFile> {
    const order = agencyField(context, directory);
    const bytes = await this.#toSeal(doc, async (path) =>
      key.sign(await this.#numbered(context, { directory, doc, key }, path), order),
    );
    return this.#sealed(context, doc, bytes);
  }

  /** The initials of who answers for content or form, before anybody else signs. */
  async initial(context: Context, { directory, doc, key, field }: InitialOrder): Promise<HeldFile> {
    const pdf = await this.#pages.ready(context, { directory, doc, initials: true });
    const { person, name } = context.actor;
    const own = directory.people.get(person)?.fullName ?? name;
    const bytes = await key.sign({ bytes: pdf }, { field, name: own, initials: true, at: context.now });
    const raised = await this.#levels.raised(context, bytes, { field, last: false });
    return this.#files.raised(context, { id: doc.id, name: fileName(doc, 'ky-nhay') }, raised);
  }

  /** Number and date come first, where they follow the person's signature: their proof is the agency's signature. */
  async #numbered(context: Context, { directory, doc, key }: PenOrder, path: string): Promise<PdfSource> {
    const order = await this.#pages.numberField(context, { directory, doc });
    if (!order) return { path };
    const bytes = await key.sign({ path }, order);
    const { pdf } = await this.#levels.raised(context, bytes, { field: NUMBER_FIELD, last: false });
    return { bytes: pdf };
  }

  /** The first half of `sign` with a key on the person's own machine. */
  async beginSign(context: Context, { directory, doc, keyId }: AgentOrder): Promise<BegunSignature> {
    const field = await this.#personField(context, { directory, doc, keyId });
    return this.#signatures.beginFor(context, keyId, field);
  }

  /** … and of `seal`. */
  async beginSeal(context: Context, { directory, doc, keyId }: AgentOrder): Promise<BegunSignature> {
    // Two signatures in one step: that needs a key that signs here.
    if (doc.numberedAfter || doc.number === undefined) refuse('NUMBER_NEEDS_KEY_HERE');
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

  /** The time of the person's signature is proven before anything follows it. */
  async #signed(context: Context, doc: Stored<Outgoing>, bytes: Buffer): Promise<HeldFile> {
    const raised = await this.#levels.raised(context, bytes, { field: SIGNER_FIELD, last: false });
    return this.#files.raised(context, { id: doc.id, name: fileName(doc, 'da-ky') }, raised);
  }

  async #sealed(context: Context, doc: Stored<Outgoing>, bytes: Buffer): Promise<HeldFile> {
    const raised = await this.#levels.raised(context, bytes, { field: AGENCY_FIELD, last: true });
    return this.#files.raised(context, { id: doc.id, name: fileName(doc, '') }, raised);
  }

  async #personField(context: Context, { directory, doc, keyId }: AgentOrder) {
    const prepared = await this.#pages.ready(context, { directory, doc, keyId });
    const position = positionOf(directory, doc.signer)?.title;
    const certify = directory.agency.signing?.certify === true && !initialledOf(doc);
    const order: FieldOrder = {
      field: SIGNER_FIELD,
      name: directory.people.get(doc.signer)?.fullName ?? context.actor.name,
      organisation: directory.agency.name,
      at: context.now,
      ...(position ? { position } : {}),
      ...(certify ? { certify } : {}),
    };
    return { pdf: { bytes: prepared }, order };
  }

  #toSeal<T>(doc: Stored<Outgoing>, use: (path: string) => Promise<T>): Promise<T> {
    const sha256 = doc.signed?.sha256;
    if (!sha256) return refuse('NOT_SIGNED_BY_COMPETENT_PERSON');
    return this.#files.withLocalPath({ sha256 }, use);
  }
}

function fileName(doc: Outgoing, mark: string): string {
  const number = (doc.numberAndSymbol ?? 'Dự thảo').replaceAll('/', '-');
  return mark ? `${number} ${mark}.pdf` : `${number}.pdf`;
}
