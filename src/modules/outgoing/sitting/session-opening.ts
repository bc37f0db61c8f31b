// Which documents may lie in a signing session, and what of each is put before the signer.
import type { Storage, Stored } from '../../../../storage/port.ts';
import type { Context } from '../../../kernel/context.ts';
import { type Reason, refuse, refuseAll } from '../../../kernel/refusal.ts';
import { type DirectoryService, standingIn } from '../../directory/index.ts';
import type { Outgoing } from '../outgoing.ts';
import { actionReasons } from '../outgoing-decisions.ts';
import { OUTGOING } from '../outgoing-kinds.ts';
import { mayRead } from '../outgoing-policy.ts';
import { type SessionLine, shownAnew } from './session-line.ts';
import type { OpenBody } from './session-schema.ts';
import { bareLine } from './session-store.ts';
import { fileToShow } from './shown-file.ts';
import { MOST_DOCUMENTS, type Purpose } from './signing-session.ts';

export type NewLine = Omit<SessionLine, 'session' | 'place' | 'readers'>;

function newLine(doc: Stored<Outgoing>, purpose: Purpose): NewLine {
  return {
    document: doc.id,
    type: doc.type,
    // A receipt is read without asking for the document again.
    ...(doc.secrecy === 'none' ? { abstract: doc.abstract } : {}),
    shown: fileToShow(doc, purpose),
    state: 'waiting',
  };
}

export class SessionOpening {
  readonly #storage: Storage;
  readonly #directories: DirectoryService;

  constructor(storage: Storage, directories: DirectoryService) {
    this.#storage = storage;
    this.#directories = directories;
  }

  /** Only what waits for this very person, or for the seal that this clerk may put; else every reason at once. */
  async lines(context: Context, { purpose, documents }: OpenBody): Promise<readonly NewLine[]> {
    const ids = [...new Set(documents)];
    if (ids.length > MOST_DOCUMENTS) refuse('SIGNING_SESSION_TOO_LONG', { params: { most: MOST_DOCUMENTS } });
    const { agency } = context.actor;
    const found = await this.#storage.getMany<Outgoing>(OUTGOING, agency, ids);
    const readable = new Map(found.filter((doc) => mayRead(doc, context.actor)).map((doc) => [doc.id, doc]));
    const directory = await this.#directories.of(context);
    const reasons = documents.flatMap((id, at): readonly Reason[] => {
      const field = `documents.${at}`;
      const doc = readable.get(id);
      if (!doc) return [{ code: 'OUTGOING_NOT_FOUND', field }];
      const standing = standingIn(directory, context, doc.unit);
      return actionReasons(purpose, doc, standing).map((reason) => ({ ...reason, field }));
    });
    refuseAll(reasons);
    return ids.map((id) => newLine(readable.get(id)!, purpose));
  }

  /** A line that failed because its file was exchanged, with the new file; nothing where it is as it was. */
  async shownNow(
    { actor }: Context,
    purpose: Purpose,
    line: Stored<SessionLine>,
  ): Promise<SessionLine | undefined> {
    if (line.state !== 'failed') return undefined;
    const doc = await this.#storage.get<Outgoing>(OUTGOING, actor.agency, line.document);
    if (!doc || !mayRead(doc, actor)) return undefined;
    const bare = bareLine(line);
    const next = shownAnew(bare, fileToShow(doc, purpose));
    return next === bare ? undefined : next;
  }
}
