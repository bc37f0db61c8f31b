import { createPrivateKey } from 'node:crypto';
import { expect } from 'chai';
import { SIGNER_FIELD } from '../../../../src/modules/signatures/index.ts';
import { openKeyFile } from '../../../../src/modules/signatures/keyfile/keyfile.ts';
import { makeSoftToken, type SoftToken } from '../../../support/soft-token.ts';
import { PREPARATION } from '../support/issue.ts';
import { isIntact, judgeBy } from '../support/judging.ts';
import { classic } from '../support/samples.ts';
import { PASSPHRASE } from '../support/signers.ts';
import { codes, type KeysWorld, openKeysWorld } from './world.ts';

describe('a key in a token of the installation', () => {
  const modules = new Map<string, string>();
  const configured = process.env.SOFTHSM2_CONF;
  let world: KeysWorld;
  let token: SoftToken;
  let prepared: Buffer;
  let keyId: string;

  before(async function () {
    this.timeout(120_000);
    world = await openKeysWorld({ places: { modules, services: new Map() } });
    const { key, certificate, chain } = openKeyFile(world.signers.leader.p12, PASSPHRASE);
    const held = {
      label: 'ký',
      id: Buffer.of(7),
      certificate,
      key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
    };
    const above = chain.map((one, at) => ({ label: 'trên', id: Buffer.of(100 + at), certificate: one }));
    token = await makeSoftToken({ keys: [held, ...above] });
    process.env.SOFTHSM2_CONF = token.environment.SOFTHSM2_CONF;
    modules.set('the', token.module);
    prepared = await world.signatures.prepare({ bytes: await classic() }, PREPARATION);
  });
  after(async () => {
    if (configured === undefined) delete process.env.SOFTHSM2_CONF;
    else process.env.SOFTHSM2_CONF = configured;
    await token.close();
    await world.close();
  });

  const choice = async () => {
    const [info] = await world.signatures.tokenKeys.tokens('the');
    return { module: 'the', serial: info?.serial ?? '', label: info?.label ?? '', pin: token.pin };
  };

  it('is chosen among those with certificates, after the PIN; modules are only those of the settings', async () => {
    const { tokenKeys } = world.signatures;
    const found = await tokenKeys.keysOn(world.leader, await choice());
    expect(found.map((one) => [one.keyId, one.facts.algorithm])).to.deep.equal([['07', 'RSA 2048']]);
    expect(await codes(tokenKeys.tokens(token.module))).to.deep.equal(['TOKEN_MODULE_UNKNOWN']);
    const upload = { ...(await choice()), ownerKind: 'person', confirmed: true, keyId: '07' } as const;
    keyId = (await tokenKeys.register(world.leader, upload)).id;
    const missing = tokenKeys.register(world.leader, { ...upload, keyId: '08' });
    expect(await codes(missing)).to.deep.equal(['TOKEN_KEY_NOT_FOUND']);
  });

  it('signs one document after another with one PIN, by each algorithm that is chosen', async () => {
    const { signatures, leader, signers } = world;
    const algorithms = [
      { scheme: 'rsa-pkcs1', digest: 'sha256' },
      { scheme: 'rsa-pkcs1', digest: 'sha512' },
      { scheme: 'rsa-pss', digest: 'sha384' },
    ] as const;
    for (const [at, algorithm] of algorithms.entries()) {
      await signatures.chooseAlgorithm(leader, { id: keyId, version: at + 1 }, algorithm);
      const key = await signatures.signerFor(leader, keyId, token.pin);
      for (let document = 0; document < 2; document += 1) {
        const signed = await key.sign({ bytes: prepared }, { field: SIGNER_FIELD });
        expect(judgeBy(signed, signers).signatures.map(isIntact)).to.deep.equal([true]);
      }
      await key.release();
      await key.release();
    }
  });

  it('counts a wrong PIN once, whether it is tried at the key or at the token', async () => {
    const { signatures, leader } = world;
    const wrong = { ...(await choice()), pin: '0000' };
    const tries: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      tries.push(...(await codes(signatures.signerFor(leader, keyId, '0000'))));
      tries.push(...(await codes(signatures.tokenKeys.keysOn(leader, wrong))));
    }
    expect(tries.slice(0, 4)).to.deep.equal(Array(4).fill('TOKEN_PIN_WRONG'));
    expect(tries.at(-1)).to.equal('TOO_MANY_ATTEMPTS');
  });
});
