import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { listTokens, type OpenToken, openToken, TokenError } from '../../src/pkcs11/index.ts';
import { ownKey } from '../support/soft-token.ts';
import { type Oddity, type OddModules, oddModules } from './odd-module.ts';

const ALGORITHM = { scheme: 'rsa-pkcs1', digest: 'sha256' } as const;
const ID = Buffer.of(1);
const bytes = Buffer.from('những byte được ký');
const what = { bytes, digest: createHash('sha256').update(bytes).digest() };

async function codeOf(doing: Promise<unknown>): Promise<string> {
  try {
    await doing;
    return 'nothing was refused';
  } catch (error) {
    if (error instanceof TokenError) return error.message;
    throw error;
  }
}

/** The process that holds the module: a child of this one that is none of mocha's. */
async function childrenOf(parent: number): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/status`, 'latin1').catch(() => '');
    const command = await readFile(`/proc/${name}/cmdline`, 'latin1').catch(() => '');
    if (new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status) && command.includes('confined-child'))
      found.push(Number(name));
  }
  return found;
}

describe('A module of a token that does not do as it should', () => {
  let odd: OddModules;
  const open: OpenToken[] = [];

  before(async () => {
    odd = await oddModules(ownKey('rsa-2048', 'Một chứng thư').certificate);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((token) => token.close()));
  });
  after(() => odd.close());

  async function opened(oddity: Oddity): Promise<OpenToken> {
    const token = await openToken({ module: await odd.build(oddity) }, '1234');
    open.push(token);
    return token;
  }

  it('is refused where there is none, where it is no library, and where it is another one', async () => {
    const none = await odd.file(Buffer.from('không phải thư viện'));
    const other = await odd.build({ NO_LIST: 1 });
    for (const module of [`${none}.none`, none, other]) {
      expect(await codeOf(listTokens(module)), module).to.match(/^TOKEN_MODULE_FAILED/);
    }
  });

  it('may crash: that is an error of the token', async () => {
    expect(await codeOf(opened({ CRASHES: 1 }))).to.equal('TOKEN_MODULE_FAILED: CRASHED');
  });

  it('may hang: it is ended', async () => {
    const module = await odd.build({ HANGS: 1 });
    const waiting = openToken({ module }, '1234', { patience: 1000 });
    expect(await codeOf(waiting)).to.equal('TOKEN_MODULE_FAILED: TIME_LIMIT');
  });

  it('may say that there are more tokens than it lists, or than there can be', async () => {
    for (const oddity of [{ SLOTS: 6, SLOTS_SAID: 2 }, { SLOTS_SAID: 1_000_000_000 }]) {
      const module = await odd.build(oddity);
      expect(await codeOf(listTokens(module)), JSON.stringify(oddity)).to.match(/^TOKEN_MODULE_FAILED: it /);
    }
  });

  it('may write more of a certificate than it says', async () => {
    const token = await opened({ VALUE_WRITTEN: 'sizeof certificate + 9' });
    expect(await codeOf(token.certificates())).to.equal('TOKEN_MODULE_FAILED: it lies about a length');
    const huge = await opened({ VALUE_SAID: 2_000_000_000, VALUE_WRITTEN: 0 });
    expect(await codeOf(huge.certificates())).to.equal('TOKEN_MODULE_FAILED: it lies about a length');
  });

  it('may find objects without end', async () => {
    const token = await opened({ FINDS_ON: 1 });
    expect(await codeOf(token.certificates())).to.equal('TOKEN_MODULE_FAILED: it finds without end');
  });

  it('may give a signature that is none, is too long, or is no function of it', async () => {
    const expected: readonly (readonly [Oddity, string])[] = [
      [{}, 'its signature does not verify'],
      [{ SIGNATURE_SAID: 100_000 }, 'it lies about a length'],
      [{ SIGNATURE_WRITTEN: 2100 }, 'it lies about a length'],
      [{ NO_SIGN: 1 }, 'it has no C_Sign'],
    ];
    for (const [oddity, reason] of expected) {
      const token = await opened(oddity);
      expect(await token.certificates()).to.have.length(1);
      expect(await codeOf(token.sign(ID, what, ALGORITHM))).to.equal(`TOKEN_MODULE_FAILED: ${reason}`);
    }
  });

  it('may be killed in the middle of a signature: what comes after is refused as well', async () => {
    const before = await childrenOf(process.pid);
    const token = await opened({ HANGS_SIGNING: 1 });
    const signing = codeOf(token.sign(ID, what, ALGORITHM));
    const [child] = (await childrenOf(process.pid)).filter((one) => !before.includes(one));
    process.kill(child!, 'SIGKILL');
    expect(await signing).to.equal('TOKEN_MODULE_FAILED: CRASHED');
    expect(await codeOf(token.certificates())).to.equal('TOKEN_MODULE_FAILED: its process has ended');
  });

  it('knows no key by another identifier, and no algorithm that it has no mechanism for', async () => {
    const token = await opened({});
    expect(await codeOf(token.sign(Buffer.of(2), what, ALGORITHM))).to.match(/^TOKEN_KEY_NOT_FOUND/);
    const pss = { scheme: 'rsa-pss', digest: 'sha256' } as const;
    expect(await codeOf(token.sign(ID, what, pss))).to.match(/^TOKEN_ALGORITHM_NOT_SUPPORTED/);
  });
});
