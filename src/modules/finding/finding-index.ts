/** Keeps the index in step with the journal, and makes it anew when that is needed. */
import type { RebuildBatch, Search, SearchCursor, SearchDocument } from '../../../search/port.ts';
import type { JournalEntry, RecordRef, Storage, Stored } from '../../../storage/port.ts';
import type { DirectoryService } from '../directory/index.ts';
import { type DocumentsService, FILE, type FileValue } from '../documents/index.ts';
import { INCOMING, type Incoming } from '../incoming/index.ts';
import { OUTGOING, type Outgoing } from '../outgoing/index.ts';
import { FOUND_KINDS, type FoundKind, type FoundRecord, searchDocument } from './finding-document.ts';

export interface FindingIndexDeps {
  readonly storage: Storage;
  readonly search: Search;
  readonly directory: DirectoryService;
  readonly documents: DocumentsService;
  readonly clock: () => Date;
}

/** Leave to go on; throws when it has ended. */
interface Following {
  need(): void;
}

/** Documents with their text held in memory at once. */
const GROUP = 20;
/** A page of a rebuild. */
const PAGE = 20;
/** Of one document's files together; the rest of a longer text is not searched. */
const MAX_BODY = 2_000_000;

export class FindingIndex {
  readonly name = 'finding';
  readonly #deps: FindingIndexDeps;
  #mending: Promise<void> | null = null;

  constructor(deps: FindingIndexDeps) {
    this.#deps = deps;
  }

  /** Where all processes write one index, one of them follows the journal for all. */
  get shared(): boolean {
    return this.#deps.search.shared;
  }

  /** An index that was set aside as damaged is made anew by itself. */
  async prepare(): Promise<void> {
    const { search } = this.#deps;
    if (!this.#mending && (await search.status()).state === 'needs-rebuild') {
      await this.#skipJournal();
      this.#mending = this.rebuild().finally(() => {
        this.#mending = null;
      });
      // What failed is seen in the status, and tried again at the next look.
      this.#mending.catch(() => undefined);
    }
  }

  position(agency: string): Promise<number> {
    return this.#deps.search.cursor(agency);
  }

  /**
   * Of two who follow at once neither does harm: each document is written with the seq that it shows at least, and the index
   * refuses what is not later than what it has.
   */
  async followMany(agency: string, entries: readonly JournalEntry[], lease: Following): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    const cursor = { agency, seq: last.seq };
    const touched = touchedBy(entries);
    let from = 0;
    for (; touched.length - from > GROUP; from += GROUP) {
      lease.need();
      await this.#write(agency, touched.slice(from, from + GROUP));
    }
    lease.need();
    await this.#write(agency, touched.slice(from), cursor);
  }

  /** Makes the index anew from the records, while the old one goes on answering. */
  async rebuild(): Promise<void> {
    await this.#skipJournal();
    await this.#deps.search.rebuild((from) => this.#allFrom(from), await this.#expected());
  }

  /** How many there will be: counted where that is quick, else what the index held before. */
  async #expected(): Promise<number> {
    const { storage, search } = this.#deps;
    const counts = await Promise.all(
      (await this.#places()).map(({ agency, kind }) => storage.count(kind, { agency })),
    );
    const counted = counts.reduce((sum, { value }) => sum + value, 0);
    return Math.max(counted, (await search.status()).documents);
  }

  /** An empty index need not follow the journal up to here: the records, which it will be made from, say it all. */
  async #skipJournal(): Promise<void> {
    const { search, storage } = this.#deps;
    const { reason } = await search.status();
    if (reason !== 'INDEX_DAMAGED' && reason !== 'INDEX_OUTDATED') return;
    for (const agency of await storage.journal.agencies()) {
      await search.put([], { agency, seq: await this.#headOf(agency) });
    }
  }

  /** The cursor goes into the same transaction as the last of what it stands for. */
  async #write(agency: string, touched: readonly Touched[], cursor?: SearchCursor): Promise<void> {
    const docs: SearchDocument[] = [];
    for (const { kind, id, seq } of touched) {
      const record = await this.#deps.storage.get<object>(kind, agency, id, { atLeast: seq });
      if (record) docs.push(await this.#document(kind, record as FoundRecord, seq));
      else await this.#deps.search.remove(agency, [{ kind, id }], seq);
    }
    await this.#deps.search.put(docs, cursor);
  }

  async #document(kind: FoundKind, record: FoundRecord, seq: number): Promise<SearchDocument> {
    const now = this.#deps.clock().toISOString();
    const directory = await this.#deps.directory.ofAgency(record.agency, now);
    const body = await this.#bodyOf(kind, record);
    return searchDocument(kind, record, { directory, seq, body });
  }

  async #bodyOf(kind: FoundKind, record: FoundRecord): Promise<string> {
    const ids = filesOf(kind, record);
    if (ids.length === 0) return '';
    const files = await this.#deps.storage.getMany<FileValue>(FILE, record.agency, ids.slice(0, 200));
    let body = '';
    for (const file of files) {
      if (body.length < MAX_BODY) body += `${await this.#deps.documents.textOf(file)}\n`;
    }
    return body.slice(0, MAX_BODY);
  }

  async *#allFrom(from: string | null): AsyncGenerator<RebuildBatch> {
    const places = await this.#places();
    const at: Place = from === null ? { place: 0 } : JSON.parse(from);
    let after = at.after;
    for (let place = at.place; place < places.length; place++) {
      const { agency, kind } = places[place]!;
      do {
        // Read before the records: they show at least this.
        const seq = await this.#headOf(agency);
        const page = await this.#deps.storage.find<object>(kind, {
          agency,
          limit: PAGE,
          ...(after && { after }),
        });
        const docs: SearchDocument[] = [];
        for (const record of page.items) docs.push(await this.#document(kind, record as FoundRecord, seq));
        after = page.next;
        yield { docs, at: JSON.stringify(after ? { place, after } : { place: place + 1 }) };
      } while (after);
    }
  }

  /** In an order that does not change, so that an interrupted rebuild finds its place again. */
  async #places(): Promise<{ agency: string; kind: FoundKind }[]> {
    const agencies = [...(await this.#deps.storage.journal.agencies())].sort();
    return agencies.flatMap((agency) => FOUND_KINDS.map((kind) => ({ agency, kind })));
  }

  async #headOf(agency: string): Promise<number> {
    return (await this.#deps.storage.journal.head(agency))?.seq ?? 0;
  }
}

interface Place {
  readonly place: number;
  readonly after?: string;
}

interface Touched {
  readonly kind: FoundKind;
  readonly id: string;
  readonly seq: number;
}

const isFound = (kind: string): kind is FoundKind => (FOUND_KINDS as readonly string[]).includes(kind);

/** Each document that the entries changed once, with the last seq that did; a file counts for what it belongs to. */
function touchedBy(entries: readonly JournalEntry[]): Touched[] {
  const touched = new Map<string, Touched>();
  for (const { seq, records } of entries) {
    for (const record of records) {
      const subject =
        record.kind === FILE ? (record.value as { subject?: RecordRef } | undefined)?.subject : record;
      if (!subject || !isFound(subject.kind)) continue;
      touched.set(`${subject.kind}/${subject.id}`, { kind: subject.kind, id: subject.id, seq });
    }
  }
  return [...touched.values()];
}

function filesOf(kind: FoundKind, record: FoundRecord): readonly string[] {
  if (kind === INCOMING) return (record as Stored<Incoming>).files;
  if (kind !== OUTGOING) return [];
  const { signedFile, currentFile } = record as Stored<Outgoing>;
  const file = signedFile ?? currentFile;
  return file === undefined ? [] : [file];
}
