// One document of a signing session: signed, or left with the reason. Each ends in one commit with the document itself.
import type { Storage, Stored } from '../../../../storage/port.ts';
import { type Context, entryOf } from '../../../kernel/context.ts';
import { type Reason, refuseAll } from '../../../kernel/refusal.ts';
import type { KeyInHand } from '../../signatures/index.ts';
import type { Outgoing } from '../outgoing.ts';
import type { HeldFile } from '../outgoing-files.ts';
import type { Beside, OutgoingSigning, Ready } from '../outgoing-signing.ts';
import { readable } from '../outgoing-store.ts';
import { failedLine, type Receipt, type SessionLine, signedLine } from './session-line.ts';
import { bareLine, bareSession, linesOf, lineWrite, reliesOn, sessionWrite } from './session-store.ts';
import { exchangedReasons, fileToShow } from './shown-file.ts';
import { ended, type SigningSession, stopped } from './signing-session.ts';

/** A line of a session that is being signed now. */
export interface AtHand {
  readonly session: Stored<SigningSession>;
  readonly line: Stored<SessionLine>;
}

export class SessionSteps {
  readonly storage: Storage;
  readonly #signing: OutgoingSigning;

  constructor(storage: Storage, signing: OutgoingSigning) {
    this.storage = storage;
    this.#signing = signing;
  }

  /** Refuses whatever keeps this document from being signed; the others are not touched by that. */
  async ready(context: Context, { session, line }: AtHand): Promise<Ready> {
    const doc = await readable(this.storage, context, line.document);
    const { purpose } = session;
    const ready =
      purpose === 'sign'
        ? await this.#signing.readyToSign(context, doc)
        : await this.#signing.readyToSeal(context, doc);
    refuseAll(exchangedReasons(line, fileToShow(ready.doc, purpose)));
    return ready;
  }

  async sign(context: Context, atHand: AtHand, key: KeyInHand): Promise<void> {
    const ready = await this.ready(context, atHand);
    const stroke = { key, beside: this.beside(context, atHand, key.key.fingerprint) };
    if (atHand.session.purpose === 'sign') await this.#signing.signReady(context, ready, stroke);
    else await this.#signing.sealReady(context, ready, stroke);
  }

  /** The receipt is written by the commit that makes the document signed: there is never one without the other. */
  beside(context: Context, { session, line }: AtHand, fingerprint: string): Beside {
    const receiptOf = (next: Outgoing, file: HeldFile): Receipt => ({
      numberAndSymbol: next.numberAndSymbol,
      file: file.id,
      digest: file.sha256,
      fingerprint,
      at: context.now,
      level: file.level ?? 'B-B',
    });
    return {
      // Whoever was overtaken by another process or a stop writes nothing more.
      reliesOn: [reliesOn(session)],
      writes: (next, file) => [
        lineWrite(line.id, line.version, signedLine(bareLine(line), receiptOf(next, file))),
      ],
    };
  }

  async fail(context: Context, { session, line }: AtHand, reasons: readonly Reason[]): Promise<void> {
    await this.storage.commit({
      ...entryOf(context, 'outgoing.leave-unsigned'),
      details: { document: line.document, reason: reasons.map(({ code }) => code).join(', ') },
      reliesOn: [reliesOn(session)],
      writes: [lineWrite(line.id, line.version, failedLine(bareLine(line), reasons))],
    });
  }

  async stop(context: Context, session: Stored<SigningSession>, code: string): Promise<void> {
    await this.storage.commit({
      ...entryOf(context, 'outgoing.stop-session'),
      details: { reason: code },
      writes: [sessionWrite(session.id, session.version, stopped(bareSession(session), code, context.now))],
    });
  }

  /** Ends a session whose every document is signed. */
  async endIfDone(context: Context, session: Stored<SigningSession>): Promise<boolean> {
    const lines = await linesOf(this.storage, context, session.id);
    if (lines.some(({ state }) => state !== 'signed')) return false;
    await this.storage.commit({
      ...entryOf(context, 'outgoing.end-session'),
      writes: [sessionWrite(session.id, session.version, ended(bareSession(session), context.now))],
    });
    return true;
  }
}
