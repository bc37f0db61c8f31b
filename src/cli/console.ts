/** Whoever runs the command line: who they are in the journal, and of which agency they speak. */
import { randomBytes } from 'node:crypto';
import { INSTALLATION } from '../../storage/port.ts';
import { legalDate } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { newId } from '../kernel/ids.ts';
import type { Opened } from '../server.ts';
import { type Option, UsageError } from './command.ts';

export const AGENCY_OPTION: Option = {
  name: 'agency',
  type: 'string',
  description: 'Code or id of the agency, where there are several',
};

/** The journal names whoever runs the command line so. */
const CONSOLE = 'console';

/** An administrator of the agency, and of the installation: who may open the records may do what their program does. */
export function consoleContext(agency: string): Context {
  const now = new Date();
  const actor = { agency, person: CONSOLE, name: CONSOLE, unit: '', clearance: 'none' as const };
  return {
    actor: { ...actor, roles: ['administrator'], administersInstallation: true },
    now: now.toISOString(),
    today: legalDate(now),
    requestId: CONSOLE,
    newId: () => newId(now.getTime()),
  };
}

export async function agencyOf({ deps, services }: Opened, asked: unknown): Promise<string> {
  const { installation } = services.directory;
  const all = (await deps.storage.journal.agencies()).filter((agency) => agency !== INSTALLATION);
  if (all.length === 0) throw new UsageError('this office is not set up yet');
  if (typeof asked === 'string') {
    const named = (await installation.byCode(asked))?.id ?? asked;
    if (all.includes(named)) return named;
    throw new UsageError('no such agency');
  }
  if (all.length === 1) return all[0]!;
  const codes = (await installation.listed()).map(({ code }) => code);
  throw new UsageError(`several agencies: choose with --agency (${codes.join(', ')})`);
}

/** Can be read aloud over a telephone. */
export function randomPassword(): string {
  return randomBytes(9).toString('base64url');
}
