/** What clerks were told, held against what is there in the end. */
import { expect } from 'chai';
import type { Search } from '../../search/port.ts';
import { checkRegisters } from '../../src/modules/registers/index.ts';
import type { Storage, Stored } from '../../storage/port.ts';
import type { Client } from '../support/client.ts';
import { type Acknowledged, abstractOf, type Outcome, pdfOf } from './registration-load.ts';

interface Registered {
  readonly abstract: string;
  readonly arrivalNumber: number;
  readonly book: string;
  readonly files: readonly string[];
}

export class Ledger {
  readonly told = new Map<string, Acknowledged>();
  readonly refused = new Map<string, string>();
  readonly unknown = new Set<string>();

  add(title: string, outcome: Outcome): void {
    if (outcome.kind === 'told') this.told.set(title, outcome);
    else if (outcome.kind === 'refused') this.refused.set(title, outcome.told);
    else this.unknown.add(title);
  }

  /** Everything acknowledged is there once, with its number and files; of what was refused nothing is; nothing else is. */
  expectKept(documents: readonly Stored<Registered>[]): void {
    const byAbstract = Map.groupBy(documents, ({ abstract }) => abstract);
    for (const [title, { id, number, files }] of this.told) {
      const found = byAbstract.get(abstractOf(title)) ?? [];
      const seen = found.map((one) => [one.id, one.arrivalNumber, [...one.files]]);
      expect(seen, title).to.deep.equal([[id, number, [...files]]]);
    }
    for (const [title, answer] of this.refused) {
      expect(byAbstract.has(abstractOf(title)), `${title} was refused: ${answer}`).to.equal(false);
    }
    for (const title of this.unknown) {
      expect(byAbstract.get(abstractOf(title))?.length ?? 0, title).to.be.at.most(1);
    }
    const tried = new Set([...this.told.keys(), ...this.unknown].map(abstractOf));
    expect(documents.filter(({ abstract }) => !tried.has(abstract))).to.deep.equal([]);
  }

  /** Files are read byte by byte as they were sent. */
  async expectFiles(client: Client, most: number): Promise<void> {
    const withFiles = [...this.told].filter(([, { files }]) => files.length > 0).slice(-most);
    for (const [title, { files }] of withFiles) {
      const { status, body } = await client.get<string>(`/files/${files[0]}/content`);
      expect(status, title).to.equal(200);
      expect(body, title).to.equal(pdfOf(title).toString());
    }
  }
}

export async function allDocuments(storage: Storage, agency: string): Promise<Stored<Registered>[]> {
  const all: Stored<Registered>[] = [];
  let after: string | undefined;
  do {
    const page = await storage.find<Registered>('incoming', {
      agency,
      limit: 200,
      ...(after && { after }),
    });
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}

export async function expectRegisters(storage: Storage, agency: string): Promise<void> {
  expect(await checkRegisters(storage, agency)).to.deep.equal([]);
  expect((await storage.journal.verify()).problems).to.deep.equal([]);
}

/** Found by search: all that is there, and nothing that is not. */
export async function foundIn(search: Search, agency: string): Promise<string[]> {
  const found: string[] = [];
  const asked = { agency, readerTokens: 'all', text: 'việc', sort: 'newest', limit: 100 } as const;
  let after: string | undefined;
  do {
    const page = await search.query({
      ...asked,
      filters: { kind: ['incoming'] },
      ...(after && { after }),
    });
    found.push(...page.hits.map(({ ref }) => ref.id));
    after = page.next;
  } while (after);
  return found.sort();
}
