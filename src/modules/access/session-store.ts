import { randomBytes } from 'node:crypto';
import type { Storage } from '../../../storage/port.ts';
import { hashToken } from './token.ts';

/** A signed-in browser, kept on the server under the hash of its cookie. */
export interface SessionRecord {
  readonly agency: string;
  readonly person: string;
  readonly locale?: 'vi' | 'en';
  readonly signedInAt: string;
}

export interface Held extends SessionRecord {
  readonly id: string;
}

const SPACE = 'session';
const owner = (agency: string, person: string): string => `${agency}:${person}`;

export class SessionStore {
  readonly #storage: Storage;
  readonly #lifetime: number;

  constructor(storage: Storage, hours: number) {
    this.#storage = storage;
    this.#lifetime = hours * 3_600_000;
  }

  /** A new session; the token is known to the browser alone. */
  async open(record: SessionRecord, now: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.keep(hashToken(token), record, now);
    return token;
  }

  /** Writes it for another whole lifetime. */
  async keep(id: string, record: SessionRecord, now: number): Promise<void> {
    const renewedAt = now;
    await this.#storage.state.put({
      space: SPACE,
      key: id,
      value: { ...record, renewedAt },
      now,
      expiresAt: now + this.#lifetime,
      owner: owner(record.agency, record.person),
    });
  }

  /** The session, if it has not expired; one that is in use lives on. */
  async find(id: string, now: number): Promise<Held | undefined> {
    const found = await this.#storage.state.get<SessionRecord & { renewedAt: number }>(SPACE, id, now);
    if (!found) return undefined;
    const { renewedAt, ...record } = found.value;
    if (now - renewedAt > this.#lifetime / 20) await this.keep(id, record, now);
    return { ...record, id };
  }

  async end(id: string): Promise<void> {
    await this.#storage.state.remove(SPACE, id);
  }

  async endAll(agency: string, person: string): Promise<void> {
    await this.#storage.state.removeByOwner(SPACE, owner(agency, person));
  }
}
