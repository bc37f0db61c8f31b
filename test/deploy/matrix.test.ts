import path from 'node:path';
import { expect } from 'chai';
import { ROOT } from './compose-file.ts';

interface Ran {
  readonly contract: string;
  readonly engine: string;
  readonly passed: number;
  readonly titles: readonly string[];
}

interface Contracts {
  matrixLines(ran: readonly Ran[], engines: Readonly<Record<string, string>>): string[];
  missingTitles(ran: readonly Ran[]): { readonly file: string; readonly error: string }[];
}

describe('The matrix of contracts and engines', () => {
  const titles = ['commits > are numbered', 'blobs > are kept once'];
  const embedded: Ran = { contract: 'storage', engine: 'embedded', passed: 2, titles };
  const mongodb: Ran = { contract: 'storage', engine: 'mongodb', passed: 1, titles };
  let contracts: Contracts;
  before(async () => {
    contracts = (await import(path.join(ROOT, 'bin/contracts.mjs'))) as Contracts;
  });

  it('tells product, version and number of passed titles for each engine', () => {
    const lines = contracts.matrixLines([embedded, mongodb], { embedded: 'SQLite 3', mongodb: 'MongoDB 8' });
    expect(lines).to.deep.equal(['storage contract, titles passed: SQLite 3 (embedded) 2; MongoDB 8 1 of 2']);
  });

  it('fails for each title that did not run on every engine, whichever lacks it', () => {
    const less = { ...mongodb, titles: titles.slice(1) };
    const missing = contracts.missingTitles([embedded, less]);
    expect(missing).to.have.length(1);
    expect(missing[0]).to.include({ error: titles[0], file: 'test/contract/storage-mongodb.test.ts' });
    expect(contracts.missingTitles([less, embedded])).to.deep.equal(missing);
    expect(contracts.missingTitles([embedded, mongodb])).to.deep.equal([]);
  });

  it('does not compare an engine that was not asked for, nor one contract with another', () => {
    expect(contracts.missingTitles([embedded])).to.deep.equal([]);
    const search = { ...mongodb, contract: 'search', engine: 'elasticsearch', titles: ['finds'] };
    expect(contracts.missingTitles([embedded, search])).to.deep.equal([]);
  });
});
