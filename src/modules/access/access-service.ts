import type { Storage } from '../../../storage/port.ts';
import type { Actor, Context } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import { codeKeyOf, type DirectoryService } from '../directory/index.ts';
import { Accounts, type Claim } from './accounts.ts';
import { GuessLimits } from './guesses.ts';
import { isPassword } from './password.ts';
import { SessionStore } from './session-store.ts';
import { csrfToken, hashToken } from './token.ts';

type Locale = 'vi' | 'en';

export interface SignedIn {
  readonly id: string;
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
  readonly csrf: string;
  readonly locale?: Locale;
}

export interface SignIn extends Claim {
  readonly password: string;
  readonly address: string;
  readonly locale?: Locale;
}

interface Known {
  readonly until: number;
  readonly session: SignedIn;
}

/** How long another process's sign-out may go unnoticed; this process's own is seen at once. */
const KNOWN_MS = 2000;
const KNOWN_AT_MOST = 20_000;
/** What a session says of its person is made of these. */
const TELLING = new Set(['account', 'person', 'installation-administrator']);

/** Sign-in, sessions and passwords. */
export class AccessService {
  readonly accounts: Accounts;
  readonly #sessions: SessionStore;
  readonly #guesses: GuessLimits;
  readonly #directory: DirectoryService;
  readonly #known = new Map<string, Known>();

  constructor(storage: Storage, directory: DirectoryService, sessionHours: number) {
    this.#directory = directory;
    this.accounts = new Accounts(storage, directory);
    this.#sessions = new SessionStore(storage, sessionHours);
    this.#guesses = new GuessLimits(storage);
    storage.journal.onCommit((entry) => {
      if (entry.records.some(({ kind }) => TELLING.has(kind))) this.#known.clear();
    });
  }

  /** The token for the cookie, and the session. One answer for a wrong name and a wrong password. */
  async signIn(context: Context, asked: SignIn): Promise<{ token: string; session: SignedIn }> {
    const now = Date.parse(context.now);
    const named = countedAs(asked);
    await this.#guesses.begin(named, asked.address, now);
    const found = await this.accounts.withPassword(asked, asked.password, context.now);
    if (!found) refuse('WRONG_CREDENTIALS');
    await this.#guesses.succeeded(named, asked.address, now);
    const { agency, id: person } = found;
    const locale = asked.locale ? { locale: asked.locale } : {};
    const token = await this.#sessions.open({ agency, person, signedInAt: context.now, ...locale }, now);
    const session = await this.find(token, new Date(context.now));
    return session ? { token, session } : refuse('WRONG_CREDENTIALS');
  }

  /** Asked for each request: kept for a moment, forgotten when the account or the person changes. */
  async find(token: string, now: Date): Promise<SignedIn | undefined> {
    const id = hashToken(token);
    const known = this.#known.get(id);
    if (known && known.until > now.getTime()) return known.session;
    const session = await this.#load(id, token, now);
    if (!session) return undefined;
    if (this.#known.size >= KNOWN_AT_MOST) this.#known.clear();
    this.#known.set(id, { until: now.getTime() + KNOWN_MS, session });
    return session;
  }

  /** For work that goes on after the answer: the person of a sign-in as they are now, as long as it lasts. */
  async stillHere(id: string, now: Date): Promise<Actor | undefined> {
    const held = await this.#sessions.find(id, now.getTime());
    if (!held) return undefined;
    const account = await this.accounts.get(held.agency, held.person);
    if (!account || account.disabledAt) return undefined;
    return this.accounts.actor(held.agency, held.person, now.toISOString());
  }

  async signOut(session: SignedIn): Promise<void> {
    await this.#sessions.end(session.id);
    this.#known.delete(session.id);
  }

  async signOutEverywhere({ agency, person }: Pick<Actor, 'agency' | 'person'>): Promise<void> {
    await this.#sessions.endAll(agency, person);
    this.#known.clear();
  }

  async chooseLanguage(session: SignedIn, locale: Locale, now: string): Promise<void> {
    const held = await this.#sessions.find(session.id, Date.parse(now));
    if (!held) return;
    const { id, ...record } = held;
    await this.#sessions.keep(id, { ...record, locale }, Date.parse(now));
    this.#known.delete(id);
  }

  /** Every other session of this person ends: whoever knew the old password is out. */
  async changePassword(
    context: Context,
    session: SignedIn,
    words: { current: string; password: string },
  ): Promise<void> {
    const { agency, person } = context.actor;
    const account = await this.accounts.get(agency, person);
    const now = Date.parse(context.now);
    // A page left open is no way to guess the password either.
    const guessed = `${agency}:${person}`;
    await this.#guesses.begin(guessed, guessed, now);
    if (!account || !(await isPassword(words.current, account.passwordHash))) {
      refuse('WRONG_PASSWORD', { field: 'current' });
    }
    await this.#guesses.succeeded(guessed, guessed, now);
    await this.accounts.setPassword(context, person, { password: words.password, mustChange: false });
    const held = await this.#sessions.find(session.id, now);
    await this.signOutEverywhere(context.actor);
    if (held) await this.#sessions.keep(held.id, withoutId(held), now);
  }

  /** An administrator gives a new first password; all sessions of the person end, guesses are forgotten. */
  async resetPassword(context: Context, person: string, password: string): Promise<void> {
    const { username } = await this.accounts.person(context, person);
    await this.accounts.setPassword(context, person, { password, mustChange: true });
    const code = (await this.#directory.installation.agency(context.actor.agency))?.code;
    await this.#guesses.forget(username);
    await this.#guesses.forget(countedAs({ username, code }));
    await this.signOutEverywhere({ agency: context.actor.agency, person });
  }

  async setDisabled(context: Context, person: string, disabled: boolean): Promise<void> {
    if (disabled && person === context.actor.person) refuse('OWN_ACCOUNT');
    await this.accounts.setDisabled(context, person, disabled);
    if (disabled) await this.signOutEverywhere({ agency: context.actor.agency, person });
  }

  async #load(id: string, token: string, now: Date): Promise<SignedIn | undefined> {
    const held = await this.#sessions.find(id, now.getTime());
    if (!held) return undefined;
    const [actor, account] = await Promise.all([
      this.accounts.actor(held.agency, held.person, now.toISOString()),
      this.accounts.get(held.agency, held.person),
    ]);
    if (!actor || !account || account.disabledAt) return undefined;
    const { mustChange } = account;
    const locale = held.locale ? { locale: held.locale } : {};
    return { id, actor, mustChangePassword: mustChange, csrf: csrfToken(token), ...locale };
  }
}

/**
 * By what was typed, never by whom it was found to mean: else the locks would tell who is where. So one account has two
 * counts, with its agency's code and without; those of the same name elsewhere do not lock it.
 */
function countedAs({ username, code }: Claim): string {
  const name = username.trim().toLowerCase();
  return code === undefined ? name : `${name}@${codeKeyOf(code)}`;
}

function withoutId<T extends { readonly id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
