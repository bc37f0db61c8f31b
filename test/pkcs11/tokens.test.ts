import { constants, createHash, type KeyObject, randomBytes, verify, X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import type { SignatureAlgorithm, ToBeSigned } from '../../src/kernel/signature-algorithm.ts';
import {
  listTokens,
  lookAtTokens,
  type OpenToken,
  openToken,
  type TokenKey,
} from '../../src/pkcs11/index.ts';
import { type KeyShape, makeSoftToken, ownKey, type SoftToken } from '../support/soft-token.ts';

const SHAPES: readonly KeyShape[] = ['rsa-2048', 'rsa-3072', 'p-256', 'p-384'];
const ALWAYS = Buffer.from('a1', 'hex');

function toBeSigned({ digest }: SignatureAlgorithm): ToBeSigned {
  const bytes = randomBytes(321);
  return { bytes, digest: createHash(digest).update(bytes).digest() };
}

function verifies(key: TokenKey, { bytes }: ToBeSigned, by: { made: Buffer; algorithm: SignatureAlgorithm }) {
  const publicKey: KeyObject = new X509Certificate(key.certificate).publicKey;
  const { scheme, digest } = by.algorithm;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify(digest, bytes, scheme === 'rsa-pss' ? { key: publicKey, ...pss } : publicKey, by.made);
}

describe('A token behind PKCS#11', () => {
  let soft: SoftToken;
  let token: OpenToken;
  const own = SHAPES.map((shape) => ({ shape, ...ownKey(shape, `Khóa ${shape}`) }));
  const idOf = (shape: KeyShape): Buffer => Buffer.of(SHAPES.indexOf(shape) + 1);

  before(async () => {
    const always = own[0]!;
    const strange = ownKey('p-256', 'Chứng thư không có khóa');
    soft = await makeSoftToken({
      keys: [
        ...own.map(({ shape, ...rest }) => ({ ...rest, label: `Khóa ${shape}`, id: idOf(shape) })),
        { ...always, label: 'Hỏi PIN mỗi lần', id: ALWAYS, alwaysAuthenticate: true },
        { label: 'Không có khóa', id: Buffer.of(0x77), certificate: strange.certificate },
      ],
    });
    token = await openToken({ module: soft.module }, soft.pin, soft);
  });
  after(async () => {
    await token.close();
    await soft.close();
  });

  it('is listed with its name before anyone gives a PIN', async () => {
    const [listed, ...more] = await listTokens(soft.module, soft);
    expect(more).to.deep.equal([]);
    expect(listed).to.include({ label: 'Thẻ của lãnh đạo', loginRequired: true, pinLocked: false });
    expect(listed?.serial).to.match(/^[0-9a-f]{16}$/);
  });

  it('shows certificates of holders to anyone, whether or not a key belongs to them', async () => {
    const [seen] = await lookAtTokens(soft.module, soft);
    expect(seen?.token.label).to.equal(soft.label);
    expect(seen?.certificates).to.have.length(6);
    expect(seen?.certificates.every(({ certificate }) => Buffer.isBuffer(certificate))).to.equal(true);
  });

  it('shows certificates that have a private key, and no others', async () => {
    const keys = await token.certificates();
    expect(keys.map(({ label }) => label).sort()).to.deep.equal([
      'Hỏi PIN mỗi lần',
      'Khóa p-256',
      'Khóa p-384',
      'Khóa rsa-2048',
      'Khóa rsa-3072',
    ]);
    for (const { shape, certificate } of own) {
      const key = keys.find(({ id }) => id.equals(idOf(shape)));
      expect(key?.certificate.equals(certificate), shape).to.equal(true);
    }
    expect(keys.find(({ id }) => id.equals(ALWAYS))?.alwaysAuthenticate).to.equal(true);
    expect(keys.find(({ id }) => id.equals(idOf('p-384')))?.algorithms[0]).to.deep.equal({
      scheme: 'ecdsa',
      digest: 'sha384',
    });
  });

  for (const shape of SHAPES) {
    it(`signs with ${shape} by every algorithm that it names`, async () => {
      const key = (await token.certificates()).find(({ id }) => id.equals(idOf(shape)))!;
      const schemes = new Set(key.algorithms.map(({ scheme }) => scheme));
      expect([...schemes]).to.deep.equal(shape.startsWith('rsa') ? ['rsa-pkcs1', 'rsa-pss'] : ['ecdsa']);
      for (const algorithm of key.algorithms) {
        const what = toBeSigned(algorithm);
        const made = await token.sign(key.id, what, algorithm);
        expect(verifies(key, what, { made, algorithm }), `${algorithm.scheme} ${algorithm.digest}`).to.equal(
          true,
        );
      }
    });
  }

  it('gives the PIN anew for a key that wants it at every signature', async () => {
    const key = (await token.certificates()).find(({ id }) => id.equals(ALWAYS))!;
    const algorithm = key.algorithms[0]!;
    for (let round = 0; round < 3; round += 1) {
      const what = toBeSigned(algorithm);
      const made = await token.sign(key.id, what, algorithm);
      expect(verifies(key, what, { made, algorithm })).to.equal(true);
    }
  });
});
