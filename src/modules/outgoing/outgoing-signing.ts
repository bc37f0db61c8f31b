// Signature and seal: NĐ 30/2020, Điều 13.7, 15.3, 17.2 and 32.2.d.
import type { Relied, Stored, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { present } from '../../kernel/present.ts';
import { Refusal, refuseAll } from '../../kernel/refusal.ts';
import type { Target } from '../../kernel/target.ts';
import type { Directory } from '../directory/index.ts';
import type { KeyInHand } from '../signatures/index.ts';
import type { Outgoing, SignatureNote } from './outgoing.ts';
import { authorityReasons } from './outgoing-authority.ts';
import { givesNumberAfter, numberStillGood, sameFileReasons, sealReasons } from './outgoing-decisions.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { signerFactsOf } from './outgoing-facts.ts';
import type { HeldFile } from './outgoing-files.ts';
import type { OutgoingNumbering } from './outgoing-numbering.ts';
import type { OutgoingPen } from './outgoing-pen.ts';
import type { SignBody } from './outgoing-schema.ts';
import { bare } from './outgoing-store.ts';

export interface SigningOptions {
  readonly desk: OutgoingDesk;
  readonly numbering: OutgoingNumbering;
  readonly pen: OutgoingPen;
}

/** A document that may be signed or sealed now, by who asks. */
export interface Ready {
  readonly doc: Stored<Outgoing>;
  readonly directory: Directory;
}

/** What a signing session commits together with each document, and what it relies on to be still its own. */
export interface Beside {
  readonly reliesOn: readonly Relied[];
  readonly writes: (next: Outgoing, file: HeldFile) => readonly Write[];
}

/** Which key signs, and what goes with it into the commit. */
export interface Stroke {
  readonly key: KeyInHand;
  readonly beside?: Beside | undefined;
}

export class OutgoingSigning {
  readonly #desk: OutgoingDesk;
  readonly #numbering: OutgoingNumbering;
  readonly #pen: OutgoingPen;

  constructor({ desk, numbering, pen }: SigningOptions) {
    this.#desk = desk;
    this.#numbering = numbering;
    this.#pen = pen;
  }

  /**
   * Key first, number second, page third, signature last: a wrong passphrase costs no number, and nothing is drawn
   * after the signature.
   */
  async sign(context: Context, target: Target, { keyId, ...secrets }: SignBody): Promise<Stored<Outgoing>> {
    const ready = await this.readyToSign(context, target);
    const key = await this.#pen.personKey(context, keyId, present(secrets));
    return this.signReady(context, ready, { key }).finally(() => key.release());
  }

  /** The clerk puts the agency's signature beside the person's. */
  async seal(context: Context, target: Target, { keyId, ...secrets }: SignBody): Promise<Stored<Outgoing>> {
    const ready = await this.readyToSeal(context, target);
    const key = await this.#pen.agencyKey(context, keyId, present(secrets));
    return this.sealReady(context, ready, { key }).finally(() => key.release());
  }

  takeNumber(context: Context, target: Target): Promise<Stored<Outgoing>> {
    return this.#numbering.takeNumber(context, target);
  }

  /** Everything that can be found out before a key is needed. */
  async readyToSign(context: Context, target: Target): Promise<Ready> {
    const { doc, directory } = await this.#desk.open(context, target, 'sign');
    refuseAll([
      ...sameFileReasons(doc),
      ...authorityReasons(doc, signerFactsOf(directory, doc.signer), context.today),
    ]);
    await this.#desk.files.refuseAltered(doc);
    return { doc, directory };
  }

  async readyToSeal(context: Context, target: Target): Promise<Ready> {
    const { doc, directory } = await this.#desk.open(context, target, 'seal');
    refuseAll(sealReasons(doc));
    return { doc, directory };
  }

  /** The document with the number that it will bear: the one kept from an earlier try of this day, else a new one. */
  async numbered(context: Context, { doc, directory }: Ready, reliesOn?: readonly Relied[]) {
    if (numberStillGood(doc, context.today)) return doc;
    // The year may have turned since the clerk's check: no number for a page that cannot be dated today.
    await this.#desk.files.places(doc, context.today);
    if (givesNumberAfter(directory, doc)) return doc;
    return this.#numbering.takeNumber(context, doc, reliesOn);
  }

  /** Stopped anywhere in here it begins again where it was: with its number, or signed. */
  async signReady(context: Context, ready: Ready, { key, beside }: Stroke): Promise<Stored<Outgoing>> {
    const { directory } = ready;
    const doc = await this.numbered(context, ready, beside?.reliesOn);
    const file = await this.#pen
      .sign(context, { directory, doc, key })
      .catch((cause: unknown) => failed('SIGNING_FAILED', doc, cause));
    return this.keepSigned(context, { doc, directory }, { key: key.id, file, beside });
  }

  async sealReady(context: Context, ready: Ready, stroke: Stroke): Promise<Stored<Outgoing>> {
    const { key, beside } = stroke;
    const { directory } = ready;
    const doc = await this.#numbering.afterSignature(context, ready, beside?.reliesOn);
    const file = await this.#pen
      .seal(context, { directory, doc, key })
      .catch((cause: unknown) => failed('SEALING_FAILED', doc, cause));
    return this.keepSealed(context, { doc, directory }, { key: key.id, file, beside });
  }

  keepSigned(context: Context, { doc, directory }: Ready, made: Made): Promise<Stored<Outgoing>> {
    const signed = noteOf(context, made);
    const next: Outgoing = { ...bare(doc), state: 'signed', signed, signedFile: made.file.id };
    return this.#keep(context, { doc, directory }, { action: 'outgoing.sign', next, made });
  }

  keepSealed(context: Context, { doc, directory }: Ready, made: Made): Promise<Stored<Outgoing>> {
    const sealed = noteOf(context, made);
    const next: Outgoing = { ...bare(doc), state: 'sealed', sealed, signedFile: made.file.id };
    return this.#keep(context, { doc, directory }, { action: 'outgoing.seal', next, made });
  }

  async #keep(
    context: Context,
    { doc, directory }: Ready,
    { action, next, made }: { readonly action: string; readonly next: Outgoing; readonly made: Made },
  ): Promise<Stored<Outgoing>> {
    const { file, beside } = made;
    // Which certificate, bound to its holder since when, and what its authority said of it.
    const by = await this.#pen.signedWith(context, made.key);
    return this.#desk.save(context, directory, {
      action,
      id: doc.id,
      version: doc.version,
      next,
      file: file.prepared,
      details: {
        numberAndSymbol: doc.numberAndSymbol,
        file: file.id,
        sha256: file.sha256,
        level: file.level,
        faults: file.faults?.join('; '),
        ...by,
      },
      ...(beside
        ? { reliesOn: beside.reliesOn, others: (settled: Outgoing) => beside.writes(settled, file) }
        : {}),
    });
  }
}

/** A signature that was made and is still to be committed. */
export interface Made {
  readonly key: string;
  readonly file: HeldFile;
  readonly beside?: Beside | undefined;
}

function noteOf({ actor, now }: Context, { key, file }: Made): SignatureNote {
  const { id, sha256, level } = file;
  return { person: actor.person, key, at: now, file: id, sha256, ...(level ? { level } : {}) };
}

function failed(code: string, doc: Outgoing, cause: unknown): never {
  if (cause instanceof Refusal) throw cause;
  const refusal = new Refusal([{ code, params: { number: doc.numberAndSymbol ?? '' } }]);
  refusal.cause = cause;
  throw refusal;
}
