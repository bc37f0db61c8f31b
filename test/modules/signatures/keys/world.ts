import type { Context, Role } from '../../../../src/kernel/context.ts';
import { Refusal } from '../../../../src/kernel/refusal.ts';
import { GuessLimits } from '../../../../src/modules/access/index.ts';
import { DirectoryService } from '../../../../src/modules/directory/index.ts';
import { type SignaturesDeps, SignaturesService } from '../../../../src/modules/signatures/index.ts';
import { startTestOffice, type TestOffice } from '../../../support/office.ts';
import { issueSigners, type Signers } from '../support/signers.ts';

/** An office with a leader and a clerk, and keys of an authority for tests. */
export interface KeysWorld {
  readonly office: TestOffice;
  readonly signers: Signers;
  readonly signatures: SignaturesService;
  readonly leader: Context;
  readonly clerk: Context;
  close(): Promise<void>;
}

export async function openKeysWorld(other: Partial<SignaturesDeps> = {}): Promise<KeysWorld> {
  const [office, signers] = await Promise.all([startTestOffice(), issueSigners()]);
  const { storage, confined } = office.deps;
  const directory = new DirectoryService(storage);
  const guesses = new GuessLimits(storage);
  const signatures = new SignaturesService({ storage, confined, directory, guesses, ...other });
  const agency = (await office.admin.get('/agency')).body.id as string;
  const context = (person: string, role: Role): Context => ({
    actor: { agency, person, name: person, unit: office.unit, roles: [role], clearance: 'none' },
    now: signers.now.toISOString(),
    today: signers.now.toISOString().slice(0, 10),
    requestId: 'test',
    newId: () => crypto.randomUUID(),
  });
  return {
    office,
    signers,
    signatures,
    leader: context((await office.person('lanhdao', ['leader'])).id, 'leader'),
    clerk: context((await office.person('vanthu', ['clerk'])).id, 'clerk'),
    close: async () => {
      await office.close();
      await signers.close();
    },
  };
}

/** Codes of the refusal that the work ends with. */
export async function codes(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Refusal ? error.reasons.map(({ code }) => code) : [String(error)];
}
