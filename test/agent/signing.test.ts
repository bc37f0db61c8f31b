import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { SignatureAlgorithm } from '../../src/kernel/signature-algorithm.ts';
import { beginDetached, finishDetached } from '../../src/modules/signatures/cms.ts';
import { makeSoftToken, ownKey, type SoftToken } from '../support/soft-token.ts';
import { AgentProgram, OFFICE } from './agent-program.ts';

const run = promisify(execFile);
const PIN = '73519482';
const WRONG = '90817263';
const HOLDER = 'Nguyễn Thị Hồng Đượm';
const RSA: SignatureAlgorithm = { scheme: 'rsa-pkcs1', digest: 'sha256' };
const content = Buffer.from('Nội dung của một văn bản');
const contentDigest = createHash('sha256').update(content).digest();

describe('The agent signs what the person has agreed to', () => {
  let soft: SoftToken;
  let agent: AgentProgram;
  let folder: string;
  const rsa = ownKey('rsa-2048', HOLDER);
  const elliptic = ownKey('p-384', 'Ủy ban nhân dân phường Xuân Hòa');
  const fingerprint = createHash('sha256').update(rsa.certificate).digest('hex');

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-agent-'));
    soft = await makeSoftToken({
      pin: PIN,
      keys: [
        { ...rsa, label: 'Ký', id: Buffer.of(1) },
        { ...elliptic, label: 'Con dấu', id: Buffer.of(2) },
      ],
    });
    agent = await AgentProgram.start(soft);
    await agent.pair();
  });
  after(async () => {
    await agent.close();
    // Whatever happened above, the PIN stands nowhere.
    expect(agent.output).to.not.include(PIN);
    expect(agent.output).to.not.include(WRONG);
    await soft.close();
    await rm(folder, { recursive: true, force: true });
  });

  const order = (...titles: string[]) => ({
    fingerprint,
    documents: titles.map((title, at) => ({ id: `d${at + 1}`, title, number: `${at + 12}/UBND-VP` })),
  });

  async function agreed(wanted: object, pin = PIN): Promise<string> {
    const batch = await agent.asksFor(wanted);
    agent.types(pin);
    const { status, body } = await agent.outcome(batch);
    expect(body).to.deep.equal({ batch, state: 'open' });
    expect(status).to.equal(200);
    return batch;
  }

  const toBeSigned = (certificate = rsa.certificate, algorithm = RSA) =>
    beginDetached(contentDigest, { certificate, chain: [], algorithm });

  const signing = (
    batch: string,
    document: string,
    signed: { bytes: Buffer; algorithm?: SignatureAlgorithm },
  ) =>
    agent.ask({
      path: `/v1/batches/${batch}/signatures`,
      body: { document, toBeSigned: signed.bytes.toString('base64'), algorithm: signed.algorithm ?? RSA },
    });

  async function opensslAgrees(cms: Buffer, certificate: Buffer): Promise<boolean> {
    const at = (name: string) => path.join(folder, name);
    await writeFile(at('cms'), cms);
    await writeFile(at('content'), content);
    await writeFile(at('pem'), new X509Certificate(certificate).toString());
    const args = ['cms', '-verify', '-cades', '-inform', 'DER', '-binary', '-in', at('cms')];
    await run('openssl', [...args, '-content', at('content'), '-CAfile', at('pem'), '-purpose', 'any']);
    return true;
  }

  it('names the certificates of the tokens here without a PIN', async () => {
    const { body } = await agent.ask({ path: '/v1/certificates' });
    expect(body.items).to.have.length(2);
    const found = body.items.find((one: { fingerprint: string }) => one.fingerprint === fingerprint);
    expect(found).to.include({ subject: HOLDER, tokenLabel: soft.label });
    expect(Buffer.from(found.certificate, 'base64').equals(rsa.certificate)).to.equal(true);
    expect(found.algorithms[0]).to.deep.equal(RSA);
  });

  it('shows office, documents, numbers, digests and holder, and signs both with one PIN', async () => {
    const before = agent.output.length;
    const wanted = order('Về việc phòng chống lụt bão', 'Kế hoạch năm học');
    const seen = contentDigest.toString('hex');
    const batch = await agreed({
      ...wanted,
      documents: wanted.documents.map((one) => ({ ...one, digest: seen })),
    });
    const shown = agent.output.slice(before);
    for (const part of [
      OFFICE,
      '2 documents',
      '12/UBND-VP — Về việc phòng chống lụt bão',
      '13/UBND-VP',
      HOLDER,
    ]) {
      expect(shown).to.include(part);
    }
    expect(shown.split(seen)).to.have.length(3);
    for (const document of ['d1', 'd2']) {
      const what = toBeSigned();
      const { body } = await signing(batch, document, what);
      const identity = { certificate: rsa.certificate, chain: [], algorithm: RSA };
      const signature = Buffer.from(body.signature, 'base64');
      const cms = finishDetached(identity, { toBeSigned: what, signature });
      expect(await opensslAgrees(cms, rsa.certificate)).to.equal(true);
    }
    expect(agent.output.slice(before)).to.match(/Signed: 13\/UBND-VP — Kế hoạch năm học\n.*[0-9a-f]{64}/);
    expect((await agent.ask({ method: 'DELETE', path: `/v1/batches/${batch}` })).status).to.equal(204);
    expect((await signing(batch, 'd1', toBeSigned())).body.code).to.equal('AGENT_BATCH_ENDED');
  });

  it('signs by an elliptic curve, and the same bytes again with the same signature', async () => {
    const key = createHash('sha256').update(elliptic.certificate).digest('hex');
    const batch = await agreed({ ...order('Một văn bản'), fingerprint: key });
    const algorithm = { scheme: 'ecdsa', digest: 'sha384' } as const;
    const what = beginDetached(createHash('sha384').update(content).digest(), {
      ...{ certificate: elliptic.certificate, chain: [], algorithm },
    });
    const first = await signing(batch, 'd1', { ...what, algorithm });
    const again = await signing(batch, 'd1', { ...what, algorithm });
    expect(again.body).to.deep.equal(first.body);
    const identity = { certificate: elliptic.certificate, chain: [], algorithm };
    const signature = Buffer.from(first.body.signature, 'base64');
    expect(
      await opensslAgrees(finishDetached(identity, { toBeSigned: what, signature }), elliptic.certificate),
    ).to.equal(true);
  });

  it('signs no other document, nothing that is no signature of a document, and none too often', async () => {
    const batch = await agreed(order('Văn bản được đồng ý'));
    const code = async (document: string, { bytes }: { bytes: Buffer }) =>
      (await signing(batch, document, { bytes })).body.code;
    expect(await code('d2', toBeSigned())).to.equal('AGENT_NOT_IN_BATCH');
    expect(await code('d1', { bytes: Buffer.from('đăng nhập vào một nơi khác') })).to.equal(
      'AGENT_NOT_ATTRIBUTES',
    );
    expect(await code('d1', toBeSigned(elliptic.certificate))).to.equal('AGENT_NOT_ATTRIBUTES');
    for (const text of ['một', 'hai', 'ba']) {
      const digest = createHash('sha256').update(text).digest();
      const { bytes } = beginDetached(digest, { certificate: rsa.certificate, chain: [], algorithm: RSA });
      expect((await signing(batch, 'd1', { bytes })).status, text).to.equal(200);
    }
    expect(await code('d1', toBeSigned())).to.equal('AGENT_TOO_MANY_SIGNATURES');
  });

  it('signs nothing when the person declines', async () => {
    const batch = await agent.asksFor(order('Không muốn ký'));
    expect((await signing(batch, 'd1', toBeSigned())).body.code).to.equal('AGENT_BATCH_WAITS');
    agent.types('');
    expect((await agent.outcome(batch)).body.code).to.equal('AGENT_DECLINED');
    expect((await signing(batch, 'd1', toBeSigned())).body.code).to.equal('AGENT_DECLINED');
  });

  it('stops everything at the first wrong PIN, and gives it to the token once', async () => {
    const batch = await agent.asksFor(order('Một', 'Hai', 'Ba'));
    const before = agent.output.length;
    agent.types(WRONG);
    const { status, body } = await agent.outcome(batch);
    expect(status).to.equal(422);
    expect(body.code).to.equal('TOKEN_PIN_WRONG');
    for (const document of ['d1', 'd2', 'd3']) {
      expect((await signing(batch, document, toBeSigned())).body.code).to.equal('TOKEN_PIN_WRONG');
    }
    expect(agent.output.slice(before).match(/PIN of the signing token is wrong/g)).to.have.length(1);
  });

  it('lets no title redraw what the person reads', async () => {
    const before = agent.output.length;
    const batch = await agent.asksFor(order('Thông báo\u001b[2J\u202egnud\r\n  1. Khác'));
    expect(agent.output.slice(before)).to.include('1. 12/UBND-VP — Thông báo [2J gnud 1. Khác');
    agent.types('');
    await agent.outcome(batch);
  });

  it('withdraws what it asks when the page asks for something else', async () => {
    const first = await agent.asksFor(order('Bỏ dở'));
    const batch = await agreed(order('Làm lại'));
    expect((await agent.ask({ path: `/v1/batches/${first}` })).body.code).to.equal('AGENT_BATCH_ENDED');
    expect((await signing(batch, 'd1', toBeSigned())).status).to.equal(200);
  });

  it('says which certificate is not here', async () => {
    const { body } = await agent.ask({
      path: '/v1/batches',
      body: { ...order('Khóa nào'), fingerprint: 'ab'.repeat(32) },
    });
    expect((await agent.outcome(body.batch)).body.code).to.equal('AGENT_KEY_UNKNOWN');
  });
});
