import { expect } from 'chai';
import {
  functionOffset,
  LAYOUTS,
  lengthIn,
  memory,
  readTokenInfo,
  readUlong,
  triples,
  UNKNOWN,
  ulongs,
} from '../../src/pkcs11/layout.ts';
import { ecdsaToDer } from '../../src/pkcs11/mechanism.ts';
import { moduleEnvironment } from '../../src/pkcs11/module-environment.ts';

const linux = LAYOUTS.linux!;
const windows = LAYOUTS.win32!;
const ONE = [{ type: 0x102, address: 0x1122334455667788n, length: 5 }];

describe('The structures of PKCS#11', () => {
  it('have long numbers and gaps on Linux', () => {
    expect(triples(linux, ONE).toString('hex')).to.equal('020100000000000088776655443322110500000000000000');
    expect(functionOffset(linux, 0)).to.equal(8);
    expect(functionOffset(linux, 43)).to.equal(352);
  });

  it('have short numbers and no gaps on Windows', () => {
    expect(triples(windows, ONE).toString('hex')).to.equal('02010000887766554433221105000000');
    expect(functionOffset(windows, 0)).to.equal(2);
    expect(functionOffset(windows, 43)).to.equal(346);
  });

  it('tell on both what is not known from what is long', () => {
    for (const layout of [linux, windows]) {
      expect(readUlong(layout, ulongs(layout, [1, 77]), layout.ulong)).to.equal(77);
      expect(readUlong(layout, memory(layout.ulong).fill(0xff))).to.equal(UNKNOWN);
      expect(lengthIn(layout, triples(layout, ONE))).to.equal(5);
    }
  });

  it('name a token without what pads the names', () => {
    const info = memory(256).fill(0x20, 0, 96);
    info.write('Thẻ số 1\u0007', 0);
    info.write('SN01', 80);
    info.fill(0, 84, 96);
    expect(readTokenInfo(windows, info)).to.include({ label: 'Thẻ số 1', serial: 'SN01', manufacturer: '' });
  });
});

describe('A signature of a token in CMS', () => {
  it('has r and s as whole numbers without a sign', () => {
    const raw = Buffer.from(`00000001${'ff'.repeat(4)}`, 'hex');
    expect(ecdsaToDer(raw).toString('hex')).to.equal('300a020101020500ffffffff');
    expect(() => ecdsaToDer(Buffer.of(1, 2, 3))).to.throw('TOKEN_MODULE_FAILED');
  });

  it('has a longer length for the widest curve', () => {
    const der = ecdsaToDer(Buffer.alloc(132, 0x7f));
    expect(der.subarray(0, 5).toString('hex')).to.equal('3081880242');
    expect(der).to.have.length(3 + 0x88);
  });
});

describe('What a module sees of the environment', () => {
  it('is its own settings, not the secrets of the program', () => {
    const all = {
      MONGODB_URI: 'mongodb://a:b@c',
      SOFTHSM2_CONF: 'x',
      Path: 'y',
      SESSION_SECRET: 'z',
      HOME: '/h',
    };
    expect(moduleEnvironment(all)).to.deep.equal({ SOFTHSM2_CONF: 'x', Path: 'y', HOME: '/h' });
  });
});
