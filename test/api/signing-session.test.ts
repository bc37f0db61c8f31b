import { rename, writeFile } from 'node:fs/promises';
import { expect } from 'chai';
import { DEMO_PASSWORD } from '../../src/demo/office.ts';
import { nssTrusting, pdfsig } from '../support/verifiers.ts';
import { letter, outgoing, PASSPHRASE, startWard, type Ward } from '../support/ward.ts';
import { type Body, codesIn, Desk, registerOf, statesOf } from './signing-session-cases.ts';

describe('a signing session', () => {
  let ward: Ward;
  let desk: Desk;
  before(async () => {
    ward = await startWard();
    desk = new Desk(ward);
  });
  after(() => ward.close());
  beforeEach(() => ward.moveTo('2026-03-02T03:00:00.000Z'));

  it('signs what was chosen with one passphrase, in order, and gives a receipt for each', async () => {
    const docs = await desk.documents(3);
    const session = await desk.opened(docs);
    expect(session).to.include({ state: 'open', purpose: 'sign', size: 3, unlocked: false });
    const [first, second, third] = session.lines;
    await desk.decide(session, [
      { line: first.id, decision: 'sign', seen: 'alone' },
      { line: second.id, seen: 'together' },
      { line: third.id, decision: 'sign' },
    ]);
    await desk.done(session, 'unlock', desk.unlocking());
    await desk.until(session);
    // “Sign and next”: the secret is not asked for again.
    await desk.decide(session, [{ line: second.id, decision: 'sign' }]);
    const done = await desk.until(session, ({ state }) => state === 'ended');
    expect(done.lines.map(({ seen }: Body) => seen?.how)).to.eql(['alone', 'together', undefined]);
    const [a, b, c] = await Promise.all(docs.map((doc) => desk.read(doc)));
    expect([a, b, c].map(({ state }) => state)).to.eql(['signed', 'signed', 'signed']);
    expect([c.number, b.number]).to.eql([a.number + 1, a.number + 2]);
    const keys = (await (await ward.as('chutich')).get('/signing-keys')).body.items;
    expect(done.lines[0].receipt).to.deep.include({
      numberAndSymbol: a.numberAndSymbol,
      file: a.signedFile,
      sha256: a.signed.sha256,
      fingerprint: keys[0].fingerprint,
      level: 'B-B',
    });
    const file = await ward.download('chutich', b.signedFile);
    const [signature] = await pdfsig(await nssTrusting(ward.folder, ward.root), file, '-nocert');
    expect(signature).to.include({ name: 'Nguyễn Văn Thành', valid: true });
  });

  it('stops at the first wrong secret, counts it once, and has signed and numbered nothing', async () => {
    const docs = await desk.documents(2);
    const before = (await registerOf(ward)).length;
    const session = await desk.decideAll(await desk.opened(docs), 'sign');
    const refused = await desk.post(session, 'unlock', desk.unlocking('khong-dung'));
    expect([refused.status, codesIn(refused.body)]).to.eql([422, ['SIGNING_KEY_PASSPHRASE']]);
    const stopped = await desk.session(session);
    expect(stopped.stopped.code).to.equal('SIGNING_KEY_PASSPHRASE');
    expect(stopped).to.deep.include({ unlocked: false, state: 'open' });
    expect(statesOf(stopped)).to.eql(['chosen', 'chosen']);
    expect(await failures()).to.equal(1);
    expect((await registerOf(ward)).length).to.equal(before);
    await desk.done(session, 'unlock', desk.unlocking());
    const done = await desk.until(session);
    expect(statesOf(done)).to.eql(['signed', 'signed']);
    expect(done).not.to.have.any.keys('stopped');
    expect(await failures()).to.equal(undefined);
  });

  /** How many wrong secrets are counted for the leader's key. */
  async function failures(): Promise<number | undefined> {
    const key = `account:signing-key:${ward.keys.get('chutich')}`;
    const now = ward.now().getTime();
    return (await ward.deps.storage.state.get<{ failures: number }>('sign-in-guesses', key, now))?.value
      .failures;
  }

  it('stops what is under way when a wrong secret is given beside it', async () => {
    const docs = await desk.documents(6);
    const session = await desk.decideAll(await desk.opened(docs), 'sign');
    await desk.done(session, 'unlock', desk.unlocking());
    const refused = await desk.post(session, 'unlock', desk.unlocking('khong-dung'));
    expect(codesIn(refused.body)).to.eql(['SIGNING_KEY_PASSPHRASE']);
    const stopped = await desk.session(session);
    expect(stopped.unlocked).to.equal(false);
    const later = await desk.session(session);
    expect(statesOf(later)).to.eql(statesOf(stopped));
    expect(later.counts.signed).to.be.below(6);
    await desk.done(session, 'unlock', desk.unlocking());
    expect(statesOf(await desk.until(session))).to.eql(Array(6).fill('signed'));
    const states = (await Promise.all(docs.map((doc) => desk.read(doc)))).map(({ number }) => number);
    expect(states.map((number) => number - states[0])).to.eql([0, 1, 2, 3, 4, 5]);
  });

  it('leaves a document with a damaged file with its reason, skips what is skipped, signs the others', async () => {
    const docs = await desk.documents(2);
    const broken = (await desk.documents(1, { abstract: 'tệp bị hỏng trong kho' }))[0];
    const session = await desk.opened([docs[0], broken, docs[1]]);
    const { path } = await ward.deps.storage.blobs.localPath(broken.checked.sha256);
    await rename(path, `${path}.kept`);
    await writeFile(path, 'something else');
    const [one, two, three] = session.lines;
    await desk.decide(session, [
      { line: one.id, decision: 'skip', seen: 'alone' },
      { line: two.id, decision: 'sign', seen: 'alone' },
      { line: three.id, decision: 'sign', seen: 'alone' },
    ]);
    await desk.done(session, 'unlock', desk.unlocking());
    const settled = await desk.until(session);
    expect(statesOf(settled)).to.eql(['skipped', 'failed', 'signed']);
    expect(settled.lines[1].reasons).to.have.length(1);
    expect(settled.lines[1].reasons[0]).to.include({ code: 'FILE_DAMAGED' });
    expect(settled.lines[1].reasons[0].message).to.match(/bị mất hoặc bị thay đổi/);
    expect((await desk.read(docs[0])).state).to.equal('signing');
    await rename(`${path}.kept`, path);
    await desk.decide(session, [
      { line: one.id, decision: 'wait' },
      { line: two.id, decision: 'sign' },
    ]);
    const again = await desk.until(session);
    expect(statesOf(again)).to.eql(['waiting', 'signed', 'signed']);
    const ended = await desk.done(session, 'end');
    expect(ended).to.deep.include({ state: 'ended', actions: [] });
    expect(statesOf(ended)).to.eql(['waiting', 'signed', 'signed']);
    expect((await desk.read(docs[0])).state).to.equal('signing');
    const late = await desk.post(session, 'decisions', { lines: [{ line: one.id, decision: 'sign' }] });
    expect(codesIn(late.body)).to.eql(['SIGNING_SESSION_ENDED']);
  });

  it('signs no file but the one that was put before the signer', async () => {
    const [doc] = await desk.documents(1);
    const session = await desk.opened([doc]);
    const [line] = session.lines;
    await desk.decide(session, [{ line: line.id, seen: 'alone' }]);
    await ward.step('chutich', `outgoing/${doc.id}/return`, { reason: 'Sửa một chữ' });
    const compose = { ...(letter(ward).compose as object), paragraphs: ['Nội dung đã đổi.'] };
    await ward.step('chuyenvien2', `outgoing/${doc.id}/versions`, { compose });
    for (const [step, by] of [
      ['submit', 'chuyenvien2'],
      ['approve', 'truongkinhte'],
      ['check', 'vanthu1'],
    ] as const)
      expect((await ward.step(by, `outgoing/${doc.id}/${step}`)).status, step).to.equal(200);
    await desk.decide(session, [{ line: line.id, decision: 'sign' }]);
    await desk.done(session, 'unlock', desk.unlocking());
    const failed = await desk.until(session);
    expect(failed.lines[0].reasons[0].code).to.equal('SIGNING_FILE_EXCHANGED');
    // Deciding again shows the new file first; what was seen was the old one.
    const shown = await desk.decide(session, [{ line: line.id, decision: 'sign' }]);
    expect(shown.lines[0]).to.include({ state: 'waiting' }).and.not.to.have.any.keys('seen', 'reasons');
    expect(shown.lines[0].file).not.to.equal(line.file);
    await desk.decide(session, [{ line: line.id, decision: 'sign', seen: 'alone' }]);
    expect(statesOf(await desk.until(session))).to.eql(['signed']);
  });

  it('keeps to the certificate with which it began', async () => {
    const session = await desk.opened(await desk.documents(2));
    const [first, second] = session.lines;
    await desk.decide(session, [{ line: first.id, decision: 'sign' }]);
    await desk.done(session, 'unlock', desk.unlocking());
    await desk.until(session);
    await desk.done(session, 'pause');
    await desk.decide(session, [{ line: second.id, decision: 'sign' }]);
    const other = await anotherKey();
    const refused = await desk.post(session, 'unlock', { keyId: other, passphrase: PASSPHRASE });
    expect(codesIn(refused.body)).to.eql(['SIGNING_SESSION_OTHER_CERTIFICATE']);
    expect(statesOf(await desk.session(session))).to.eql(['signed', 'chosen']);
    await desk.done(session, 'unlock', desk.unlocking());
    const done = await desk.until(session);
    const fingerprints = done.lines.map(({ receipt }: Body) => receipt.fingerprint);
    expect(new Set(fingerprints)).to.eql(new Set([done.certificate.fingerprint]));
  });

  /** A second key of the same leader, from the same authority. */
  async function anotherKey(): Promise<string> {
    const { issueAuthority } = await import('../../certs/authority/authority.ts');
    const authority = await issueAuthority(`${ward.folder}/demo-authority`, { now: ward.now(), bits: 2048 });
    const { p12 } = await authority.issueKey({
      name: 'Nguyễn Văn Thành',
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Sông Vàng',
      passphrase: PASSPHRASE,
      notBefore: new Date(ward.now().getTime() - 86_400_000),
      notAfter: new Date(ward.now().getTime() + 86_400_000),
      iterations: 2000,
    });
    const fields = { ownerKind: 'person', passphrase: PASSPHRASE };
    const client = await ward.as('chutich');
    const loaded = await client.upload('/signing-keys', { name: 'khoa.p12', content: p12 }, fields);
    expect(loaded.status, JSON.stringify(loaded.body)).to.equal(201);
    return loaded.body.id;
  }

  it('stops when its key is removed midway, and goes on with none', async () => {
    const session = await desk.opened(await desk.documents(1));
    const keyId = await anotherKey();
    await desk.done(session, 'unlock', { keyId, passphrase: PASSPHRASE });
    const client = await ward.as('chutich');
    const key = (await client.get('/signing-keys')).body.items.find(({ id }: Body) => id === keyId);
    expect((await client.delete(`/signing-keys/${keyId}`, { version: key.version })).status).to.equal(204);
    await desk.decideAll(session, 'sign');
    const stopped = await desk.until(session, (now) => now.stopped !== undefined);
    expect(stopped.stopped.code).to.match(/^(SIGNING_KEY|KEY_NOT)_/);
    expect(statesOf(stopped)).to.eql(['chosen']);
  });

  it('puts the key away when its person signs out', async () => {
    const session = await desk.opened(await desk.documents(1));
    const client = await ward.signedIn('chutich', DEMO_PASSWORD);
    const unlocked = await client.post(`/signing-sessions/${session.id}/unlock`, desk.unlocking());
    expect([unlocked.status, unlocked.body.unlocked]).to.eql([200, true]);
    await client.delete('/session');
    await desk.decideAll(session, 'sign');
    const locked = await desk.until(session, ({ unlocked: still }) => !still);
    expect(statesOf(locked)).to.eql(['chosen']);
  });

  it('is for the agency’s seal where a clerk opens it', async () => {
    const clerk = new Desk(ward, 'vanthu1');
    const signed = [await outgoing(ward, 'sign'), await outgoing(ward, 'sign')];
    const waiting = await desk.documents(1);
    const client = await ward.as('vanthu1');
    const early = await client.post('/signing-sessions', { purpose: 'seal', documents: [waiting[0].id] });
    expect(codesIn(early.body)).to.eql(['OUTGOING_WRONG_STATE']);
    const session = await clerk.decideAll(await clerk.opened(signed, 'seal'), 'sign');
    const personal = await clerk.post(session, 'unlock', desk.unlocking());
    expect(codesIn(personal.body)).to.eql(['SIGNING_KEY_UNKNOWN']);
    await clerk.done(session, 'unlock', clerk.unlocking());
    const done = await clerk.until(session);
    expect(statesOf(done)).to.eql(['signed', 'signed']);
    const sealed = await Promise.all(signed.map((doc) => clerk.read(doc)));
    expect(sealed.map(({ state }) => state)).to.eql(['sealed', 'sealed']);
    expect(done.lines[1].receipt).to.deep.include({ sha256: sealed[1].sealed.sha256 });
  });

  it('belongs to who signs: others neither open it for their documents nor see it', async () => {
    const docs = await desk.documents(1);
    const stranger = await ward.as('phochutich1');
    const refused = await stranger.post('/signing-sessions', { documents: [docs[0].id, 'khong-co'] });
    expect(codesIn(refused.body)).to.eql(['OUTGOING_NOT_YOURS', 'OUTGOING_NOT_FOUND']);
    const session = await desk.opened(docs);
    for (const path of ['', '/decisions', '/unlock', '/pause', '/end', '/agent-key']) {
      const bodies: { [path: string]: object } = {
        '/decisions': { lines: [{ line: session.lines[0].id, decision: 'sign' }] },
        '/unlock': desk.unlocking(),
        '/agent-key': { keyId: 'khong-co' },
      };
      const address = `/signing-sessions/${session.id}${path}`;
      const answer =
        path === '' ? await stranger.get(address) : await stranger.post(address, bodies[path] ?? {});
      expect([answer.status, codesIn(answer.body)], path).to.eql([404, ['SIGNING_SESSION_NOT_FOUND']]);
    }
    expect((await stranger.get('/signing-sessions')).body.items).to.eql([]);
    const own = (await (await ward.as('chutich')).get('/signing-sessions?state=open')).body.items;
    expect(own.map(({ id }: Body) => id)).to.include(session.id);
  });
});
