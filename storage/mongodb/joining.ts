/** How a process comes to work on the database beside others, which may be of the version before or after its own. */
import { setTimeout } from 'node:timers/promises';
import { StorageError } from '../port.ts';
import { admit, besideOf, type KeptVersions, type SchemaVersion } from '../schema-version.ts';
import type { Declarations } from './declarations.ts';
import { isDuplicate } from './errors.ts';
import { Members } from './members.ts';
import { migrate } from './migrate.ts';
import type { MemberDocument, Models } from './models.ts';

const LOOK_MS = 150;
const VERSIONS = 'schema';

export interface Joining {
  readonly models: Models;
  readonly declarations: Declarations;
  readonly schema: SchemaVersion;
  /** Its own, by which it is known to the others. */
  readonly id: string;
  readonly signal: AbortSignal;
}

export async function keptVersions({ meta }: Models): Promise<KeptVersions | undefined> {
  const found = await meta.findById(VERSIONS).lean();
  return found?.value === undefined ? undefined : (JSON.parse(found.value) as KeptVersions);
}

/**
 * Under the lock of the schema. When it is done every process writes records so that the lists and unique keys of this one
 * are right, those that were written before are made so, and nothing that another one needs was taken away.
 */
export async function join(joining: Joining): Promise<void> {
  const { models, declarations } = joining;
  const members = new Members(models.member);
  await takeSeat(joining, members);
  await untilAllKnow(joining, members);
  await declarations.serve(declarations.wanted(await members.look()));
  await migrate(models, joining.signal);
}

/** Admitted, and seen by all others from now on. */
async function takeSeat(joining: Joining, members: Members): Promise<void> {
  const { models, declarations, schema, id } = joining;
  const kept = await admitted(joining, members);
  const value = JSON.stringify(kept);
  await models.meta.updateOne({ _id: VERSIONS }, { $set: { value } }, { upsert: true });
  await declarations.keepOwn();
  const { own } = declarations;
  try {
    await models.member.create([{ _id: id, version: schema.version, declares: own, knows: [own], beat: 0 }]);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** Whoever stands in the way and may have died is watched until that is sure. */
async function admitted({ models, schema, id, signal }: Joining, members: Members): Promise<KeptVersions> {
  for (;;) {
    signal.throwIfAborted();
    const others = (await members.look()).filter(({ _id }) => _id !== id);
    const versions = others.map(({ version }) => version);
    try {
      return admit(await keptVersions(models), schema, versions);
    } catch (error) {
      const inTheWay = others.filter(({ version }) => version < besideOf(schema));
      const isBeside = error instanceof StorageError && error.about.problem === 'beside';
      if (!isBeside || members.areAlive(inTheWay)) throw error;
    }
    await setTimeout(LOOK_MS);
  }
}

/** From then on nobody writes a record that these declarations do not list right. */
async function untilAllKnow({ declarations, id, signal }: Joining, members: Members): Promise<void> {
  const knows = (one: MemberDocument) => one._id === id || one.knows.includes(declarations.own);
  while (!(await members.look()).every(knows)) {
    signal.throwIfAborted();
    await setTimeout(LOOK_MS);
  }
}
