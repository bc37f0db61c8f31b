// Many documents signed in one sitting: NĐ 30/2020, Điều 13.7 (the competent person signs themselves) and 32.2.
import type { Page, Storage, Stored } from '../../../../storage/port.ts';
import { type Context, entryOf, token } from '../../../kernel/context.ts';
import { present } from '../../../kernel/present.ts';
import { Refusal, refuse, refuseAll } from '../../../kernel/refusal.ts';
import type { SignaturesService } from '../../signatures/index.ts';
import type { OutgoingPen } from '../outgoing-pen.ts';
import { SIGNING_SESSION } from './session-kinds.ts';
import { decided, leftLine, type SessionLine } from './session-line.ts';
import type { SessionOpening } from './session-opening.ts';
import type { SessionRuns } from './session-runs.ts';
import type { DecisionsBody, OpenBody, SessionQuery, UnlockBody } from './session-schema.ts';
import {
  bareLine,
  bareSession,
  isConflict,
  linesOf,
  lineWrite,
  ownSession,
  reliesOn,
  sessionWrite,
} from './session-store.ts';
import { begun, ended, keyReasons, paused, type SigningSession, stopped } from './signing-session.ts';

/** The person as they are when they are asked again; nothing once they are signed out, disabled or gone. */
export type Presence = () => Promise<Context | undefined>;

export interface SessionsDeps {
  readonly storage: Storage;
  readonly opening: SessionOpening;
  readonly pen: OutgoingPen;
  readonly signatures: SignaturesService;
  readonly runs: SessionRuns;
}

/** How often decisions are made anew when the pen writes the same lines. */
const MOST_TRIES = 5;

export class SigningSessions {
  readonly #deps: SessionsDeps;

  constructor(deps: SessionsDeps) {
    this.#deps = deps;
  }

  list({ actor }: Context, { state, limit, after }: SessionQuery): Promise<Page<Stored<SigningSession>>> {
    return this.#deps.storage.find<SigningSession>(SIGNING_SESSION, {
      agency: actor.agency,
      filter: { person: actor.person, ...(state ? { state } : {}) },
      sort: { field: 'openedAt', direction: 'desc' },
      limit,
      ...(after ? { after } : {}),
    });
  }

  get(context: Context, id: string): Promise<Stored<SigningSession>> {
    return ownSession(this.#deps.storage, context, id);
  }

  lines(context: Context, id: string): Promise<readonly Stored<SessionLine>[]> {
    return linesOf(this.#deps.storage, context, id);
  }

  isRunning({ id, turn, state }: Stored<SigningSession>): Promise<boolean> {
    return state === 'open' ? this.#deps.runs.isRunning(id, turn) : Promise.resolve(false);
  }

  async open(context: Context, body: OpenBody): Promise<Stored<SigningSession>> {
    const { actor, now } = context;
    const lines = await this.#deps.opening.lines(context, body);
    const id = context.newId();
    const readers = [token.person(actor.person)];
    const session: SigningSession = {
      purpose: body.purpose,
      person: actor.person,
      state: 'open',
      size: lines.length,
      turn: 0,
      openedAt: now,
      updatedAt: now,
      readers,
    };
    const { records } = await this.#deps.storage.commit({
      ...entryOf(context, 'outgoing.open-session'),
      details: { purpose: body.purpose, size: lines.length },
      writes: [
        sessionWrite(id, 0, session),
        ...lines.map((line, place) =>
          lineWrite(context.newId(), 0, { ...line, session: id, place: place + 1, readers }),
        ),
      ],
    });
    return records[0] as Stored<SigningSession>;
  }

  /** What the signer has seen and decided. Good for signing even if browser and server go away right after. */
  async decide(context: Context, id: string, { lines }: DecisionsBody): Promise<Stored<SigningSession>> {
    for (let tries = 1; ; tries++) {
      const session = await this.#openOne(context, id);
      try {
        await this.#note(context, session, lines);
        this.#deps.runs.wake(id);
        return session;
      } catch (error) {
        if (!isConflict(error) || tries === MOST_TRIES) throw error;
      }
    }
  }

  async #note(
    context: Context,
    session: Stored<SigningSession>,
    orders: DecisionsBody['lines'],
  ): Promise<void> {
    const { storage, opening } = this.#deps;
    const all = new Map((await linesOf(storage, context, session.id)).map((line) => [line.id, line]));
    const writes = [];
    for (const { line: id, ...order } of orders) {
      const line = all.get(id) ?? refuse('SIGNING_SESSION_NOT_FOUND');
      const current = await opening.shownNow(context, session.purpose, line);
      // A file that was exchanged is looked at before it is decided on.
      const next = current ?? decided(bareLine(line), order, context.now);
      if (next) writes.push(lineWrite(id, line.version, next));
    }
    if (writes.length === 0) return;
    await storage.commit({
      ...entryOf(context, 'outgoing.decide-session'),
      reliesOn: [reliesOn(session)],
      writes,
    });
  }

  /**
   * Opens the key with the secret given, once: a wrong one stops everything and counts as one. The secret stays in the
   * memory of this process until the session ends, stops or rests.
   */
  async unlock(
    context: Context,
    { id, body }: { readonly id: string; readonly body: UnlockBody },
    present: Presence,
  ): Promise<Stored<SigningSession>> {
    const { runs } = this.#deps;
    const session = await this.#openOne(context, id);
    const facts = await this.#key(context, session, body.keyId);
    const key = await this.#inHand(context, session, body);
    try {
      // What was opened, not what was asked for.
      refuseAll(keyReasons(session, { ...facts, fingerprint: key.key.fingerprint }));
      const next = await this.#save(context, session, {
        action: 'outgoing.begin-session',
        next: begun(bareSession(session), facts, context.now),
        details: { fingerprint: facts.fingerprint },
      });
      await runs.start({ session: id, agency: session.agency, turn: next.turn, key, present });
      return next;
    } catch (error) {
      await key.release();
      throw error;
    }
  }

  async #inHand(context: Context, session: Stored<SigningSession>, { keyId, ...given }: UnlockBody) {
    const { pen } = this.#deps;
    // A remote service may give one authorisation for all of them.
    const secrets = { ...present(given), signatures: session.size };
    try {
      return session.purpose === 'sign'
        ? await pen.personKey(context, keyId, secrets)
        : await pen.agencyKey(context, keyId, secrets);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#stop(context, session.id, error.reasons[0]?.code ?? 'SIGNING_KEY_PASSPHRASE');
      throw error;
    }
  }

  /** Whoever signs at this moment writes nothing more. */
  async #stop(context: Context, id: string, code: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      const session = await ownSession(this.#deps.storage, context, id);
      const next = stopped(bareSession(session), code, context.now);
      try {
        await this.#save(context, session, {
          action: 'outgoing.stop-session',
          next,
          details: { reason: code },
        });
        return await this.#deps.runs.stop(id);
      } catch (error) {
        if (!isConflict(error) || tries === MOST_TRIES) throw error;
      }
    }
  }

  /** A key on the person's own machine: the certificate is fixed here, every signature is asked for by the page. */
  async fix(context: Context, id: string, keyId: string): Promise<Stored<SigningSession>> {
    const session = await this.#openOne(context, id);
    const facts = await this.#key(context, session, keyId);
    if (session.certificate?.key === keyId && !session.stopped) return session;
    return this.#save(context, session, {
      action: 'outgoing.begin-session',
      next: begun(bareSession(session), facts, context.now),
      details: { fingerprint: facts.fingerprint },
    });
  }

  /** Puts the key away; what is chosen stays chosen. */
  async pause(context: Context, id: string): Promise<Stored<SigningSession>> {
    const session = await this.#openOne(context, id);
    const next = await this.#save(context, session, {
      action: 'outgoing.pause-session',
      next: paused(bareSession(session), context.now),
    });
    await this.#deps.runs.stop(id);
    return next;
  }

  async end(context: Context, id: string): Promise<Stored<SigningSession>> {
    const { storage, runs } = this.#deps;
    const session = await this.#openOne(context, id);
    const all = await linesOf(storage, context, id);
    const lines = all.filter(({ state, begun: kept }) => state === 'chosen' || kept !== undefined);
    const { records } = await storage.commit({
      ...entryOf(context, 'outgoing.end-session'),
      writes: [
        sessionWrite(id, session.version, ended(bareSession(session), context.now)),
        ...lines.map((line) => lineWrite(line.id, line.version, leftLine(bareLine(line)))),
      ],
    });
    await runs.stop(id);
    for (const { begun: kept } of lines) if (kept) await storage.blobs.remove(kept.pdfSha256);
    return records[0] as Stored<SigningSession>;
  }

  async #openOne(context: Context, id: string): Promise<Stored<SigningSession>> {
    const session = await ownSession(this.#deps.storage, context, id);
    return session.state === 'open' ? session : refuse('SIGNING_SESSION_ENDED');
  }

  /** Whether it may sign here is known before its secret is tried. */
  async #key(context: Context, session: Stored<SigningSession>, keyId: string) {
    const keys = await this.#deps.signatures.keys(context);
    const key = keys.find(({ id }) => id === keyId) ?? refuse('SIGNING_KEY_UNKNOWN');
    const kind = session.purpose === 'sign' ? 'person' : 'agency';
    if (key.ownerKind !== kind) refuse(kind === 'person' ? 'KEY_NOT_YOURS' : 'KEY_NOT_OF_AGENCY');
    refuseAll(keyReasons(session, key));
    return key;
  }

  async #save(
    context: Context,
    session: Stored<SigningSession>,
    change: {
      readonly action: string;
      readonly next: SigningSession;
      readonly details?: { readonly [key: string]: string };
    },
  ): Promise<Stored<SigningSession>> {
    const { action, next, details } = change;
    const { records } = await this.#deps.storage.commit({
      ...entryOf(context, action),
      ...(details ? { details } : {}),
      writes: [sessionWrite(session.id, session.version, next)],
    });
    return records[0] as Stored<SigningSession>;
  }
}
