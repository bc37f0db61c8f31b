import { X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { type KeyInHand, SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import type { RemoteService } from '../../../../src/modules/signatures/remote/remote-service.ts';
import { type CscKey, type CscServer, startCscServer } from '../../../support/csc-server.ts';
import { PREPARATION } from '../support/issue.ts';
import { isIntact, judgeBy } from '../support/judging.ts';
import { classic } from '../support/samples.ts';
import { PASSPHRASE } from '../support/signers.ts';
import { codes, type KeysWorld, openKeysWorld } from './world.ts';

const RSA = '1.2.840.113549.1.1.1';
const PSS = '1.2.840.113549.1.1.10';
const ECDSA_SHA256 = '1.2.840.10045.4.3.2';
const PIN = '40718253';
const CODE = '661902';
const USER = { user: 'lanhdao', password: 'Mật khẩu tại dịch vụ' };
const CLIENT = { id: 'van-thu', secret: 'Bí mật của cơ quan' };

describe('a key at a remote signing service', () => {
  const services = new Map<string, RemoteService>();
  let world: KeysWorld;
  let server: CscServer;
  let byClient: CscServer;
  let prepared: Buffer;
  const ids: Record<string, string> = {};

  const keyOf = (name: string, rest: Partial<CscKey>, p12 = world.signers.leader.p12): CscKey => {
    const { key, certificate, chain } = openKeyFile(p12, PASSPHRASE);
    return { id: name, key, certificates: [certificate, ...chain], algorithms: [RSA, PSS], ...rest };
  };

  before(async function () {
    this.timeout(120_000);
    world = await openKeysWorld({ places: { modules: new Map(), services } });
    server = await startCscServer({ users: { [USER.user]: USER.password }, extends: true, keys: [] });
    byClient = await startCscServer({ client: CLIENT, keys: [] });
    services.set('tu-xa', { name: 'tu-xa', url: server.url });
    services.set('co-quan', { name: 'co-quan', url: byClient.url, client: CLIENT });
    prepared = await world.signatures.prepare({ bytes: await classic() }, PREPARATION);
  });
  after(async () => {
    await Promise.all([server.close(), byClient.close()]);
    await world.close();
  });

  /** A credential of its own, with a certificate of its own. */
  async function connect(name: string, rest: Partial<CscKey>, curve?: 'P-256'): Promise<string> {
    const { authority, now } = world.signers;
    const { p12 } = await authority.issueKey({
      name: 'Người lanhdao',
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Xuân Hòa',
      passphrase: PASSPHRASE,
      notBefore: new Date(now.getTime() - 1000),
      notAfter: new Date(now.getTime() + 86_400_000),
      iterations: 2000,
      ...(curve ? { curve } : {}),
    });
    server.keys.push(keyOf(name, rest, p12));
    const upload = {
      ownerKind: 'person',
      confirmed: true,
      service: 'tu-xa',
      credential: name,
      ...USER,
    } as const;
    const { id } = await world.signatures.remoteKeys.register(world.leader, upload);
    ids[name] = id;
    return id;
  }

  const open = (id: string, secrets: { passphrase: string; code?: string; signatures?: number }) =>
    world.signatures.signerFor(world.leader, id, { password: USER.password, ...secrets });
  const sign = (key: KeyInHand): Promise<Buffer> => key.sign({ bytes: prepared }, { field: SIGNER_FIELD });
  const areIntact = (pdf: Buffer) => judgeBy(pdf, world.signers).signatures.map(isIntact);

  it('is chosen among what the service lists, by name, password and nothing else', async () => {
    server.keys.push(keyOf('mot', { pin: PIN }), keyOf('dung', { status: 'disabled' }));
    const { remoteKeys } = world.signatures;
    const found = await remoteKeys.credentials(world.leader, { service: 'tu-xa', ...USER });
    expect(found.map(({ credential }) => credential)).to.deep.equal(['mot']);
    expect(found[0]?.facts.subject.commonName).to.equal(
      new X509Certificate(found[0]!.certificate).subject.match(/CN=(.*)/)?.[1],
    );
    const wrong = remoteKeys.credentials(world.leader, {
      service: 'tu-xa',
      user: USER.user,
      password: 'sai',
    });
    expect(await codes(wrong)).to.deep.equal(['REMOTE_LOGIN_REFUSED']);
    const none = remoteKeys.credentials(world.leader, { service: 'tu-xa' });
    expect(await codes(none)).to.deep.equal(['REMOTE_LOGIN_NEEDED']);
    const other = remoteKeys.credentials(world.leader, { service: 'http://127.0.0.1:1', ...USER });
    expect(await codes(other)).to.deep.equal(['REMOTE_SERVICE_UNKNOWN']);
  });

  it('signs with a PIN, and what it signed is read as intact; the sign-in is given back', async () => {
    const key = await open(await connect('hai', { pin: PIN }), { passphrase: PIN });
    const signed = await sign(key);
    await key.release();
    await key.release();
    expect(areIntact(signed)).to.deep.equal([true]);
    expect(server.calls.filter((call) => call === 'auth/revoke')).to.have.length.greaterThan(0);
    expect(await codes(sign(key))).to.deep.equal(['REMOTE_LOGIN_REFUSED']);
  });

  it('signs several documents by one authorisation, whose SAD is renewed from one to the next', async () => {
    const id = await connect('nhieu', { pin: PIN, code: CODE, multisign: 5 });
    server.calls.length = 0;
    const key = await open(id, { passphrase: PIN, code: CODE, signatures: 3 });
    for (let at = 0; at < 3; at += 1) expect(areIntact(await sign(key))).to.deep.equal([true]);
    const asked = (method: string) => server.calls.filter((call) => call === method).length;
    expect(asked('credentials/authorize')).to.equal(1);
    expect(asked('credentials/extendTransaction')).to.equal(2);
    expect(asked('signatures/signHash')).to.equal(3);
    expect(await codes(sign(key))).to.deep.equal(['REMOTE_CODE_NEEDED']);
    await key.release();
  });

  it('bound to what it signs (SCAL2) is authorised for each digest, a PIN serving again, a code not', async () => {
    const byPin = await open(await connect('rang-pin', { pin: PIN, scal: '2' }), { passphrase: PIN });
    expect(areIntact(await sign(byPin))).to.deep.equal([true]);
    expect(areIntact(await sign(byPin))).to.deep.equal([true]);
    const byCode = await open(await connect('rang-ma', { code: CODE, scal: '2' }), {
      passphrase: '',
      code: CODE,
    });
    expect(areIntact(await sign(byCode))).to.deep.equal([true]);
    expect(await codes(sign(byCode))).to.deep.equal(['REMOTE_CODE_NEEDED']);
  });

  it('of an elliptic curve, and by PSS where that is chosen, signs so that it is read as intact', async () => {
    const rest = { pin: PIN, algorithms: [ECDSA_SHA256] };
    const curve = await open(await connect('cong', rest, 'P-256'), { passphrase: PIN });
    expect(areIntact(await sign(curve))).to.deep.equal([true]);
    const plain = await open(await connect('cong-tho', { ...rest, plain: true }, 'P-256'), {
      passphrase: PIN,
    });
    expect(areIntact(await sign(plain))).to.deep.equal([true]);
    const { signatures, leader } = world;
    const target = { id: ids.hai!, version: 1 };
    await signatures.chooseAlgorithm(leader, target, { scheme: 'rsa-pss', digest: 'sha384' });
    expect(areIntact(await sign(await open(ids.hai!, { passphrase: PIN })))).to.deep.equal([true]);
    const other = signatures.chooseAlgorithm(
      leader,
      { id: ids.cong!, version: 1 },
      { scheme: 'ecdsa', digest: 'sha512' },
    );
    expect(await codes(other)).to.deep.equal(['SIGNATURE_ALGORITHM_NOT_OF_KEY']);
  });

  it('waits until the person has confirmed elsewhere', async function () {
    this.timeout(20_000);
    const key = await open(await connect('dien-thoai', { confirmedAfter: 1 }), { passphrase: '' });
    expect(areIntact(await sign(key))).to.deep.equal([true]);
  });

  it('has its service send a code when that is asked for', async () => {
    await world.signatures.requestCode(world.leader, ids.nhieu!, USER.password);
    expect(server.calls).to.include('credentials/getChallenge');
  });

  it('counts a wrong PIN once, and an unreachable or ill-spoken service not at all', async () => {
    const id = await connect('dem', { pin: PIN });
    const right = async () => (await open(id, { passphrase: PIN })).release();
    const wrong = () => codes(open(id, { passphrase: 'sai' }));
    await right();
    server.answerWith = (method) =>
      method.startsWith('credentials/') ? { status: 503, body: '' } : undefined;
    for (let tries = 0; tries < 8; tries += 1) {
      expect(await codes(open(id, { passphrase: PIN }))).to.deep.equal(['REMOTE_NO_ANSWER']);
    }
    server.answerWith = () => ({ status: 200, body: '<html>' });
    expect(await codes(open(id, { passphrase: PIN }))).to.deep.equal(['REMOTE_ANSWER_UNREADABLE']);
    delete server.answerWith;
    await right();
    const tries: string[] = [];
    for (let at = 0; at < 6; at += 1) tries.push(...(await wrong()));
    expect(tries.slice(0, 3)).to.deep.equal(Array(3).fill('REMOTE_SECRET_WRONG'));
  });

  it('is not used when its certificate was replaced, or the service has stopped it', async () => {
    const { signatures, clerk } = world;
    byClient.keys.push(keyOf('cua-co-quan', { pin: PIN }, world.signers.agency.p12));
    const upload = {
      ownerKind: 'agency',
      confirmed: true,
      service: 'co-quan',
      credential: 'cua-co-quan',
    } as const;
    const { id, remote } = await signatures.remoteKeys.register(clerk, upload);
    expect(remote?.asks).to.deep.equal(['pin']);
    byClient.keys = [keyOf('cua-co-quan', { pin: PIN })];
    expect(await codes(signatures.signerFor(clerk, id, PIN))).to.deep.equal(['REMOTE_CERTIFICATE_CHANGED']);
    byClient.keys = [keyOf('cua-co-quan', { pin: PIN, status: 'disabled' }, world.signers.agency.p12)];
    expect(await codes(signatures.signerFor(clerk, id, PIN))).to.deep.equal(['REMOTE_CREDENTIAL_UNUSABLE']);
  });

  it('leaves no secret in any record or in the journal', async () => {
    const { storage } = world.office.deps;
    const { agency } = world.leader.actor;
    const kept: string[] = [];
    for (const kind of ['signing-key', 'key-binding']) {
      kept.push(JSON.stringify((await storage.find(kind, { agency, limit: 100 })).items));
    }
    const entries = await storage.journal.read({ agency, after: 0, limit: 1000 });
    for (const entry of entries) kept.push(JSON.stringify(entry));
    expect(kept.length).to.be.greaterThan(10);
    for (const secret of [PIN, CODE, USER.password, CLIENT.secret]) {
      expect(kept.filter((text) => text.includes(secret))).to.deep.equal([]);
    }
  });
});
