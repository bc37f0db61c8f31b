import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { type Effect, SYSTEM } from '../../src/background/effect.ts';
import type { FileRecord } from '../../src/modules/documents/index.ts';
import { KEEPING, type Keeping } from '../../src/modules/signatures/index.ts';
import {
  allOpensslCades,
  cutOut,
  nssTrusting,
  opensslTimestamp,
  pdfsig,
  qpdfCheck,
} from '../support/verifiers.ts';
import { outgoing } from '../support/ward.ts';
import { type KeptWard, sha256, startKeptWard } from './kept-ward.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LETTER = { issuer: 'Sở Xây dựng', type: 'official-letter', abstract: 'rà soát đèn chiếu sáng' };
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

// NĐ 30/2020, Điều 5.1: a signed electronic document is worth what a signed original on paper is, as long as that can be shown.
describe('A signed document stays provable', function () {
  this.timeout(120_000);
  let ward: KeptWard;
  /** Made up later, as it is kept. */
  let madeUp: Buffer;
  before(async () => {
    ward = await startKeptWard();
  });
  after(() => ward.close());

  const pass = (ms: number) => ward.moveTo(later(ward.now().toISOString(), ms));

  it('by time and evidence had while it is signed and sealed, from the next service where one is down', async () => {
    const { signed, sealed, signedFile } = await outgoing(ward, 'issue');
    expect([signed.level, sealed.level]).to.deep.equal(['B-T', 'B-LTA']);
    const [signing, sealing] = [await ward.entry('outgoing.sign'), await ward.entry('outgoing.seal')];
    expect(signing?.details?.faults).to.match(/NO_ANSWER/);
    // Whoever has just not answered is not waited for again.
    expect(sealing?.details).to.include({ level: 'B-LTA' }).and.not.have.property('faults');
    const proof = await ward.proof(signedFile);
    expect(proof).to.include({ state: 'planned', ask: 'archive', allowed: true, by: 'document-timestamp' });
    expect(proof.copies).to.deep.equal([]);
    // Its certificate lasts longer than its keys are thought to be strong enough.
    expect(proof.until > proof.weakensAt).to.equal(true);
    expect(proof.due).to.equal(later(proof.weakensAt, -90 * DAY));
  });

  it('by what is made up later by itself where no service answered, and what was sent stays as it was', async () => {
    await ward.closeServices();
    const { signed, sealed, signedFile } = await outgoing(ward, 'issue');
    expect([signed.level, sealed.level]).to.deep.equal(['B-B', 'B-B']);
    const sent = await ward.bytes(signedFile, 'content');
    pass(11 * MINUTE);
    await ward.round();
    const open = await ward.proof(signedFile, ({ inVain }) => inVain === 1);
    expect(open).to.include({ state: 'planned', ask: 'time', level: 'B-B' });
    expect(open.lacking.faults.map(({ code }: { code: string }) => code)).to.include('NO_ANSWER');
    await ward.openServices();
    pass(5 * MINUTE);
    await ward.round();
    const made = await ward.proof(signedFile, ({ copies }) => copies.length > 0);
    expect(made).to.include({ state: 'planned', ask: 'archive', level: 'B-LTA', by: 'document-timestamp' });
    madeUp = await ward.bytes(signedFile, 'kept');
    expect(madeUp.subarray(0, sent.length).equals(sent)).to.equal(true);
    expect(sha256(await ward.bytes(signedFile, 'content'))).to.equal(sealed.sha256);
    expect(sha256(madeUp)).to.equal(made.copies[0].sha256);
    const entry = await ward.entry('signatures.strengthen');
    expect(entry?.actor).to.deep.equal({ person: 'system' });
    expect(entry?.details).to.include({ file: signedFile, level: 'B-LTA', sha256: sha256(madeUp) });
    expect((await ward.deps.storage.journal.verify()).problems).to.deep.equal([]);
  });

  it('before other programs: pdfsig, openssl cms, openssl ts, qpdf', async () => {
    const file = path.join(ward.folder, 'kept.pdf');
    await writeFile(file, madeUp);
    const seen = await pdfsig(await nssTrusting(ward.folder, ward.root), file, '-nocert');
    expect(seen.slice(0, 2).map(({ valid }) => valid)).to.deep.equal([true, true]);
    for (const { text } of (await allOpensslCades(ward.folder, ward.root, file)).slice(0, 2))
      expect(text).to.contain('CAdES Verification successful');
    const stamp = cutOut(madeUp).at(-1);
    expect((await opensslTimestamp(ward.folder, ward.root, stamp!)).text).to.contain('Verification: OK');
    expect((await qpdfCheck(file)).text).to.contain('No syntax or stream encoding errors');
  });

  // NĐ 30/2020, Điều 21.2: what is received is registered as it came.
  it('when it came from others: evidence is put beside, and the file as it was received is kept', async () => {
    await ward.closeServices();
    const { signedFile } = await outgoing(ward, 'seal');
    const content = await ward.bytes(signedFile, 'content');
    await ward.openServices();
    const clerk = await ward.as('vanthu1');
    const { id } = (await clerk.upload('/files', { name: 'den.pdf', content })).body;
    pass(11 * MINUTE);
    await ward.round();
    const now = ward.now().toISOString();
    const waiting = await ward.proof(id, ({ state, due }) => state === 'planned' && due > now);
    expect(waiting.copies).to.deep.equal([]);
    const { status } = await clerk.post('/incoming', { ...LETTER, files: [id], confirmDuplicate: true });
    expect(status).to.equal(201);
    pass(120 * MINUTE);
    await ward.round();
    const { copies, level } = await ward.proof(id, (proof) => proof.copies.length > 0);
    expect([copies.length, level]).to.deep.equal([1, 'B-LTA']);
    expect((await ward.bytes(id, 'content')).equals(content)).to.equal(true);
    expect((await ward.bytes(id, 'kept')).subarray(0, content.length).equals(content)).to.equal(true);
  });

  it('for decades: each timestamp is renewed before the one before it ends, once, whoever does it', async () => {
    const { signedFile: file } = await outgoing(ward, 'issue');
    const first = await ward.proof(file);
    const { storage } = ward.deps;
    const { keeping, judgements } = ward.services;
    const { agency } = ward;
    const commit = (effect: Effect) => storage.commit({ ...effect, agency, at: ward.now().toISOString() });
    const planned = await storage.get<Keeping>(KEEPING, agency, file);
    const writes = [keeping.queued(planned!)];
    await commit({ actor: SYSTEM, action: 'signatures.queue-keeping', writes });
    ward.moveTo(later(first.until, -20 * DAY));
    await ward.closeServices();
    await ward.openServices();
    const { signal } = new AbortController();
    const order = { agency, file, clock: () => ward.now(), signal, fateOf: async () => 'kept' as const };
    // One that is stopped in the middle has tried nothing, and leaves nothing.
    const stopped = keeping.work.run({ ...order, signal: AbortSignal.abort() });
    const end = await stopped.catch((error: Error) => error.name);
    expect(end).to.equal('AbortError');
    const left = await ward.proof(file);
    expect([left.state, left.inVain, left.copies.length]).to.deep.equal(['queued', 0, 0]);
    // Two processes that have both been told to: one of them was thought to be dead.
    const both = await Promise.all([keeping.work.run(order), keeping.work.run(order)]);
    const ends = await Promise.allSettled(both.map((done) => commit({ actor: SYSTEM, ...done! })));
    expect(ends.map(({ status }) => status).toSorted()).to.deep.equal(['fulfilled', 'rejected']);
    const renewed = await ward.proof(file);
    expect(renewed).to.include({ state: 'planned', level: 'B-LTA' });
    expect(renewed.copies).to.have.length(1);
    expect(renewed.until > first.until).to.equal(true);
    ward.moveTo(later(first.until, 30 * DAY));
    const { items, proof } = (await (await ward.as('vanthu1')).post(`/files/${file}/signatures/judge`)).body;
    expect([items[0].verdict, proof.until]).to.deep.equal(['TOTAL-PASSED', renewed.until]);
    // What was sent cannot be proven by itself any more.
    const sent = await storage.get<FileRecord>('file', agency, file);
    const actor = { agency, person: ward.person('vanthu1') };
    const context = { actor, now: ward.now().toISOString() } as Parameters<typeof judgements.judge>[0];
    const local = await storage.blobs.localPath(sent!.sha256);
    const alone = await judgements.judge(context, { path: local.path });
    await local.release();
    expect(alone.verdict).to.equal('INDETERMINATE');
  });
});
