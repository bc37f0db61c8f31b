// What an outgoing document does to incoming ones: it answers them, and its own units receive it as one.
import type { Write } from '../../../storage/port.ts';
import { type Context, hasRole } from '../../kernel/context.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Directory } from '../directory/index.ts';
import { type Incoming, type IncomingAnswers, type IncomingService, titleOf } from '../incoming/index.ts';
import type { Outgoing } from './outgoing.ts';
import { OUTGOING } from './outgoing-kinds.ts';

export interface Delivered {
  /** Ids of what the units received. */
  readonly copies: readonly string[];
  readonly writes: readonly Write[];
}

type Identified = Outgoing & { readonly id: string };

/** An officer answers what they have a part in; heads, leaders and clerks whatever they may read. */
function mayAnswer({ actor }: Context, { handling }: Incoming): boolean {
  if (hasRole(actor, 'head', 'leader', 'clerk')) return true;
  const named = [handling.assignment?.lead, ...handling.coordinators.map(({ person }) => person)];
  return named.includes(actor.person);
}

export class OutgoingAnswers {
  readonly #incoming: IncomingService;
  readonly #answers: IncomingAnswers;

  constructor(incoming: IncomingService, answers: IncomingAnswers) {
    this.#incoming = incoming;
    this.#answers = answers;
  }

  /** Writes that show the draft beside what it answers. */
  async begin(context: Context, incomingId: string, answer: string): Promise<readonly Write[]> {
    const incoming = await this.#incoming.open(context, incomingId);
    if (incoming.frozen) refuse('DOCUMENT_ARCHIVED', { field: 'answersTo' });
    if (!mayAnswer(context, incoming)) refuse('NO_PART_IN_INCOMING', { field: 'answersTo' });
    return this.#answers.answerWrites(context, incomingId, { answer: { id: answer }, completes: false });
  }

  /** On issue: the answer has its number now; the matter is settled where its drafter said so (Điều 24.2). */
  async issued(context: Context, doc: Identified): Promise<readonly Write[]> {
    if (!doc.answersTo) return [];
    const { id, numberAndSymbol, completesIncoming: completes } = doc;
    return this.#answers.answerWrites(context, doc.answersTo, { answer: { id, numberAndSymbol }, completes });
  }

  /** Given up before it was issued: it answers nothing. Withdrawn after it: the units that have it are told. */
  async withdrawn(context: Context, doc: Identified, reason: string): Promise<readonly Write[]> {
    if (doc.issuedAt) return this.#answers.withdrawnWrites(context, doc.copiesInside ?? [], reason);
    return doc.answersTo ? this.#answers.unlinkWrites(context, doc.answersTo, doc.id) : [];
  }

  /** Each unit that is named as a recipient gets it as an incoming document of its own. */
  async delivered(context: Context, directory: Directory, doc: Identified): Promise<Delivered> {
    const writes: Write[] = [];
    const copies: string[] = [];
    for (const unit of doc.recipients.inside) {
      const delivery = {
        origin: { kind: OUTGOING, id: doc.id },
        unit,
        numberAndSymbol: doc.numberAndSymbol,
        documentOn: doc.issuedOn,
        issuer: directory.agency.name,
        type: doc.type,
        abstract: doc.abstract,
        urgency: doc.urgency,
        secrecy: doc.secrecy,
        signer: directory.people.get(doc.signer)?.fullName,
        files: doc.signedFile ? [doc.signedFile] : [],
      };
      const { id, writes: of } = await this.#answers.internalIncoming(context, delivery);
      copies.push(id);
      writes.push(...of);
    }
    return { copies, writes };
  }

  async label(context: Context, incomingId: string): Promise<{ id: string; label: string } | undefined> {
    try {
      const incoming = await this.#incoming.open(context, incomingId);
      return { id: incomingId, label: titleOf(incoming) };
    } catch {
      return undefined;
    }
  }
}
