import type { Storage, Stored } from '../../../storage/port.ts';
import type { Context } from '../../kernel/context.ts';
import { type DirectoryService, waitingTokens } from '../directory/index.ts';
import type { DocumentsService } from '../documents/index.ts';
import type { IncomingAnswers, IncomingService } from '../incoming/index.ts';
import type { RegistersService } from '../registers/index.ts';
import type { Levels, SignaturesService } from '../signatures/index.ts';
import type { Outgoing } from './outgoing.ts';
import { OutgoingAnswers } from './outgoing-answers.ts';
import { OutgoingChecking } from './outgoing-checking.ts';
import { OutgoingDesk } from './outgoing-desk.ts';
import { OutgoingDrafting } from './outgoing-drafting.ts';
import { OutgoingFiles } from './outgoing-files.ts';
import { OutgoingFiling } from './outgoing-filing.ts';
import { OutgoingIssuing } from './outgoing-issuing.ts';
import { OutgoingNumbering } from './outgoing-numbering.ts';
import { OutgoingPen } from './outgoing-pen.ts';
import { draftActions } from './outgoing-policy.ts';
import type { OutgoingPage, OutgoingQuery, OutgoingView } from './outgoing-schema.ts';
import { OutgoingSigning } from './outgoing-signing.ts';
import { countOf, list, readable } from './outgoing-store.ts';
import { OutgoingSuccession } from './outgoing-succession.ts';
import { summaryOf, viewOf } from './outgoing-view.ts';
import { OutgoingPlacing } from './placing/placing-service.ts';
import { AgentSigning } from './sitting/agent-signing.ts';
import { SessionOpening } from './sitting/session-opening.ts';
import { SessionRuns } from './sitting/session-runs.ts';
import { SigningSessions } from './sitting/session-service.ts';
import { SessionSteps } from './sitting/session-steps.ts';

export interface OutgoingDeps {
  readonly storage: Storage;
  readonly directory: DirectoryService;
  readonly registers: RegistersService;
  readonly documents: DocumentsService;
  readonly signatures: SignaturesService;
  readonly levels: Levels;
  readonly incoming: IncomingService;
  readonly answers: IncomingAnswers;
  /** Whether this installation is approved to hold files of secret documents. */
  readonly secretDocuments: boolean;
  readonly clock: () => Date;
  /** What went wrong while nobody waited for an answer. */
  readonly complain: (error: unknown) => void;
}

/** Outgoing documents from the draft to the dispatch: NĐ 30/2020, Điều 10-19. */
export class OutgoingService {
  readonly drafting: OutgoingDrafting;
  readonly checking: OutgoingChecking;
  readonly numbering: OutgoingNumbering;
  readonly signing: OutgoingSigning;
  readonly issuing: OutgoingIssuing;
  /** For dossiers and the archive. */
  readonly filing: OutgoingFiling;
  readonly succession: OutgoingSuccession;
  readonly placing: OutgoingPlacing;
  readonly sessions: SigningSessions;
  readonly agents: AgentSigning;
  readonly #runs: SessionRuns;
  readonly #deps: OutgoingDeps;
  readonly #answers: OutgoingAnswers;

  constructor(deps: OutgoingDeps) {
    const { storage, directory, registers, documents, signatures, incoming, answers, secretDocuments } = deps;
    this.#deps = deps;
    const files = new OutgoingFiles(storage, documents);
    const desk = new OutgoingDesk(storage, directory, files);
    this.#answers = new OutgoingAnswers(incoming, answers);
    const pen = new OutgoingPen({ signatures, levels: deps.levels }, files);
    this.drafting = new OutgoingDrafting({ desk, answers: this.#answers, secretDocuments });
    this.checking = new OutgoingChecking({ desk, registers, answers: this.#answers, pen });
    this.numbering = new OutgoingNumbering(desk, registers, this.checking);
    this.signing = new OutgoingSigning({ desk, numbering: this.numbering, pen });
    this.issuing = new OutgoingIssuing(desk, this.#answers);
    this.filing = new OutgoingFiling(desk);
    this.succession = new OutgoingSuccession(desk);
    this.placing = new OutgoingPlacing(desk);
    const steps = new SessionSteps(storage, this.signing);
    const { clock, complain } = deps;
    this.#runs = new SessionRuns({ storage, steps, clock, complain });
    const opening = new SessionOpening(storage, directory);
    this.sessions = new SigningSessions({ storage, opening, pen, signatures, runs: this.#runs });
    this.agents = new AgentSigning({ storage, steps, signing: this.signing, pen });
  }

  /** Puts every key away that a signing session has in hand. */
  close(): Promise<void> {
    return this.#runs.close();
  }

  /** The record itself, where its reader may see it. */
  record(context: Context, id: string): Promise<Stored<Outgoing>> {
    return readable(this.#deps.storage, context, id);
  }

  async get(context: Context, id: string): Promise<OutgoingView> {
    return this.view(context, await this.record(context, id));
  }

  async view(context: Context, doc: Stored<Outgoing>): Promise<OutgoingView> {
    const directory = await this.#deps.directory.of(context);
    const answered = doc.answersTo ? await this.#answers.label(context, doc.answersTo) : undefined;
    return viewOf(doc, { directory, context, answered });
  }

  async list(context: Context, query: OutgoingQuery): Promise<OutgoingPage> {
    const directory = await this.#deps.directory.of(context);
    const waiting = waitingTokens(directory, context.actor);
    const page = await list(this.#deps.storage, context, { ...query, waiting });
    const items = page.items.map((doc) => summaryOf(directory, context, doc));
    const actions = draftActions(context.actor);
    return page.next === undefined ? { items, actions } : { items, next: page.next, actions };
  }

  /** How many wait for the reader. */
  async waiting(context: Context): Promise<{ readonly value: number; readonly capped: boolean }> {
    const waiting = waitingTokens(await this.#deps.directory.of(context), context.actor);
    return countOf(this.#deps.storage, context, { mine: 'waiting', limit: 1, waiting });
  }
}
