import { expect } from 'chai';
import type { Actor, Role, Secrecy } from '../../../src/kernel/context.ts';
import { findingTokens, indexedReaders } from '../../../src/modules/finding/index.ts';

const actor = (person: string, clearance: Secrecy, roles: readonly Role[] = ['officer']): Actor => ({
  agency: 'a',
  person,
  name: person,
  unit: 'vp',
  roles,
  clearance,
});

const finds = (reader: Actor, readers: readonly string[], secrecy: Secrecy): boolean => {
  const indexed = indexedReaders(readers, secrecy);
  return findingTokens(reader).some((token) => indexed.includes(token));
};

describe('who finds what', () => {
  it('is who shares a token with the record', () => {
    expect(finds(actor('an', 'none'), ['p:an'], 'none')).to.equal(true);
    expect(finds(actor('an', 'none'), ['u:vp', 'r:clerk'], 'none')).to.equal(true);
    expect(finds(actor('an', 'none'), ['p:binh', 'u:kt', 'r:clerk'], 'none')).to.equal(false);
  });

  it('finds a secret document only if named AND cleared for its level', () => {
    expect(finds(actor('an', 'secret'), ['p:an'], 'confidential')).to.equal(true);
    expect(finds(actor('an', 'secret'), ['p:an'], 'secret')).to.equal(true);
    expect(finds(actor('an', 'secret'), ['p:an'], 'top-secret')).to.equal(false);
    expect(finds(actor('an', 'none'), ['p:an'], 'confidential')).to.equal(false);
    expect(finds(actor('binh', 'top-secret'), ['p:an'], 'confidential')).to.equal(false);
  });

  it('finds nothing by being administrator', () => {
    const administrator = actor('an', 'none', ['administrator']);
    expect(finds(administrator, ['r:clerk', 'r:leader', 'r:searcher', 'p:binh'], 'none')).to.equal(false);
  });
});
