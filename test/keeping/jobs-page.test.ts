import { expect } from 'chai';
import { JOB } from '../../src/background/background-kinds.ts';
import { outgoing } from '../support/ward.ts';
import { type KeptWard, startKeptWard } from './kept-ward.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;

describe('Background work, as those see it who look after it', function () {
  this.timeout(120_000);
  let ward: KeptWard;
  before(async () => {
    ward = await startKeptWard();
  });
  after(() => ward.close());

  const jobs = async (state: string) =>
    (await (await ward.as('vanthu1')).get(`/jobs?state=${state}`)).body.items;
  async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('shows what failed and why, and what was given up is tried again when somebody says so', async () => {
    await ward.closeServices();
    const { signedFile } = await outgoing(ward, 'issue');
    await ward.openServices();
    const { storage } = ward.deps;
    const sha256 = ((await storage.get<Body>('file', ward.agency, signedFile)) as Body).sha256;
    const content = await ward.bytes(signedFile, 'content');
    await storage.blobs.remove(sha256);
    ward.moveTo(new Date(ward.now().getTime() + 11 * 60_000).toISOString());
    await ward.round();
    const [failed] = await until(async () => {
      const found = await jobs('waiting');
      return found[0]?.attempts === 1 && found[0].actions.length > 0 ? found : undefined;
    });
    expect(failed).to.include({ name: 'keep-signatures', state: 'waiting' });
    expect(failed.reason).to.match(/blob|not found|NOT_FOUND|no such/i);
    expect(failed.file).to.include({ id: signedFile });
    // As it would be after eight tries and some hours.
    const stored = (await storage.get<Body>(JOB, ward.agency, failed.id)) as Body;
    const { id, agency: _agency, version, ...job } = stored;
    await storage.commit({
      agency: ward.agency,
      actor: { person: 'system' },
      at: ward.now().toISOString(),
      action: 'job.give-up',
      writes: [
        { kind: JOB, id, expectedVersion: version, value: { ...job, attempts: 8, state: 'given-up' } },
      ],
    });
    const [given] = await jobs('given-up');
    expect(given).to.include({ state: 'given-up', attempts: 8 });
    await storage.blobs.put(content);
    const clerk = await ward.as('vanthu1');
    const late = await clerk.post(`/jobs/${id}/retry`, {}, { version });
    expect(late.status).to.equal(412);
    const tried = await clerk.post(`/jobs/${id}/retry`, {}, { version: given.version });
    expect(tried.status).to.equal(200);
    const { level } = await ward.proof(signedFile, ({ copies }) => copies.length === 1);
    expect(level).to.equal('B-LTA');
    await until(async () => (await jobs('waiting')).length === 0);
    expect((await ward.entry('job.retry'))?.actor.person).to.equal(ward.person('vanthu1'));
  });

  it('shows which files are renewed next, by name only to who may read them', async () => {
    const clerk = await ward.as('vanthu1');
    const { items } = (await clerk.get('/kept-files')).body;
    expect(items.map(({ ask }: Body) => ask)).to.include('archive');
    expect(items.filter(({ name }: Body) => name)).to.have.length.greaterThan(0);
    const admin = (await (await ward.as('quantri')).get('/kept-files')).body.items;
    expect(admin).to.have.length(items.length);
    expect(admin.filter(({ name, subject }: Body) => name ?? subject)).to.deep.equal([]);
    for (const path of ['/kept-files', '/jobs'])
      expect((await (await ward.as('chuyenvien2')).get(path)).status).to.equal(403);
  });
});
