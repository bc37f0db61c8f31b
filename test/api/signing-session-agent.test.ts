import { expect } from 'chai';
import { issueAuthority } from '../../certs/authority/authority.ts';
import type { Context } from '../../src/kernel/context.ts';
import { openKeyFile } from '../../src/modules/signatures/keyfile/keyfile.ts';
import { type Signer, signerOf } from '../../src/modules/signatures/signer.ts';
import { nssTrusting, pdfsig } from '../support/verifiers.ts';
import { PASSPHRASE, startWard, type Ward } from '../support/ward.ts';
import { type Body, codesIn, Desk, registerOf, statesOf } from './signing-session-cases.ts';

describe("a signing session with a key on the person's own machine", () => {
  let ward: Ward;
  let desk: Desk;
  let signer: Signer;
  let keyId: string;

  before(async () => {
    ward = await startWard();
    desk = new Desk(ward);
    const authority = await issueAuthority(`${ward.folder}/demo-authority`, { now: ward.now(), bits: 2048 });
    const { p12 } = await authority.issueKey({
      name: 'Nguyễn Văn Thành',
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Sông Vàng',
      passphrase: PASSPHRASE,
      notBefore: new Date(ward.now().getTime() - 86_400_000),
      notAfter: new Date(ward.now().getTime() + 86_400_000 * 365 * 9),
      iterations: 2000,
    });
    signer = signerOf(openKeyFile(p12, PASSPHRASE));
    const { certificate, chain } = signer;
    const upload = { ownerKind: 'person', confirmed: true, certificate, others: chain } as const;
    keyId = (await ward.services.signatures.registerAgentKey(await leader(), upload)).id;
  });
  after(() => ward.close());

  async function leader(): Promise<Context> {
    const agency = (await ward.deps.storage.journal.agencies()).find((one) => one !== 'installation')!;
    const now = ward.now().toISOString();
    const actor = await ward.services.access.accounts.actor(agency, ward.person('chutich'), now);
    return {
      actor: actor!,
      now,
      today: now.slice(0, 10),
      requestId: 'test',
      newId: () => crypto.randomUUID(),
    };
  }

  async function signed(begun: Body): Promise<string> {
    const what = { bytes: Buffer.from(begun.bytes, 'base64'), digest: Buffer.from(begun.digest, 'base64') };
    return (await signer.sign(what, begun.algorithm)).toString('base64');
  }

  it('begins here, signs there and finishes here, each document with its receipt', async () => {
    const docs = await desk.documents(2);
    const session = await desk.decideAll(await desk.opened(docs), 'sign');
    const early = await desk.post(session, `lines/${session.lines[0].id}/begin`);
    expect(codesIn(early.body)).to.eql(['SIGNING_SESSION_LOCKED']);
    const fixed = await desk.done(session, 'agent-key', { keyId });
    let after: Body;
    for (const { id } of session.lines) {
      const begun = await desk.done(session, `lines/${id}/begin`);
      expect(begun).to.include({ fingerprint: fixed.certificate.fingerprint });
      after = await desk.done(session, `lines/${id}/finish`, { signature: await signed(begun) });
    }
    expect(statesOf(after)).to.eql(['signed', 'signed']);
    expect((await desk.session(session)).state).to.equal('ended');
    const doc = await desk.read(docs[1]);
    const file = await ward.download('chutich', doc.signedFile);
    const [signature] = await pdfsig(await nssTrusting(ward.folder, ward.root), file, '-nocert');
    expect(signature).to.include({ name: 'Nguyễn Văn Thành', valid: true });
  });

  it('begins the same signature again after a break, with the same number', async () => {
    const docs = await desk.documents(1);
    const before = (await registerOf(ward)).length;
    const session = await desk.opened(docs);
    const line = session.lines[0].id;
    await desk.done(session, 'agent-key', { keyId });
    const begun = await desk.done(session, `lines/${line}/begin`);
    const again = await desk.done(session, `lines/${line}/begin`);
    expect(again).to.eql(begun);
    const kept = await desk.session(session);
    expect(kept.lines[0]).to.include({ state: 'chosen', begun: true });
    const other = Buffer.from(
      await signed({ ...begun, bytes: Buffer.from('khác').toString('base64') }),
      'base64',
    );
    const wrong = await desk.post(session, `lines/${line}/finish`, { signature: other.toString('base64') });
    expect(codesIn(wrong.body)).to.eql(['SIGNATURE_NOT_OF_KEY']);
    const signature = await signed(begun);
    await desk.done(session, `lines/${line}/finish`, { signature });
    // The answer was lost and the page sends it again.
    expect(statesOf(await desk.done(session, `lines/${line}/finish`, { signature }))).to.eql(['signed']);
    expect((await registerOf(ward)).length).to.equal(before + 1);
    expect((await ward.deps.storage.journal.verify()).problems).to.eql([]);
  });

  it('begins anew where the document has changed since, or the day of its number is over', async () => {
    const [doc] = await desk.documents(1);
    const session = await desk.opened([doc]);
    const line = session.lines[0].id;
    await desk.done(session, 'agent-key', { keyId });
    const begun = await desk.done(session, `lines/${line}/begin`);
    ward.moveTo('2026-03-03T03:00:00.000Z');
    const signature = await signed(begun);
    const late = await desk.post(session, `lines/${line}/finish`, { signature });
    expect(codesIn(late.body)).to.eql(['SIGNATURE_NOT_BEGUN']);
    const fresh = await desk.done(session, `lines/${line}/begin`);
    expect(fresh.numberAndSymbol).not.to.equal(begun.numberAndSymbol);
    await desk.done(session, `lines/${line}/finish`, { signature: await signed(fresh) });
    expect(await desk.read(doc)).to.include({ state: 'signed', issuedOn: '2026-03-03' });
  });
});
