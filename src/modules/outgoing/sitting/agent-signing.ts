// Keys on the person's own machine: begun here, signed there, finished here. What was begun survives a crash of either.
import { buffer } from 'node:stream/consumers';
import type { Storage, Stored } from '../../../../storage/port.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { Refusal, refuse } from '../../../kernel/refusal.ts';
import { type BegunSignature, toBeSignedFor } from '../../signatures/index.ts';
import type { Outgoing } from '../outgoing.ts';
import { numberStillGood } from '../outgoing-decisions.ts';
import type { OutgoingPen } from '../outgoing-pen.ts';
import type { OutgoingSigning, Ready } from '../outgoing-signing.ts';
import type { SessionLine } from './session-line.ts';
import type { AtHand, SessionSteps } from './session-steps.ts';
import { bareLine, lineWrite, ownLine, ownSession, reliesOn } from './session-store.ts';
import { type FixedCertificate, stopsAll } from './signing-session.ts';

export interface AgentDeps {
  readonly storage: Storage;
  readonly steps: SessionSteps;
  readonly signing: OutgoingSigning;
  readonly pen: OutgoingPen;
}

export interface LineOf {
  readonly session: string;
  readonly line: string;
}

type BegunLine = NonNullable<SessionLine['begun']>;

/** Whether what was begun is still of this very document, this key and this day. */
function isGood(
  begun: BegunLine | undefined,
  { doc }: Ready,
  { certificate, today }: { readonly certificate: FixedCertificate; readonly today: string },
): begun is BegunLine {
  if (begun?.version !== doc.version || begun.record.fingerprint !== certificate.fingerprint) return false;
  // Điều 15.1: the page bears the day on which its number was taken.
  return doc.state === 'signed' || doc.number === undefined || numberStillGood(doc, today);
}

export class AgentSigning {
  readonly #deps: AgentDeps;

  constructor(deps: AgentDeps) {
    this.#deps = deps;
  }

  /** What the key is to sign; the same again where it was begun before and nothing has changed. */
  async begin(context: Context, of: LineOf) {
    const { atHand, certificate } = await this.#atHand(context, of);
    return this.#noted(context, atHand, () => this.#told(context, atHand, certificate));
  }

  /** What is the matter with this document alone is noted with it, and the page goes on with the next. */
  async #noted<T>(context: Context, atHand: AtHand, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const alone = error instanceof Refusal && !stopsAll(error.reasons);
      if (alone) await this.#deps.steps.fail(context, atHand, error.reasons);
      throw error;
    }
  }

  async #told(context: Context, atHand: AtHand, certificate: FixedCertificate) {
    const ready = await this.#deps.steps.ready(context, atHand);
    const { begun } = atHand.line;
    const { today } = context;
    if (isGood(begun, ready, { certificate, today })) return told(atHand, ready.doc, begun);
    const fresh = await this.#begin(context, atHand, { ready, certificate });
    return told(atHand, fresh.doc, fresh.begun);
  }

  async finish(context: Context, of: LineOf, signature: Buffer): Promise<void> {
    const { storage, steps, signing, pen } = this.#deps;
    const line = await ownLine(storage, context, of);
    if (line.state === 'signed') return;
    const { atHand, certificate } = await this.#atHand(context, of);
    const ready = await steps.ready(context, atHand);
    const { begun } = atHand.line;
    const { today } = context;
    if (!isGood(begun, ready, { certificate, today })) return refuse('SIGNATURE_NOT_BEGUN');
    const pdf = await buffer(await storage.blobs.get(begun.pdfSha256));
    const file = await pen.finish(context, ready.doc, { begun: { pdf, record: begun.record }, signature });
    const beside = steps.beside(context, atHand, begun.record.fingerprint);
    const made = { key: begun.record.key, file, beside };
    if (atHand.session.purpose === 'sign') await signing.keepSigned(context, ready, made);
    else await signing.keepSealed(context, ready, made);
    await storage.blobs.remove(begun.pdfSha256);
    await steps.endIfDone(context, atHand.session);
  }

  async #begin(
    context: Context,
    atHand: AtHand,
    { ready, certificate }: { readonly ready: Ready; readonly certificate: FixedCertificate },
  ): Promise<{ readonly doc: Stored<Outgoing>; readonly begun: BegunLine }> {
    const { storage, signing, pen } = this.#deps;
    const { session, line } = atHand;
    const isPersons = session.purpose === 'sign';
    const doc = isPersons ? await signing.numbered(context, ready, [reliesOn(session)]) : ready.doc;
    const order = { directory: ready.directory, doc, keyId: certificate.key };
    const made: BegunSignature = isPersons
      ? await pen.beginSign(context, order)
      : await pen.beginSeal(context, order);
    if (made.record.fingerprint !== certificate.fingerprint) refuse('SIGNATURE_NOT_OF_KEY');
    const blob = await storage.blobs.put(made.pdf);
    const begun: BegunLine = {
      version: doc.version,
      pdfSha256: blob.sha256,
      pdfSize: blob.size,
      record: made.record,
    };
    await storage.commit({
      ...entryOf(context, 'outgoing.begin-signature'),
      details: { document: doc.id, numberAndSymbol: doc.numberAndSymbol },
      reliesOn: [reliesOn(session)],
      writes: [lineWrite(line.id, line.version, { ...bareLine(line), state: 'chosen', begun })],
    });
    const old = line.begun?.pdfSha256;
    if (old && old !== blob.sha256) await storage.blobs.remove(old);
    return { doc, begun };
  }

  async #atHand(context: Context, of: LineOf): Promise<{ atHand: AtHand; certificate: FixedCertificate }> {
    const { storage } = this.#deps;
    const session = await ownSession(storage, context, of.session);
    const line = await ownLine(storage, context, of);
    if (session.state !== 'open') refuse('SIGNING_SESSION_ENDED');
    const { certificate, stopped } = session;
    if (!certificate || stopped) return refuse('SIGNING_SESSION_LOCKED');
    return { atHand: { session, line }, certificate };
  }
}

function told({ line }: AtHand, doc: Outgoing, { record }: BegunLine) {
  const { bytes, digest } = toBeSignedFor(record);
  return {
    line: line.id,
    document: doc.secrecy === 'none' ? doc.abstract : '',
    fingerprint: record.fingerprint,
    algorithm: record.algorithm,
    bytes: bytes.toString('base64'),
    digest: digest.toString('base64'),
    ...(doc.numberAndSymbol ? { numberAndSymbol: doc.numberAndSymbol } : {}),
  };
}
