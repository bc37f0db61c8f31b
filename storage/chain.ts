/** Checks a journal entry by entry: chain, numbers, digests, erasings, counters. The same for every adapter. */
import { canonical, sha256 } from './canonical.ts';
import {
  digestOf,
  type EntryHeader,
  type HeaderRecord,
  NO_ENTRY,
  type Salted,
  type StoredEntry,
  storedValue,
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
  #values = 0;
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
  /** How many values the headers name. */
  get values(): number {
    return this.#values;
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
    this.#checkValues(header, { seq, place, stored });
    this.#takes(header, place);
    for (const record of header.records) this.#counterWrite(record, stored);
  }

  #checkValues(header: EntryHeader, { place, stored }: EntryPlace): void {
    if (header.details) this.#value(stored.details, { place: `${place}/details`, digest: header.details });
    for (const record of header.records) {
      const where = `${place}/${record.kind}/${record.id}`;
      const value = storedValue(stored, record);
      if (value && value.version !== record.version) this.#report(where, 'the value has another version');
      this.#value(value, { place: where, digest: record.digest, record });
      this.#values++;
    }
  }

  #value(value: Salted | null | undefined, wanted: WantedValue): void {
    if (!value) this.#report(wanted.place, 'the value is missing');
    else if (value.erasedBy !== null) this.#erased(value, wanted);
    else if (digestOf(value) !== wanted.digest)
      this.#report(wanted.place, 'the value does not match its digest');
  }

  #erased({ erasedBy, text, salt }: Salted, { place, record }: WantedValue): void {
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

  #counterWrite(record: HeaderRecord, stored: StoredEntry): void {
    const { kind, id, version, removed } = record;
    if (kind !== COUNTER.name) return;
    const text = storedValue(stored, record)?.text;
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

function parse<T = EntryHeader>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
