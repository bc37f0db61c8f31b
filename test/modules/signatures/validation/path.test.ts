import { expect } from 'chai';
import { extension } from '../../../../certs/authority/holder.ts';
import {
  type Asn1,
  fromDer,
  integer,
  octets,
  oid,
  sequence,
  tagged,
  taggedBytes,
} from '../../../../src/kernel/der.ts';
import { readCertificate } from '../../../../src/modules/signatures/validation/path/certificate.ts';
import { findPath } from '../../../../src/modules/signatures/validation/path/path.ts';
import { readSources, revocationOf } from '../../../../src/modules/signatures/validation/path/revocation.ts';
import { trustIn } from '../../../../src/modules/signatures/validation/path/trusting.ts';
import {
  authority,
  certify,
  crl,
  DAY,
  type Holder,
  makeWorld,
  named,
  ocsp,
  purposes,
  scopedList,
  usage,
  type World,
} from './support/pki.ts';

describe('A path of certificates', () => {
  const now = new Date();
  const span = { from: new Date(now.getTime() - 100 * DAY), to: new Date(now.getTime() + 100 * DAY) };
  const ISSUES = usage(0x06);
  const SIGNS = usage(0xc0);
  const root = certify({ name: 'Gốc', ...span, extensions: [authority(), ISSUES] });

  function faults(middle: readonly Asn1[], leaf: readonly Asn1[] = [SIGNS], name = 'Người ký') {
    const issuing = certify({ name: 'Cấp', issuer: root, ...span, extensions: middle });
    const signer = certify({ name, issuer: issuing, ...span, extensions: leaf });
    const [anchor, known, end] = [root, issuing, signer].map(({ certificate }) =>
      readCertificate(certificate),
    );
    return findPath(end!, { anchors: [anchor!], known: [known!] }, now)?.faults;
  }

  const directory = (name: Asn1) => sequence(tagged(4, name));
  const constraints = (tag: number, name: Asn1) =>
    extension('2.5.29.30', true, sequence(tagged(tag, directory(name))));
  const policies = (...oids: string[]) =>
    extension('2.5.29.32', false, sequence(...oids.map((one) => sequence(oid(one)))));
  const demand = () => extension('2.5.29.36', true, sequence(taggedBytes(0, Buffer.of(0))));

  it('holds where every authority is one', () => {
    expect(faults([authority(0), ISSUES])).to.deep.equal([]);
  });

  it('fails through a certificate that is no authority, or may not issue', () => {
    expect(faults([ISSUES])).to.deep.equal(['NOT_AN_AUTHORITY']);
    expect(faults([authority(0), SIGNS])).to.deep.equal(['NOT_AN_AUTHORITY']);
  });

  it('fails beyond the length that an authority allows', () => {
    const first = certify({ name: 'Một', issuer: root, ...span, extensions: [authority(0), ISSUES] });
    const second = certify({ name: 'Hai', issuer: first, ...span, extensions: [authority(), ISSUES] });
    const signer = certify({ name: 'Ba', issuer: second, ...span, extensions: [SIGNS] });
    const read = ({ certificate }: Holder) => readCertificate(certificate);
    const path = findPath(read(signer), { anchors: [read(root)], known: [read(first), read(second)] }, now);
    expect(path?.faults).to.deep.equal(['NOT_AN_AUTHORITY']);
  });

  it('obeys name constraints, and refuses kinds of names that it does not understand', () => {
    expect(faults([authority(0), ISSUES, constraints(0, named('Người ký'))])).to.deep.equal([]);
    expect(faults([authority(0), ISSUES, constraints(0, named('Ai khác'))])).to.deep.equal([
      'NAME_CONSTRAINTS',
    ]);
    expect(faults([authority(0), ISSUES, constraints(1, named('Người ký'))])).to.deep.equal([
      'NAME_CONSTRAINTS',
    ]);
    const address = (tag: number) => taggedBytes(8, Buffer.alloc(tag));
    const limited = extension('2.5.29.30', true, sequence(tagged(0, sequence(address(8)))));
    const names = extension('2.5.29.17', false, sequence(address(4)));
    expect(faults([authority(0), ISSUES, limited], [SIGNS, names])).to.deep.equal(['NAME_CONSTRAINTS']);
  });

  it('obeys constraints of hosts, mail, addresses in the network and of services', () => {
    const text = (tag: number, value: string) => taggedBytes(tag, Buffer.from(value));
    const under = (tag: number, base: Asn1) =>
      extension('2.5.29.30', true, sequence(tagged(tag, sequence(base))));
    const having = (name: Asn1) => [SIGNS, extension('2.5.29.17', false, sequence(name))];
    const judged = (limit: Asn1, name: Asn1) => faults([authority(0), ISSUES, limit], having(name))?.length;
    const network = Buffer.from('0a000000ff000000', 'hex');
    const cases: [Asn1, Asn1, number][] = [
      [under(0, text(2, 'phuong.vn')), text(2, 'so.phuong.vn'), 0],
      [under(0, text(2, 'phuong.vn')), text(2, 'so.khac.vn'), 1],
      [under(1, text(2, '')), text(2, 'so.phuong.vn'), 1],
      [under(1, text(1, '')), text(1, 'ai@phuong.vn'), 1],
      [under(0, text(1, '.phuong.vn')), text(1, 'ai@so.phuong.vn'), 0],
      [under(0, text(6, '.phuong.vn')), text(6, 'https://so.phuong.vn:8080/x'), 0],
      [under(1, text(6, 'so.phuong.vn')), text(6, 'https://so.phuong.vn/'), 1],
      [under(0, text(6, '.phuong.vn')), text(6, 'khong'), 1],
      [under(0, taggedBytes(7, network)), taggedBytes(7, Buffer.of(10, 1, 2, 3)), 0],
      [under(0, taggedBytes(7, network)), taggedBytes(7, Buffer.of(11, 1, 2, 3)), 1],
      [under(1, taggedBytes(7, network)), taggedBytes(7, Buffer.of(10, 1, 2, 3)), 1],
      [under(0, tagged(0, oid('1.2.3'))), tagged(0, oid('1.2.3')), 1],
    ];
    expect(cases.map(([limit, name]) => judged(limit, name))).to.deep.equal(
      cases.map(([, , count]) => count),
    );
  });

  it('refuses limits of a subtree that nobody understands', () => {
    const far = sequence(tagged(4, named('Người ký')), taggedBytes(1, Buffer.of(3)));
    const limit = extension('2.5.29.30', true, sequence(tagged(0, far)));
    expect(faults([authority(0), ISSUES, limit])).to.deep.equal(['UNKNOWN_CRITICAL']);
  });

  it('follows one policy into several', () => {
    const mapping = (...pairs: [string, string][]) =>
      extension('2.5.29.33', true, sequence(...pairs.map(([a, b]) => sequence(oid(a), oid(b)))));
    const middle = [authority(0), ISSUES, demand(), policies('1.2.3.4')];
    const mapped = [...middle, mapping(['1.2.3.4', '1.2.3.5'], ['1.2.3.4', '1.2.3.6'])];
    for (const last of ['1.2.3.5', '1.2.3.6'])
      expect(faults(mapped, [SIGNS, policies(last)])).to.deep.equal([]);
    expect(faults(mapped, [SIGNS, policies('1.2.3.4')])).to.deep.equal(['POLICIES']);
  });

  it('obeys the demand for an explicit policy', () => {
    const middle = [authority(0), ISSUES, demand()];
    expect(faults([...middle, policies('1.2.3.4')], [SIGNS, policies('1.2.3.4')])).to.deep.equal([]);
    expect(faults([...middle, policies('1.2.3.4')], [SIGNS, policies('1.2.3.5')])).to.deep.equal([
      'POLICIES',
    ]);
    expect(faults([...middle, policies('1.2.3.4')])).to.deep.equal(['POLICIES']);
  });

  it('fails through a critical extension that nobody here understands', () => {
    expect(faults([authority(0), ISSUES, extension('1.2.3.9', true, integer(1))])).to.deep.equal([
      'UNKNOWN_CRITICAL',
    ]);
    expect(faults([authority(0), ISSUES, extension('1.2.3.9', false, octets(Buffer.of(1)))])).to.deep.equal(
      [],
    );
  });
});

describe('Revocation', () => {
  let world: World;
  before(() => {
    world = makeWorld(new Date());
  });

  const days = (count: number) => new Date(world.now.getTime() + count * DAY);

  function statusOf(crls: readonly Buffer[], responses: readonly Buffer[], at = world.now) {
    const read = ({ certificate }: Holder) => readCertificate(certificate);
    const query = {
      anchors: [read(world.root)],
      known: [read(world.issuing)],
      sources: readSources(crls, responses),
      at,
    };
    return revocationOf(read(world.leader), read(world.issuing), query);
  }

  const listing = (reason: number, at: Date) =>
    crl(world.issuing, { from: days(-1), to: days(5) }, [
      { certificate: world.leader.certificate, at, reason },
    ]);

  it('is unknown where nobody says anything, or only what is out of date or of somebody else', () => {
    expect(statusOf([], [])).to.equal('unknown');
    expect(statusOf([crl(world.issuing, { from: days(-9), to: days(-2) })], [])).to.equal('unknown');
    expect(statusOf([crl(world.root, { from: days(-1), to: days(2) })], [])).to.equal('unknown');
    const forged = { ...world.issuing, key: world.agency.key };
    expect(statusOf([crl(forged, { from: days(-1), to: days(2) })], [])).to.equal('unknown');
  });

  it('is told by a list: good, revoked, on hold, or revoked only later', () => {
    expect(statusOf(world.crls, [])).to.equal('good');
    expect(statusOf([listing(1, days(-3))], [])).to.equal('revoked');
    expect(statusOf([listing(6, days(-3))], [])).to.equal('hold');
    expect(statusOf([listing(1, days(-3))], [], days(-4))).to.equal('good');
  });

  it('is told by a list of some only where that list names it', () => {
    const revoked = [{ certificate: world.leader.certificate, at: days(-3), reason: 1 }];
    const dates = { from: days(-1), to: days(5) };
    const list = (extensions: readonly Asn1[], named: typeof revoked | [] = []) =>
      scopedList(world.issuing, { ...dates, revoked: named, extensions });
    const scope = (...parts: Asn1[]) => [extension('2.5.29.28', true, sequence(...parts))];
    const flag = (tag: number) => taggedBytes(tag, Buffer.of(0xff));
    const delta = [extension('2.5.29.27', true, integer(7))];
    const someReasons = scope(taggedBytes(3, Buffer.of(4, 0x40)));
    for (const partial of [delta, someReasons, scope(flag(2)), scope(flag(5))]) {
      expect(statusOf([list(partial)], [])).to.equal('unknown');
      expect(statusOf([...world.crls, list(partial, revoked)], [])).to.equal('revoked');
    }
    expect(statusOf([list(scope(flag(1)))], [])).to.equal('good');
    // Lines of an indirect list may be of other issuers' certificates.
    expect(statusOf([list(scope(flag(4)), revoked)], [])).to.equal('unknown');
    const removed = [{ certificate: world.leader.certificate, at: days(-1), reason: 8 }];
    const later = { from: days(0), to: days(5) };
    const released = scopedList(world.issuing, { ...later, revoked: removed, extensions: delta });
    expect(statusOf([listing(6, days(-3)), released], [])).to.equal('good');
  });

  it('is told by a list of the same way to an anchor, not of a namesake of the issuer elsewhere', () => {
    const life = { from: days(-9), to: days(9) };
    const elsewhere = certify({ name: 'Gốc khác', ...life, extensions: [authority(), usage(0x06)] });
    const issues = [authority(), usage(0x06)];
    const namesake = certify({ name: 'Cấp thử', issuer: elsewhere, ...life, extensions: issues });
    const read = ({ certificate }: Holder) => readCertificate(certificate);
    const anchors = [read(world.root), read(elsewhere)];
    const judged = trustIn(read(world.leader), 'signing', {
      anchors,
      known: [read(world.issuing), read(namesake)],
      sources: readSources([world.crls[0] as Buffer, crl(namesake, { from: days(-1), to: days(2) })], []),
      at: world.now,
    });
    expect(judged.reasons).to.deep.equal(['REVOCATION_UNKNOWN']);
  });

  it('is told by the issuer or by one to whom it gave the right, and by nobody else', () => {
    const life = { from: days(-9), to: days(9) };
    const extensions = [
      usage(0x80),
      purposes(false, '1.3.6.1.5.5.7.3.9'),
      extension('1.3.6.1.5.5.7.48.1.5', false, fromDer(Buffer.of(5, 0))),
    ];
    const delegate = certify({ name: 'Trả lời', issuer: world.issuing, ...life, extensions });
    const plain = certify({ name: 'Ai đó', issuer: world.issuing, ...life, extensions: [usage(0x80)] });
    const by = (responder: Holder, status: 'good' | 'revoked' = 'good') =>
      ocsp(world.leader, world.issuing, { responder, status, at: world.now, until: days(1) });
    expect(statusOf([], [by(world.issuing)])).to.equal('good');
    expect(statusOf([], [by(delegate)])).to.equal('good');
    expect(statusOf([], [by(delegate, 'revoked')])).to.equal('revoked');
    expect(statusOf([], [by(plain)])).to.equal('unknown');
    // One that may itself be revoked, and names where to ask, is believed when that is known.
    const places = extension('2.5.29.31', false, sequence());
    const open = certify({
      name: 'Hỏi thêm',
      issuer: world.issuing,
      ...life,
      extensions: [usage(0x80), purposes(false, '1.3.6.1.5.5.7.3.9'), places],
    });
    const status = (lists: readonly Buffer[]) => statusOf(lists, [by(open)]);
    expect(status([])).to.equal('unknown');
    const gone = [{ certificate: open.certificate, at: days(-1), reason: 1 }];
    expect(status([crl(world.issuing, { from: days(-2), to: days(-1) }, gone)])).to.equal('unknown');
    expect(status([crl(world.issuing, { from: days(-1), to: days(1) })])).to.equal('good');
  });
});
