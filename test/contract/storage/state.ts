import { expect } from 'chai';
import { AGENCY, type Engine, refusal, withStorage } from './harness.ts';

export function stateContract(engine: Engine): void {
  describe('state that may expire', () => {
    const t = withStorage(engine);
    const now = 1_000_000;
    const session = { space: 'session', key: 'k', value: { person: 'lan' }, now };

    it('is put, read, changed and removed', async () => {
      const { state } = t.storage;
      expect(await state.get('session', 'k', now)).to.equal(undefined);
      expect(await state.put(session)).to.equal(1);
      expect(await state.get('session', 'k', now)).to.deep.equal({ value: { person: 'lan' }, version: 1 });
      expect(await state.put({ ...session, value: 7 })).to.equal(2);
      await state.remove('session', 'k');
      expect(await state.get('session', 'k', now)).to.equal(undefined);
    });

    it('spaces are apart', async () => {
      await t.storage.state.put(session);
      expect(await t.storage.state.get('lock-out', 'k', now)).to.equal(undefined);
    });

    it('is absent from the moment it expires', async () => {
      const { state } = t.storage;
      await state.put({ ...session, expiresAt: now + 10 });
      expect(await state.get('session', 'k', now + 9)).to.include({ version: 1 });
      expect(await state.get('session', 'k', now + 10)).to.equal(undefined);
    });

    it('an expected version guards a change; 0 means that nothing must be there', async () => {
      const { state } = t.storage;
      await state.put({ ...session, expectedVersion: 0, expiresAt: now + 10 });
      expect(await refusal(state.put({ ...session, expectedVersion: 0 }))).to.equal('VERSION_CONFLICT');
      expect(await refusal(state.put({ ...session, expectedVersion: 5 }))).to.equal('VERSION_CONFLICT');
      await state.put({ ...session, expectedVersion: 1, expiresAt: now + 10 });
      await state.put({ ...session, expectedVersion: 0, now: now + 10 });
    });

    it('of many who claim one thing at once exactly one gets it', async () => {
      const claims = Array.from({ length: 12 }, (_, by) =>
        t.storage.state.put({ ...session, key: 'job', value: { by }, expectedVersion: 0 }),
      );
      const verdicts = await Promise.allSettled(claims);
      expect(verdicts.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    });

    it('all of one owner goes at once', async () => {
      const { state } = t.storage;
      for (const key of ['a', 'b']) await state.put({ ...session, key, owner: 'lan' });
      await state.put({ ...session, key: 'c', owner: 'minh' });
      expect(await state.removeByOwner('session', 'lan')).to.equal(2);
      expect(await state.get('session', 'a', now)).to.equal(undefined);
      expect(await state.get('session', 'c', now)).to.include({ version: 1 });
    });

    it('sweeping takes what has expired and nothing else', async () => {
      const { state } = t.storage;
      await state.put({ ...session, key: 'old', expiresAt: now });
      await state.put({ ...session, key: 'young', expiresAt: now + 1 });
      await state.put({ ...session, key: 'lasting' });
      expect(await state.sweep(now)).to.equal(1);
      expect(await state.get('session', 'young', now)).to.include({ version: 1 });
      expect(await state.get('session', 'lasting', now)).to.include({ version: 1 });
    });

    it('leaves no trace in the journal and outlives closing', async () => {
      await t.storage.state.put(session);
      expect(await t.storage.journal.head(AGENCY)).to.equal(undefined);
      expect(await (await t.reopen()).state.get('session', 'k', now)).to.include({ version: 1 });
    });
  });
}
