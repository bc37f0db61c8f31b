import { expect } from 'chai';
import { listTokens, openToken, TokenError } from '../../src/pkcs11/index.ts';
import { makeSoftToken, ownKey, type SoftToken } from '../support/soft-token.ts';
import { type OddModules, oddModules } from './odd-module.ts';

const WRONG = '00000000';
const PIN_INCORRECT = 0xa0;
const PIN_LOCKED = 0xa4;
const FINAL_TRY = 0x20000;
const LOCKED = 0x40000;

async function refusal(doing: Promise<unknown>): Promise<TokenError> {
  const error = await doing.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TokenError)) throw error;
  return error;
}

describe('A wrong PIN of a token', () => {
  let soft: SoftToken;
  let odd: OddModules;

  before(async () => {
    const { key, certificate } = ownKey('p-256', 'Trần Văn Bình');
    odd = await oddModules(certificate);
    soft = await makeSoftToken({ keys: [{ key, certificate, label: 'Ký', id: Buffer.of(1) }] });
  });
  after(async () => {
    await odd.close();
    await soft.close();
  });

  it('is told as such, and says nothing of the PIN', async () => {
    const error = await refusal(openToken({ module: soft.module }, WRONG, soft));
    expect(error.code).to.equal('TOKEN_PIN_WRONG');
    expect(`${error.stack}${JSON.stringify(error)}`).to.not.include(WRONG);
  });

  it('leaves the token to the right one', async () => {
    const token = await openToken({ module: soft.module, tokenLabel: soft.label }, soft.pin, soft);
    expect(await token.certificates()).to.have.length(1);
    await token.close();
  });

  it('is given to the token once: this module dies of a second time', async () => {
    const module = await odd.build({ LOGIN: PIN_INCORRECT, FLAGS_AFTER: FINAL_TRY });
    const error = await refusal(openToken({ module }, WRONG));
    expect(error).to.include({ code: 'TOKEN_PIN_WRONG', finalTry: true });
  });

  it('that locks the token is told as locked', async () => {
    const module = await odd.build({ LOGIN: PIN_INCORRECT, FLAGS_AFTER: LOCKED });
    expect((await refusal(openToken({ module }, WRONG))).code).to.equal('TOKEN_PIN_LOCKED');
    const plain = await odd.build({ LOGIN: PIN_LOCKED });
    expect((await refusal(openToken({ module: plain }, WRONG))).code).to.equal('TOKEN_PIN_LOCKED');
  });

  it('is not tried at all where the token says that it is locked', async () => {
    const module = await odd.build({ FLAGS_BEFORE: LOCKED, CRASHES: 1 });
    expect((await listTokens(module))[0]).to.include({ pinLocked: true });
    expect((await refusal(openToken({ module }, WRONG))).code).to.equal('TOKEN_PIN_LOCKED');
  });
});
