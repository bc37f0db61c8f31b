import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { type ServedAuthority, serveAuthority } from '../../../../certs/authority/index.ts';
import type { Context } from '../../../../src/kernel/context.ts';
import { GuessLimits } from '../../../../src/modules/access/index.ts';
import { DirectoryService } from '../../../../src/modules/directory/index.ts';
import {
  CertificateStatuses,
  SIGNER_FIELD,
  SignaturesService,
} from '../../../../src/modules/signatures/index.ts';
import { PREPARATION } from '../support/issue.ts';
import { classic } from '../support/samples.ts';
import { PASSPHRASE } from '../support/signers.ts';
import { codes, type KeysWorld, openKeysWorld } from './world.ts';

const DAY = 24 * 3600 * 1000;
const OWNER = 'Người lanhdao';

describe('the binding of a certificate to who signs', function () {
  this.timeout(120_000);
  let folder: string;
  let authority: ServedAuthority;
  let world: KeysWorld;
  let signatures: SignaturesService;
  let network = true;
  let administrator: Context;
  let prepared: Buffer;

  before(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'vanthu-bindings-'));
    authority = await serveAuthority(folder, { now: new Date(), bits: 2048, clock: () => new Date() });
    world = await openKeysWorld();
    const { storage, confined } = world.office.deps;
    signatures = new SignaturesService({
      storage,
      confined,
      directory: new DirectoryService(storage),
      guesses: new GuessLimits(storage),
      statuses: new CertificateStatuses({
        storage,
        confined,
        rootsOf: async () => [authority.rootPem],
        network: () => network,
      }),
    });
    const { id: person } = (await world.office.admin.get('/session')).body.person;
    administrator = { ...world.leader, actor: { ...world.leader.actor, person, roles: ['administrator'] } };
    prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
  });
  after(async () => {
    await Promise.all([world.close(), authority.close()]);
    await rm(folder, { recursive: true });
  });

  /** Minutes later: what was heard of a certificate is asked anew. */
  const at = (of: Context, minutes = 0): Context => {
    return { ...of, now: new Date(Date.now() + minutes * 60_000).toISOString() };
  };

  async function issued(name: string) {
    return authority.issueKey({
      name,
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Thử Nghiệm',
      passphrase: PASSPHRASE,
      iterations: 2000,
      curve: 'P-256',
      notBefore: new Date(Date.now() - DAY),
      notAfter: new Date(Date.now() + 100 * DAY),
    });
  }

  async function loaded(name: string) {
    const { p12, certificatePem } = await issued(name);
    const upload = { ownerKind: 'person', p12, passphrase: PASSPHRASE, confirmed: true } as const;
    return { ...(await signatures.load(at(world.leader), upload)), certificatePem };
  }

  const lastEntry = async () => {
    const { journal } = world.office.deps.storage;
    const { agency } = world.leader.actor;
    return (await journal.read({ agency, after: 0, limit: 1, direction: 'desc' }))[0];
  };

  it('says since when, by whom, and whether the certificate bears another name', async () => {
    const own = await loaded(OWNER);
    const other = await loaded('Nguyễn Thị Hồng Đượm');
    const { agency, person } = world.leader.actor;
    const bound = await signatures.bindings.get(agency, own.id);
    expect(bound).to.include({ state: 'bound', owner: person, by: person, fingerprint: own.fingerprint });
    expect(bound).to.not.have.property('otherName');
    expect(await signatures.bindings.get(agency, other.id)).to.include({ otherName: true });
    const told = await signatures.signedWith(at(world.leader), own.id);
    expect(told).to.deep.include({
      certificate: own.fingerprint,
      boundSince: own.loadedAt,
      revocation: 'good',
    });
  });

  it('is asked at every signature, not only when the key is taken in hand', async () => {
    const key = await loaded(OWNER);
    const pen = await signatures.signerFor(at(world.leader), key.id, PASSPHRASE);
    await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
    const { person } = world.leader.actor;
    const lock = (what: string) => world.office.admin.post(`/accounts/${person}/${what}`, {});
    expect((await lock('disable')).status).to.equal(204);
    const again = pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
    expect(await codes(again)).to.deep.equal(['KEY_ACCOUNT_LOCKED']);
    expect((await lock('enable')).status).to.equal(204);
    await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
  });

  async function move(change: Record<string, unknown>): Promise<void> {
    const { person } = world.leader.actor;
    const { body } = await world.office.admin.get(`/people/${person}`);
    const { id: _id, version, actions: _actions, ...before } = body;
    const input = { ...before, unit: before.unit.id ?? before.unit, ...change };
    const answer = await world.office.admin.put(`/people/${person}`, input, { version });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  }

  it('does not outlast a change of office or name until an administrator confirms it, and never leaving', async () => {
    const key = await loaded(OWNER);
    const signing = () => signatures.signerFor(at(world.leader), key.id, PASSPHRASE);
    const { body: position } = await world.office.admin.post('/positions', {
      title: 'Phó Chủ tịch',
      order: 2,
      authority: 'deputy',
    });
    await move({ position: position.id });
    expect(await codes(signing())).to.deep.equal(['KEY_OWNER_MOVED']);
    const bound = (await signatures.bindings.get(administrator.actor.agency, key.id))!;
    expect(await codes(signatures.bindings.confirm(at(world.leader), bound, 'tự xem'))).to.deep.equal([
      'KEYS_ADMINISTRATORS_ONLY',
    ]);
    await signatures.bindings.confirm(at(administrator), bound, 'Đã đối chiếu quyết định bổ nhiệm');
    expect(await lastEntry()).to.deep.include({ action: 'signatures.confirm-key' });
    await (await signing()).release();
    await move({ position: position.id, fullName: 'Người Tên Khác' });
    expect(await codes(signing())).to.deep.equal(['KEY_NAME_CHANGED']);
    await move({ position: position.id, fullName: OWNER, active: false });
    expect(await codes(signing())).to.deep.equal(['KEY_OWNER_LEFT']);
    await move({ position: position.id, fullName: OWNER, active: true });
  });

  it('ends with a revocation, which is written down, and what nobody can tell is told as unknown', async () => {
    const key = await loaded(OWNER);
    await authority.revoke(key.certificatePem, new Date(Date.now() - 1000), 1);
    network = false;
    expect(await signatures.signedWith(at(world.leader), key.id)).to.include({ revocation: 'not-asked' });
    network = true;
    const pen = signatures.signerFor(at(world.leader, 11), key.id, PASSPHRASE);
    expect(await codes(pen)).to.deep.equal(['KEY_CERTIFICATE_REVOKED']);
    expect(await lastEntry()).to.deep.include({ action: 'signatures.note-revoked' });
    network = false;
    const later = signatures.signerFor(at(world.leader, 30), key.id, PASSPHRASE);
    expect(await codes(later), 'without asking').to.deep.equal(['KEY_CERTIFICATE_REVOKED']);
    network = true;
    const silent = await loaded(OWNER);
    await authority.close();
    const told = await signatures.signedWith(at(world.leader), silent.id);
    expect(told.revocation).to.equal('unknown');
  });
});
