// Number and date onto the page, then the person's signature, then the agency's: in this order and no other.
import type { Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { type Directory, positionOf } from '../directory/index.ts';
import { AGENCY_FIELD, type KeyInHand, SIGNER_FIELD, type SignaturesService } from '../signatures/index.ts';
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
    const prepared = await this.#prepared(context, { directory, doc, keyId: key.id });
    const position = positionOf(directory, doc.signer)?.title;
    const bytes = await key.sign(
      { bytes: prepared },
      {
        field: SIGNER_FIELD,
        name: directory.people.get(doc.signer)?.fullName ?? context.actor.name,
        organisation: directory.agency.name,
        ...(position ? { position } : {}),
      },
    );
    return this.#files.made(context, { id: doc.id, name: fileName(doc, 'da-ky') }, bytes);
  }

  async seal(context: Context, { directory, doc, key }: PenOrder): Promise<HeldFile> {
    const sha256 = doc.signed?.sha256;
    if (!sha256) return refuse('NOT_SIGNED_BY_COMPETENT_PERSON');
    const order = { field: AGENCY_FIELD, name: directory.agency.name };
    const bytes = await this.#files.withLocalPath({ sha256 }, (path) => key.sign({ path }, order));
    return this.#files.made(context, { id: doc.id, name: fileName(doc, '') }, bytes);
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
