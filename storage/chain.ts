/** Checks a journal entry by entry: chain, numbers, digests, erasings, counters. The same for every adapter. */
import { canonical, sha256 } from './canonical.ts';
import {
  DETAILS_PLACE,
  digestOf,
  type EntryHeader,
  type HeaderRecord,
  NO_ENTRY,
  type StoredEntry,
  type StoredValue,
} from './entry.ts';
import { COUNTER, type CounterValue, type Erasing } from './port.ts';

export interface CounterState {
  readonly last: number;
  readonly version: number;
}
export type Report = (place: string, problem: string) => void;
/** What an entry ordered erased, undefined when there is no such order. */
export type OrderedErasing = (agency: string, seq: number) => Erasing | undefined;

export class ChainChecker {
  readonly #agency: string;
  readonly #report: Report;
  readonly #ordered: OrderedErasing;
  readonly #counters = new Map<string, CounterState>();
  #seq = 0;
  #hash = NO_ENTRY;

  constructor(
    agency: string,
    { report, ordered }: { readonly report: Report; readonly ordered: OrderedErasing },
  ) {
    this.#agency = agency;
    this.#report = report;
    this.#ordered = ordered;
  }

  get seq(): number {
    return this.#seq;
  }
  get hash(): string {
    return this.#hash;
  }
  get counters(): ReadonlyMap<string, CounterState> {
    return this.#counters;
  }

  /** Entries in the order of their numbers; `seq` is where the entry is kept. */
  entry(seq: number, stored: StoredEntry): void {
    const place = `${this.#agency}/${seq}`;
    if (seq !== this.#seq + 1) this.#report(`${this.#agency}/${this.#seq + 1}`, 'this entry is missing');
    const header = parse(stored.header);
    if (!header) this.#report(place, 'the header is not JSON');
    else this.#header(header, { seq, place, stored });
    this.#seq = seq;
    this.#hash = stored.hash;
  }

  #header(header: EntryHeader, { seq, place, stored }: EntryPlace): void {
    if (canonical(header) !== stored.header || sha256(stored.header) !== stored.hash) {
      this.#report(place, 'the header does not match its hash');
    }
    if (header.previous !== this.#hash) this.#report(place, 'the chain is broken: another entry went before');
    if (header.seq !== seq || header.agency !== this.#agency) {
      this.#report(place, `the entry says it is ${header.agency}/${header.seq}`);
    }
    this.#values(header, { seq, place, stored });
    this.#takes(header, place);
    for (const record of header.records) this.#counterWrite(record, stored);
  }

  #values(header: EntryHeader, { place, stored }: EntryPlace): void {
    const known = new Map(stored.values.map((value) => [value.place, value]));
    if (known.size !== header.records.length + (header.details ? 1 : 0)) {
      this.#report(place, 'the values are not those that the header names');
    }
    if (header.details)
      this.#value(known.get(DETAILS_PLACE), { place: `${place}/details`, digest: header.details });
    header.records.forEach((record, at) => {
      const value = known.get(at);
      const where = `${place}/${record.kind}/${record.id}`;
      if (value && !isOf(value, record)) this.#report(where, 'the value is filed under another record');
      this.#value(value, { place: where, digest: record.digest, record });
    });
  }

  #value(value: StoredValue | undefined, wanted: WantedValue): void {
    if (!value) this.#report(wanted.place, 'the value is missing');
    else if (value.erasedBy !== null) this.#erased(value, wanted);
    else if (digestOf(value) !== wanted.digest)
      this.#report(wanted.place, 'the value does not match its digest');
  }

  #erased({ erasedBy, text, salt }: StoredValue, { place, record }: WantedValue): void {
    const order = this.#ordered(this.#agency, erasedBy!);
    const named = order?.records.some(
      ({ kind, id }) => !record || (kind === record.kind && id === record.id),
    );
    if (!named) this.#report(place, `the value is gone and entry ${erasedBy} did not order that`);
    if (text !== null || salt !== null) this.#report(place, 'the value was to be erased and is still there');
  }

  #takes(header: EntryHeader, place: string): void {
    for (const [id, number] of Object.entries(header.takes)) {
      const before = this.#counters.get(id);
      if (!before) this.#report(place, `took from counter ${id}, which did not exist`);
      else if (number !== before.last + 1) {
        this.#report(place, `took ${number} from counter ${id} after ${before.last}`);
      }
      this.#counters.set(id, { last: number, version: (before?.version ?? 0) + 1 });
    }
  }

  #counterWrite({ kind, id, version, removed }: HeaderRecord, { values }: StoredEntry): void {
    if (kind !== COUNTER.name) return;
    const text = values.find((value) => value.kind === kind && value.id === id)?.text;
    if (removed || !text) this.#counters.delete(id);
    else this.#counters.set(id, { last: (parse(text) as CounterValue | undefined)?.last ?? 0, version });
  }
}

interface EntryPlace {
  readonly seq: number;
  readonly place: string;
  readonly stored: StoredEntry;
}
interface WantedValue {
  readonly place: string;
  readonly digest: string;
  readonly record?: HeaderRecord;
}

const isOf = (value: StoredValue, record: HeaderRecord): boolean =>
  value.kind === record.kind && value.id === record.id && value.version === record.version;

function parse<T = EntryHeader>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
