import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { ConfigError, type Environment, loadConfig } from '../../../../src/config.ts';
import { keyPlacesOf } from '../../../../src/key-settings.ts';

function problemsOf(env: Environment): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ setting }) => setting);
  }
}

describe('Where keys may be, by settings', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-key-settings-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is nowhere but in files unless something is named', () => {
    const { modules, services } = keyPlacesOf(loadConfig({}).keys);
    expect([modules.size, services.size]).to.deep.equal([0, 0]);
  });

  it('is the modules and services that are named, with how the office signs in', async () => {
    const file = path.join(folder, 'clients.json');
    await writeFile(file, JSON.stringify({ 'dich-vu': { id: 'van-thu', secret: 'bí mật' } }));
    const places = keyPlacesOf(
      loadConfig({
        PKCS11_MODULES: 'usb=/opt/usb/lib.so, hsm=/opt/hsm/lib=2.so',
        CSC_SERVICES: 'dich-vu=https://ky.example.vn/csc/v2,thu=http://127.0.0.1:9/csc/v2',
        CSC_CLIENTS_FILE: file,
      }).keys,
    );
    expect([...places.modules]).to.deep.equal([
      ['usb', '/opt/usb/lib.so'],
      ['hsm', '/opt/hsm/lib=2.so'],
    ]);
    expect(places.services.get('dich-vu')).to.deep.equal({
      name: 'dich-vu',
      url: 'https://ky.example.vn/csc/v2',
      client: { id: 'van-thu', secret: 'bí mật' },
    });
    expect(places.services.get('thu')).not.to.have.property('client');
  });

  it('is no relative path, no name twice, and no address where a PIN would travel unencrypted', () => {
    for (const modules of ['usb=lib.so', '/opt/lib.so', 'a=/x,a=/y', 'có dấu=/x']) {
      expect(problemsOf({ PKCS11_MODULES: modules }), modules).to.deep.equal(['PKCS11_MODULES']);
    }
    for (const services of [
      'a=http://ky.example.vn/csc/v2',
      'a=https://u:p@ky.example.vn',
      'a=ftp://x',
      'https://x',
    ]) {
      expect(problemsOf({ CSC_SERVICES: services }), services).to.deep.equal(['CSC_SERVICES']);
    }
  });

  it('says what is wrong with the file of the clients without repeating what stands in it', async () => {
    const file = path.join(folder, 'wrong.json');
    await writeFile(file, '{"dich-vu": {"id": "x", "secret": "bí mật", "more": 1}}');
    const env = { CSC_SERVICES: 'dich-vu=https://ky.example.vn', CSC_CLIENTS_FILE: file };
    expect(() => loadConfig(env))
      .to.throw(ConfigError, /CSC_CLIENTS_FILE/)
      .and.not.match(/bí mật/);
    expect(problemsOf({ CSC_CLIENTS_FILE: path.join(folder, 'none') })).to.deep.equal(['CSC_CLIENTS_FILE']);
    await writeFile(file, '{"khac": {"id": "x", "secret": "y"}}');
    expect(problemsOf(env)).to.deep.equal(['CSC_CLIENTS_FILE']);
  });
});
