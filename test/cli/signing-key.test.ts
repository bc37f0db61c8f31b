import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { UsageError } from '../../src/cli/command.ts';
import { moduleOf, readPkcs11Uri } from '../../src/cli/pkcs11-uri.ts';
import { signingKeyOf } from '../../src/cli/signing-key.ts';
import { placeOf } from '../../src/cli/signing-place.ts';
import { configFor } from '../../src/config.ts';

async function complaint(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'nothing';
  } catch (error) {
    return error instanceof UsageError ? error.message : String(error);
  }
}

describe('What the command that signs is told', () => {
  it('names a key in a token as RFC 7512 writes it, percent-encoded, and nothing in it is passed over', async () => {
    const uri = readPkcs11Uri(
      'pkcs11:token=Th%E1%BA%BB;id=%01%a2;object=k%3By;type=private?module-path=/m.so',
    );
    expect(uri).to.deep.equal({
      modulePath: '/m.so',
      token: 'Thẻ',
      object: 'k;y',
      id: Buffer.from('01a2', 'hex'),
    });
    for (const [wrong, said] of [
      ['pkcs11:slot-id=1', /slot-id/],
      ['pkcs11:token=a;token=b', /twice/],
      ['pkcs11:token=%zz', /not a PKCS#11 URI/],
      ['pkcs11:type=public', /a key signs/],
      ['pkcs11:token=a?pin-value=1234', /no PIN in the URI/],
    ] as const)
      expect(await complaint(() => readPkcs11Uri(wrong))).to.match(said);
  });

  it('takes the library that the URI names, else the one of the settings, and guesses none', async () => {
    const two = new Map([
      ['the', '/one.so'],
      ['hsm', '/two.so'],
    ]);
    expect(moduleOf({ modulePath: '/m.so' }, two)).to.equal('/m.so');
    expect(moduleOf({ moduleName: 'hsm' }, two)).to.equal('/two.so');
    expect(moduleOf({}, new Map([['the', '/one.so']]))).to.equal('/one.so');
    expect(await complaint(() => moduleOf({}, two))).to.match(/which library/);
    expect(await complaint(() => moduleOf({ moduleName: 'x' }, two))).to.match(/has no "x"/);
    expect(await complaint(() => moduleOf({ modulePath: 'm.so' }, two))).to.match(/absolute/);
  });

  it('asks only services that the settings name, with secrets from a file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'vanthu-sign-key-'));
    const file = path.join(folder, 'secrets');
    await writeFile(file, 'password=mật khẩu\ncode=123456\n');
    const keys = { modules: '', services: 'vnpt=https://ky.example/csc/v2', clientsFile: '' };
    const config = () => configFor(folder, { keys });
    const given = { passphraseFile: file, config };
    expect(await signingKeyOf({ ...given, key: 'csc:vnpt/kh%C3%B3a?user=an' })).to.deep.include({
      kind: 'remote',
      credential: 'khóa',
      user: 'an',
      secrets: { password: 'mật khẩu', code: '123456' },
    });
    expect(await complaint(() => signingKeyOf({ ...given, key: 'csc:other/x' }))).to.match(/has no "other"/);
    expect(await complaint(() => signingKeyOf({ ...given, key: 'csc:vnpt' }))).to.match(/csc:SERVICE/);
    await rm(folder, { recursive: true });
  });

  it('places by millimetres or points from the lower left, or by the name of a field', async () => {
    const { place } = await placeOf('2,10,20,50.5,25.4', 'none.pdf');
    expect(place?.page).to.equal(2);
    expect(place?.rect.map((side) => Math.round(side * 10))).to.deep.equal([283, 567, 1715, 1287]);
    expect((await placeOf('1,10pt,20pt,30pt,40pt', 'none.pdf')).place?.rect).to.deep.equal([10, 20, 40, 60]);
    expect(await placeOf('ChuKy', 'none.pdf')).to.deep.equal({ field: 'ChuKy' });
    for (const wrong of ['1,2', '0,1,1,1,1', '1,1,1,0,1', '1,1,1,1,1,1'])
      expect(await complaint(() => placeOf(wrong, 'none.pdf'))).to.match(/not a place/);
    expect(await complaint(() => placeOf('found', 'none.pdf'))).to.match(/cannot be read/);
  });
});
