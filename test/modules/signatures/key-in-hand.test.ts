import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect } from 'chai';
import type { Context, Role } from '../../../src/kernel/context.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { GuessLimits } from '../../../src/modules/access/index.ts';
import { DirectoryService } from '../../../src/modules/directory/index.ts';
import {
  AGENCY_FIELD,
  SIGNER_FIELD,
  SignaturesService,
  signInCorner,
} from '../../../src/modules/signatures/index.ts';
import { startTestOffice, type TestOffice } from '../../support/office.ts';
import { issue, PREPARATION } from './support/issue.ts';
import { isIntact, judgeBy } from './support/judging.ts';
import { classic } from './support/samples.ts';
import { issueSigners, LEADER, PASSPHRASE, type Signers } from './support/signers.ts';

async function codes(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : [String(error)];
}

describe('a key in hand', () => {
  let office: TestOffice;
  let signers: Signers;
  let signatures: SignaturesService;
  let leader: Context;
  let clerk: Context;
  let keys: { leader: string; agency: string };

  before(async function () {
    this.timeout(120_000);
    [office, signers] = await Promise.all([startTestOffice(), issueSigners()]);
    const { storage, confined } = office.deps;
    const directory = new DirectoryService(storage);
    signatures = new SignaturesService({
      storage,
      confined,
      directory,
      guesses: new GuessLimits(storage),
    });
    const agency = (await office.admin.get('/agency')).body.id as string;
    const context = (person: string, role: Role): Context => ({
      actor: { agency, person, name: person, unit: office.unit, roles: [role], clearance: 'none' },
      now: signers.now.toISOString(),
      today: signers.now.toISOString().slice(0, 10),
      requestId: 'test',
      newId: () => crypto.randomUUID(),
    });
    leader = context((await office.person('lanhdao', ['leader'])).id, 'leader');
    clerk = context((await office.person('vanthu', ['clerk'])).id, 'clerk');
    const load = { passphrase: PASSPHRASE, confirmed: true };
    const own = await signatures.load(leader, { ...load, ownerKind: 'person', p12: signers.leader.p12 });
    const seal = await signatures.load(clerk, { ...load, ownerKind: 'agency', p12: signers.agency.p12 });
    keys = { leader: own.id, agency: seal.id };
  });
  after(async () => {
    await office.close();
    await signers.close();
  });

  it('signs for the leader, then for the agency, and both are read as intact', async () => {
    const prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    const pen = await signatures.signerFor(leader, keys.leader, PASSPHRASE);
    const signed = await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD, position: 'Chủ tịch' });
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const sealed = await seal.sign({ bytes: signed }, { field: AGENCY_FIELD });
    const judged = judgeBy(sealed, signers);
    expect(judged.signatures.map(isIntact)).to.deep.equal([true, true]);
    expect(judged.signatures[0]?.signer?.name).to.equal(LEADER);
  });

  it('of the agency refuses what the competent person has not signed (NĐ 30/2020, Điều 32.2.d)', async () => {
    const prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const unsigned = seal.sign({ bytes: prepared }, { field: AGENCY_FIELD });
    expect(await codes(unsigned)).to.deep.equal(['PDF_EARLIER_SIGNATURE_MISSING']);
    const pen = await signatures.signerFor(leader, keys.leader, PASSPHRASE);
    const signed = await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
    signed[prepared.length - 3] = 0x20;
    const altered = seal.sign({ bytes: signed }, { field: AGENCY_FIELD });
    expect((await codes(altered))[0]).to.match(/PDF_(EARLIER_SIGNATURE_BROKEN|DAMAGED)/);
  });

  it('of the agency signs a separate attachment without an earlier signature, by number and time alone', async () => {
    const prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const order = { field: AGENCY_FIELD, attachmentOf: '15/QĐ-UBND', after: null };
    const signed = await seal.sign({ bytes: prepared }, order);
    expect(judgeBy(signed, signers).signatures.map(isIntact)).to.deep.equal([true]);
  });

  it('of the agency signs a copy, also of what others have signed; a person’s key does not', async () => {
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const { sealed } = await issue(await classic(), signers);
    const shows = { copy: 'sao-y' } as const;
    const order = { pdf: { bytes: sealed }, shows, name: 'UBND phường', at: signers.now.toISOString() };
    const copied = await signInCorner(signatures, seal, order);
    expect(copied.subarray(0, sealed.length).equals(sealed)).to.equal(true);
    expect(judgeBy(copied, signers).signatures.map(isIntact)).to.deep.equal([true, true, true]);
    const own = await signatures.signerFor(leader, keys.leader, PASSPHRASE);
    expect(await codes(signInCorner(signatures, own, order))).to.deep.equal(['CORNER_NEEDS_AGENCY_KEY']);
    await Promise.all([seal.release(), own.release()]);
  });

  it('signs a folder in a subprocess of its own, and asks for the passphrase anew when it was laid down', async () => {
    const prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    for (let round = 0; round < 2; round += 1) {
      const pen = await signatures.signerFor(leader, keys.leader, PASSPHRASE);
      for (let count = 0; count < 3; count += 1) {
        const signed = await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
        expect(judgeBy(signed, signers).signatures.map(isIntact)).to.deep.equal([true]);
      }
      const twice = pen.sign({ bytes: await classic() }, { field: SIGNER_FIELD });
      expect(await codes(twice)).to.deep.equal(['PDF_NO_SUCH_FIELD']);
      const after = await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
      expect(judgeBy(after, signers).signatures.map(isIntact)).to.deep.equal([true]);
      await pen.sign({ bytes: prepared }, { field: SIGNER_FIELD });
      await pen.release();
      await pen.release();
    }
    const wrong = signatures.signerFor(leader, keys.leader, 'không phải');
    expect(await codes(wrong)).to.deep.equal(['SIGNING_KEY_PASSPHRASE']);
    await (await signatures.signerFor(leader, keys.leader, PASSPHRASE)).release();
  });

  it("is not given for somebody else's key, nor after too many wrong passphrases", async () => {
    const foreign = signatures.signerFor(clerk, keys.leader, PASSPHRASE);
    expect(await codes(foreign)).to.deep.equal(['SIGNING_KEY_UNKNOWN']);
    const agency = signatures.signerFor(leader, keys.agency, PASSPHRASE);
    expect(await codes(agency)).to.deep.equal(['SIGNING_KEY_AGENCY_CLERKS_ONLY']);
    const tries: string[] = [];
    for (let index = 0; index < 8; index += 1) {
      tries.push(...(await codes(signatures.signerFor(leader, keys.leader, `sai ${index}`))));
    }
    expect(tries.slice(0, 3)).to.deep.equal(Array(3).fill('SIGNING_KEY_PASSPHRASE'));
    expect(tries.at(-1)).to.equal('TOO_MANY_ATTEMPTS');
  });

  it('is refused for a file that names no signature field, is no PDF or is signed there already', async () => {
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const order = { field: AGENCY_FIELD, after: null };
    const draft = await classic();
    expect(await codes(seal.sign({ bytes: draft }, order))).to.deep.equal(['PDF_NO_SUCH_FIELD']);
    expect(await codes(seal.sign({ bytes: Buffer.from('tệp khác') }, order))).to.deep.equal([
      'PDF_NOT_A_PDF',
    ]);
    const signed = await seal.sign({ bytes: await signatures.prepare({ bytes: draft }, PREPARATION) }, order);
    expect(await codes(seal.sign({ bytes: signed }, order))).to.deep.equal(['PDF_FIELD_ALREADY_SIGNED']);
  });

  it('does its work outside: the event loop is not held while signing', async () => {
    const seal = await signatures.signerFor(clerk, keys.agency, PASSPHRASE);
    const prepared = await signatures.prepare({ bytes: await classic() }, PREPARATION);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    for (let index = 0; index < 5; index += 1)
      await seal.sign({ bytes: prepared }, { field: AGENCY_FIELD, after: null });
    delay.disable();
    expect(delay.percentile(50) / 1e6).to.be.lessThan(20);
  });
});
