import { expect } from 'chai';
import {
  AGENCY_FIELD,
  type BegunSignature,
  SIGNER_FIELD,
  toBeSignedFor,
} from '../../../../src/modules/signatures/index.ts';
import type { Signer } from '../../../../src/modules/signatures/signer.ts';
import { PREPARATION } from '../support/issue.ts';
import { isIntact, judgeBy } from '../support/judging.ts';
import { classic } from '../support/samples.ts';
import { LEADER, PASSPHRASE } from '../support/signers.ts';
import { codes, type KeysWorld, openKeysWorld } from './world.ts';

describe("a key on the person's own machine", () => {
  let world: KeysWorld;
  let prepared: Buffer;
  let keyId: string;

  before(async function () {
    this.timeout(120_000);
    world = await openKeysWorld();
    const { signatures, leader, signers } = world;
    prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    const { certificate, chain } = signers.leader.signer;
    const upload = { ownerKind: 'person', confirmed: true, certificate, others: chain } as const;
    keyId = (await signatures.registerAgentKey(leader, upload)).id;
  });
  after(() => world.close());

  const begin = (): Promise<BegunSignature> =>
    world.signatures.beginFor(world.leader, keyId, {
      pdf: { bytes: prepared },
      order: { field: SIGNER_FIELD, position: 'Chủ tịch' },
    });
  const signedBy = ({ record }: BegunSignature, signer: Signer): Promise<Buffer> =>
    signer.sign(toBeSignedFor(record), record.algorithm);

  it('signs in two halves, and what is kept between them is a file and a little JSON', async () => {
    const begun = await begin();
    const kept = { pdf: begun.pdf, record: JSON.parse(JSON.stringify(begun.record)) };
    const signature = await signedBy(kept, world.signers.leader.signer);
    const signed = await world.signatures.finishFor(world.leader, kept, signature);
    expect(signed.subarray(0, prepared.length).equals(prepared)).to.equal(true);
    const { signatures } = judgeBy(signed, world.signers);
    expect(signatures.map(isIntact)).to.deep.equal([true]);
    expect(signatures[0]?.signer?.name).to.equal(LEADER);
  });

  it('is not believed when the signature is of another key, of other bytes or nothing at all', async () => {
    const { signatures, leader, signers } = world;
    const [begun, other] = [await begin(), await begin()];
    const finish = (signature: Buffer) => codes(signatures.finishFor(leader, begun, signature));
    expect(await finish(await signedBy(begun, signers.agency.signer))).to.deep.equal([
      'SIGNATURE_NOT_OF_KEY',
    ]);
    const { algorithm } = other.record;
    const elsewhere = await signers.leader.signer.sign(
      { bytes: Buffer.from('một văn bản khác'), digest: Buffer.alloc(32) },
      algorithm,
    );
    expect(await finish(elsewhere)).to.deep.equal(['SIGNATURE_NOT_OF_KEY']);
    expect(await finish(Buffer.alloc(0))).to.deep.equal(['SIGNATURE_NOT_OF_KEY']);
  });

  it('does not finish a file that was changed while it waited', async () => {
    const { signatures, leader, signers } = world;
    const begun = await begin();
    const signature = await signedBy(begun, signers.leader.signer);
    const pdf = Buffer.from(begun.pdf);
    pdf.write('X', pdf.indexOf('/Count'), 'latin1');
    const refused = await codes(signatures.finishFor(leader, { ...begun, pdf }, signature));
    expect(refused[0]).to.match(/PDF_(SIGNATURE_UNSOUND|DAMAGED)/);
  });

  it('does not change its certificate midway', async () => {
    const { signatures, leader, signers } = world;
    const begun = await begin();
    const signature = await signedBy(begun, signers.leader.signer);
    const record = { ...begun.record, fingerprint: '00'.repeat(32) };
    expect(await codes(signatures.finishFor(leader, { ...begun, record }, signature))).to.deep.equal([
      'SIGNATURE_NOT_OF_KEY',
    ]);
  });

  it("is used by its owner alone, and through the agent alone; a file's key is not", async () => {
    const { signatures, leader, clerk, signers } = world;
    const what = { pdf: { bytes: prepared }, order: { field: SIGNER_FIELD } };
    expect(await codes(signatures.beginFor(clerk, keyId, what))).to.deep.equal(['SIGNING_KEY_UNKNOWN']);
    const begun = await begin();
    expect(await codes(signatures.finishFor(clerk, begun, Buffer.alloc(256)))).to.deep.equal([
      'SIGNING_KEY_UNKNOWN',
    ]);
    expect(await codes(signatures.signerFor(leader, keyId, ''))).to.deep.equal(['SIGNING_KEY_AT_AGENT']);
    const upload = {
      ownerKind: 'agency',
      confirmed: true,
      p12: signers.agency.p12,
      passphrase: PASSPHRASE,
    } as const;
    const seal = await signatures.load(clerk, upload);
    expect(await codes(signatures.beginFor(clerk, seal.id, what))).to.deep.equal([
      'SIGNING_KEY_NOT_AT_AGENT',
    ]);
  });

  it('of the agency begins only on what the competent person has signed (NĐ 30/2020, Điều 32.2.d)', async () => {
    const { signatures, clerk, signers } = world;
    const authority = signers.authority;
    const issued = await authority.issueKey({
      name: 'Ủy ban nhân dân phường Xuân Hòa',
      kind: 'agency',
      organisation: 'Ủy ban nhân dân phường Xuân Hòa',
      passphrase: PASSPHRASE,
      notBefore: new Date(signers.now.getTime() - 1000),
      notAfter: new Date(signers.now.getTime() + 86_400_000),
      iterations: 2000,
    });
    const certificate = Buffer.from(issued.certificatePem);
    const upload = { ownerKind: 'agency', confirmed: true, certificate, others: [] } as const;
    const { id } = await signatures.registerAgentKey(clerk, upload);
    const what = { pdf: { bytes: prepared }, order: { field: AGENCY_FIELD } };
    expect(await codes(signatures.beginFor(clerk, id, what))).to.deep.equal([
      'PDF_EARLIER_SIGNATURE_MISSING',
    ]);
  });

  it('is not registered by what is no certificate, nor by one that is over', async () => {
    const { signatures, leader } = world;
    const upload = {
      ownerKind: 'person',
      confirmed: true,
      certificate: Buffer.from('tệp khác'),
      others: [],
    } as const;
    expect(await codes(signatures.registerAgentKey(leader, upload))).to.deep.equal([
      'SIGNING_CERTIFICATE_UNREADABLE',
    ]);
    const later = new Date(world.signers.now.getTime() + 4000 * 86_400_000).toISOString();
    const { certificate } = world.signers.agency.signer;
    const expired = signatures.registerAgentKey({ ...leader, now: later }, { ...upload, certificate });
    expect(await codes(expired)).to.deep.equal(['SIGNING_CERTIFICATE_EXPIRED']);
  });
});
