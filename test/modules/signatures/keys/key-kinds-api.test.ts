import { createPrivateKey } from 'node:crypto';
import { expect } from 'chai';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import type { Answer, Client } from '../../../support/client.ts';
import { type CscServer, startCscServer } from '../../../support/csc-server.ts';
import { startTestOffice, type TestOffice } from '../../../support/office.ts';
import { makeSoftToken, type SoftToken } from '../../../support/soft-token.ts';
import { issueSigners, PASSPHRASE, type Signers } from '../support/signers.ts';

const PIN = '40718253';
const USER = { user: 'an.nguyen', password: 'Mật khẩu tại dịch vụ' };

describe('keys of every kind over the API', () => {
  const configured = process.env.SOFTHSM2_CONF;
  let signers: Signers;
  let token: SoftToken;
  let csc: CscServer;
  let office: TestOffice;
  let leader: Client;

  const codeOf = ({ body }: Answer) => body.reasons?.[0]?.code ?? body.code;

  before(async function () {
    this.timeout(120_000);
    signers = await issueSigners();
    const { key, certificate, chain } = openKeyFile(signers.leader.p12, PASSPHRASE);
    const held = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    token = await makeSoftToken({
      pin: PIN,
      keys: [{ label: 'ký', id: Buffer.of(7), certificate, key: held }],
    });
    process.env.SOFTHSM2_CONF = token.environment.SOFTHSM2_CONF;
    const agency = openKeyFile(signers.agency.p12, PASSPHRASE);
    csc = await startCscServer({
      users: { [USER.user]: USER.password },
      keys: [
        {
          id: 'cred-01',
          key: agency.key,
          certificates: [agency.certificate, ...chain],
          algorithms: ['1.2.840.113549.1.1.11'],
          pin: PIN,
          code: '123456',
        },
      ],
    });
    const keys = { modules: `usb=${token.module}`, services: `dich-vu=${csc.url}`, clientsFile: '' };
    office = await startTestOffice({ config: { keys } });
    leader = await office.person('lanhdao', ['leader']);
  });
  after(async () => {
    if (configured === undefined) delete process.env.SOFTHSM2_CONF;
    else process.env.SOFTHSM2_CONF = configured;
    await Promise.all([office.close(), csc.close(), token.close(), signers.close()]);
  });

  it('shows where keys may be, by name and not by path or address', async () => {
    const { body } = await leader.get('/signing-key-places');
    expect(body).to.deep.equal({ modules: ['usb'], services: [{ name: 'dich-vu', signIn: 'person' }] });
  });

  it('takes a key from a token, and then says so and asks for its PIN', async () => {
    const { body: tokens } = await leader.get('/signing-key-places/tokens?module=usb');
    const { label, serial } = tokens.items[0];
    const place = { module: 'usb', serial, label, pin: PIN };
    const found = await leader.post('/signing-key-places/token-keys', place);
    expect(found.body.items[0]).to.include({ place: '07', algorithm: 'RSA 2048' });
    const wrong = await leader.post('/signing-keys/token', { ...place, pin: '1111', keyId: '07' });
    expect([wrong.status, codeOf(wrong)]).to.deep.equal([422, 'TOKEN_PIN_WRONG']);
    const named = await leader.post('/signing-keys/token', { ...place, keyId: '07' });
    expect([named.status, codeOf(named)]).to.deep.equal([409, 'SIGNING_KEY_OTHER_NAME']);
    const taken = await leader.post('/signing-keys/token', { ...place, keyId: '07', confirmed: true });
    expect(taken.status, JSON.stringify(taken.body)).to.equal(201);
    expect(taken.body).to.deep.include({ held: 'token', place: label, asks: ['pin'] });
    expect(JSON.stringify(taken.body)).not.to.include(token.module);
    const away = await leader.get('/signing-key-places/tokens?module=/usr/lib/khac.so');
    expect(codeOf(away)).to.equal('TOKEN_MODULE_UNKNOWN');
  });

  it('connects a credential of a remote service, and then asks for what it asks for', async () => {
    const found = await leader.post('/signing-key-places/remote-keys', { service: 'dich-vu', ...USER });
    expect(found.body.items[0]).to.include({ place: 'cred-01' });
    const body = { service: 'dich-vu', ...USER, credential: 'cred-01', confirmed: true };
    const connected = await leader.post('/signing-keys/remote', body);
    expect(connected.status, JSON.stringify(connected.body)).to.equal(201);
    expect(connected.body).to.deep.include({
      held: 'remote',
      place: 'dich-vu',
      asks: ['password', 'pin', 'code'],
      signsWith: { scheme: 'rsa-pkcs1', digest: 'sha256' },
      algorithms: [{ scheme: 'rsa-pkcs1', digest: 'sha256' }],
    });
    const sent = await leader.post(`/signing-keys/${connected.body.id}/code`, { password: USER.password });
    expect(sent.status).to.equal(204);
    expect(csc.calls.at(-2)).to.equal('credentials/getChallenge');
  });

  it("registers a key on the person's own machine by its certificate", async () => {
    const { p12 } = await signers.authority.issueKey({
      name: 'Người lanhdao',
      kind: 'person',
      organisation: 'Ủy ban nhân dân phường Thử Nghiệm',
      curve: 'P-384',
      passphrase: PASSPHRASE,
      notBefore: new Date(signers.now.getTime() - 1000),
      notAfter: new Date(signers.now.getTime() + 86_400_000),
      iterations: 2000,
    });
    const { certificate, chain } = openKeyFile(p12, PASSPHRASE);
    const others = chain.map((one) => one.toString('base64'));
    const registered = await leader.post('/signing-keys/agent', {
      certificate: certificate.toString('base64'),
      others,
    });
    expect(registered.status, JSON.stringify(registered.body)).to.equal(201);
    expect(registered.body).to.deep.include({
      held: 'agent',
      asks: [],
      signsWith: { scheme: 'ecdsa', digest: 'sha384' },
    });
  });

  it('keeps the algorithm that is chosen, among those that the key can', async () => {
    const { body } = await leader.get('/signing-keys');
    const key = body.items.find(({ held }: { held: string }) => held === 'token');
    const choose = (chosen: object, version: number) =>
      leader.put(`/signing-keys/${key.id}/algorithm`, chosen, { version });
    const chosen = await choose({ scheme: 'rsa-pss', digest: 'sha512' }, key.version);
    expect(chosen.body.signsWith).to.deep.equal({ scheme: 'rsa-pss', digest: 'sha512' });
    const other = await choose({ scheme: 'ecdsa', digest: 'sha256' }, chosen.body.version);
    expect(codeOf(other)).to.equal('SIGNATURE_ALGORITHM_NOT_OF_KEY');
  });
});
