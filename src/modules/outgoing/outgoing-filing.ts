// What dossiers and the archive change of an outgoing document: where it lies, and that it is frozen.
import type { Stored, Write } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import type { Outgoing } from './outgoing.ts';
import type { OutgoingDesk } from './outgoing-desk.ts';
import { OUTGOING } from './outgoing-kinds.ts';
import { bare, outgoingWrite } from './outgoing-store.ts';

export class OutgoingFiling {
  readonly #desk: OutgoingDesk;

  constructor(desk: OutgoingDesk) {
    this.#desk = desk;
  }

  /** Rights are the caller's to check: dossiers have rights of their own. */
  async load(context: Context, ids: readonly string[]): Promise<readonly Stored<Outgoing>[]> {
    return this.#desk.storage.getMany<Outgoing>(OUTGOING, context.actor.agency, ids);
  }

  /** Writes for the caller's commit: the document and its files, whose readers follow. */
  async writes(
    context: Context,
    doc: Stored<Outgoing>,
    change: { readonly dossier?: string | undefined; readonly frozen?: true },
  ): Promise<readonly Write[]> {
    const directory = await this.#desk.directories.of(context);
    const { dossier: _dossier, ...kept } = bare(doc);
    const moved: Outgoing = { ...kept, ...change };
    const settled = this.#desk.settle(context, directory, moved);
    const next = { ...settled, updatedAt: doc.updatedAt };
    const files = await this.#desk.files.writes(context, { ...next, id: doc.id });
    return [outgoingWrite(doc.id, doc.version, next), ...files];
  }
}

/** Whether nothing more happens to it. */
export function isFinished(doc: Pick<Outgoing, 'state'>): boolean {
  return doc.state === 'issued' || doc.state === 'withdrawn';
}

/** How people name it. What a secret document is about stands nowhere but in its own record. */
export function titleOfOutgoing(doc: Pick<Outgoing, 'numberAndSymbol' | 'abstract' | 'secrecy'>): string {
  const name = doc.numberAndSymbol ?? '';
  if (doc.secrecy !== 'none') return name;
  return (name === '' ? doc.abstract : `${name}: ${doc.abstract}`).slice(0, 300);
}
