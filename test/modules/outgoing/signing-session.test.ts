import { expect } from 'chai';
import {
  decided,
  leftLine,
  type SessionLine,
  shownAnew,
} from '../../../src/modules/outgoing/sitting/session-line.ts';
import {
  begun,
  keyReasons,
  type SigningSession,
  stopped,
  stopsAll,
} from '../../../src/modules/outgoing/sitting/signing-session.ts';
import { Slots } from '../../../src/modules/outgoing/sitting/slots.ts';

const AT = '2026-03-02T03:00:00.000Z';
const LATER = '2026-03-02T03:05:00.000Z';
const line = (more: Partial<SessionLine> = {}): SessionLine => ({
  session: 's1',
  place: 1,
  document: 'd1',
  type: 'official-letter',
  shown: { file: 'f1', digest: 'aa' },
  state: 'waiting',
  readers: ['p:1'],
  ...more,
});
const session: SigningSession = {
  purpose: 'sign',
  person: '1',
  state: 'open',
  size: 2,
  turn: 0,
  openedAt: AT,
  updatedAt: AT,
  readers: ['p:1'],
};
const key = (fingerprint: string) => ({
  id: `k-${fingerprint}`,
  fingerprint,
  holder: { commonName: 'Nguyễn Văn Thành' },
  serial: '1',
  notAfter: LATER,
});

describe('a line of a signing session', () => {
  it('keeps the stronger and the earlier sight of one and the same file', () => {
    const together = decided(line(), { seen: 'together' }, AT)!;
    expect(together.seen).to.eql({ how: 'together', at: AT, digest: 'aa' });
    const alone = decided(together, { seen: 'alone' }, LATER)!;
    expect(alone.seen).to.eql({ how: 'alone', at: LATER, digest: 'aa' });
    expect(decided(alone, { seen: 'together' }, LATER)).to.equal(undefined);
    const anew = shownAnew(alone, { file: 'f2', digest: 'bb' });
    expect(anew).to.include({ state: 'waiting' }).and.not.to.have.property('seen');
    expect(decided(anew, { seen: 'together' }, LATER)!.seen).to.include({ how: 'together', digest: 'bb' });
  });

  it('is decided on until it is signed, and each decision asked twice is one', () => {
    const chosen = decided(line(), { decision: 'sign' }, AT)!;
    expect(decided(chosen, { decision: 'sign' }, AT)).to.equal(undefined);
    expect(decided(chosen, { decision: 'skip' }, AT)!.state).to.equal('skipped');
    const failed = line({ state: 'failed', reasons: [{ code: 'FILE_DAMAGED' }] });
    expect(decided(failed, { seen: 'alone' }, AT)).to.deep.include({
      state: 'failed',
      reasons: failed.reasons,
    });
    expect(decided(failed, { decision: 'sign' }, AT)).not.to.have.property('reasons');
    for (const decision of ['sign', 'skip', 'wait'] as const)
      expect(decided(line({ state: 'signed' }), { decision }, AT)).to.equal(undefined);
  });

  it('waits as before when the session ends without it', () => {
    expect(leftLine(line({ state: 'chosen' })).state).to.equal('waiting');
    for (const state of ['skipped', 'failed', 'signed'] as const)
      expect(leftLine(line({ state })).state).to.equal(state);
  });
});

describe('a signing session’s key', () => {
  it('is of the certificate that was there first', () => {
    const first = begun(session, key('aa'), AT);
    expect(first).to.deep.include({ turn: 1 });
    expect(keyReasons(first, key('aa'))).to.eql([]);
    expect(keyReasons(first, key('bb')).map(({ code }) => code)).to.eql([
      'SIGNING_SESSION_OTHER_CERTIFICATE',
    ]);
    const after = begun(stopped(first, 'SIGNING_KEY_PASSPHRASE', AT), key('aa'), LATER);
    expect(after.turn).to.equal(3);
    expect(after).not.to.have.property('stopped');
  });

  it('stops all where something is the matter with it, and nothing else does', () => {
    const codes = [
      'SIGNING_KEY_PASSPHRASE',
      'TOKEN_PIN_WRONG',
      'REMOTE_SECRET_WRONG',
      'KEY_CERTIFICATE_REVOKED',
    ];
    for (const code of codes) expect(stopsAll([{ code: 'FILE_DAMAGED' }, { code }])?.code).to.equal(code);
    const others = ['FILE_DAMAGED', 'OUTGOING_WRONG_STATE', 'SIGNING_FAILED', 'SIGNING_FILE_EXCHANGED'];
    for (const code of others) expect(stopsAll([{ code }]), code).to.equal(undefined);
  });
});

describe('slots', () => {
  it('let so many in at once, the others in turn, also after a failure', async () => {
    const slots = new Slots(2);
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    const one = (at: number) =>
      slots.run(async () => {
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        order.push(at);
        if (at === 1) throw new Error('failed');
      });
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(one));
    expect(most).to.equal(2);
    expect(order).to.eql([0, 1, 2, 3, 4, 5]);
    expect(results.map(({ status }) => status === 'fulfilled')).to.eql([true, false, true, true, true, true]);
  });
});
