import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { ConfigError, type Environment, loadConfig } from '../../src/config.ts';
import { storageOptions } from '../../src/storage-settings.ts';

const MONGO = { STORAGE_ENGINE: 'mongodb' };

function problemsOf(env: Environment): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ setting }) => setting);
  }
}

function complaint(env: Environment): string {
  try {
    loadConfig(env);
  } catch (error) {
    return String((error as Error).stack);
  }
  throw new Error('nothing was wrong');
}

describe('Where records are kept, by settings', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'vanthu-settings-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is the data folder unless STORAGE_ENGINE says otherwise, whatever MONGODB_URI says', () => {
    const config = loadConfig({ DATA_DIR: folder, MONGODB_URI: 'mongodb://127.0.0.1/' });
    expect(storageOptions(config)).to.include({ engine: 'embedded', folder });
  });

  it('is the database that the address names, with a pool of its own size', () => {
    const uri = 'mongodb://an:m%40t@db1,db2:27018/office?replicaSet=rs0&w=majority';
    const config = loadConfig({ ...MONGO, MONGODB_URI: uri, MONGODB_POOL: '7' });
    expect(storageOptions(config)).to.include({ engine: 'mongodb', uri, poolSize: 7 });
  });

  it('takes the address from a file, which comes before the setting itself', async () => {
    const file = path.join(folder, 'uri');
    await writeFile(file, 'mongodb://from-a-file/office\n');
    const env = { ...MONGO, MONGODB_URI: 'mongodb://elsewhere/', MONGODB_URI_FILE: file };
    expect(storageOptions(loadConfig(env))).to.include({ uri: 'mongodb://from-a-file/office' });
  });

  it('names every wrong setting at once', () => {
    const wrong = { STORAGE_ENGINE: 'oracle', MONGODB_URI: 'http://x', MONGODB_POOL: '0' };
    expect(problemsOf(wrong)).to.deep.equal(['STORAGE_ENGINE', 'MONGODB_URI', 'MONGODB_POOL']);
    expect(problemsOf({ ...MONGO, MONGODB_POOL: 'x' })).to.deep.equal(['MONGODB_POOL', 'MONGODB_URI']);
    expect(problemsOf({ ...MONGO, MONGODB_URI: 'x', PORT: 'x' })).to.have.members(['MONGODB_URI', 'PORT']);
  });

  it('refuses a file that is not there, is a folder, or holds no address', async () => {
    const file = path.join(folder, 'uri');
    expect(complaint({ ...MONGO, MONGODB_URI_FILE: file })).to.include(`there is no file "${file}"`);
    expect(complaint({ ...MONGO, MONGODB_URI_FILE: folder })).to.include('cannot be read');
    await writeFile(file, 'secret://word');
    const told = complaint({ ...MONGO, MONGODB_URI_FILE: file });
    expect(told).to.include('MONGODB_URI_FILE: what stands in the file').and.not.include('secret:');
  });

  it('refuses an address that would weaken what is promised of writes and reads', () => {
    for (const option of ['w=1', 'journal=false', 'readConcernLevel=local', 'readPreference=secondary']) {
      const env = { ...MONGO, MONGODB_URI: `mongodb://db/?${option}` };
      expect(problemsOf(env), option).to.deep.equal(['MONGODB_URI']);
    }
    for (const uri of [
      'mongodb://',
      'mongodb:///x',
      'mongodb://a@b@c/',
      'mongodb://db/a.b',
      'mongodb://db/a/b',
    ])
      expect(problemsOf({ ...MONGO, MONGODB_URI: uri }), uri).to.deep.equal(['MONGODB_URI']);
  });

  it('never repeats what may hold a password', () => {
    const env = {
      STORAGE_ENGINE: 'mongodb',
      MONGODB_URI: 'mongodb://an:bi-mat@db/?w=0',
      SEARCH_ENGINE: 'elasticsearch',
      ELASTICSEARCH_URL: 'ftp://an:bi-mat@search',
    };
    expect(complaint(env))
      .to.include('MONGODB_URI')
      .and.include('ELASTICSEARCH_URL')
      .and.not.include('bi-mat');
  });
});
