import type { Kind, SchemaVersion } from '../storage/port.ts';
import { backgroundKinds } from './background/background-kinds.ts';
import { accessKinds } from './modules/access/index.ts';
import { archiveKinds } from './modules/archive/index.ts';
import { directoryKinds } from './modules/directory/index.ts';
import { documentsKinds } from './modules/documents/index.ts';
import { dossierKinds } from './modules/dossiers/index.ts';
import { incomingKinds } from './modules/incoming/index.ts';
import { outgoingKinds } from './modules/outgoing/index.ts';
import { registerKinds } from './modules/registers/index.ts';
import { signaturesKinds } from './modules/signatures/index.ts';
import { taskKinds } from './modules/tasks/index.ts';

/**
 * Of the records of this release. One more than in the release before whenever kinds, or what stands in records, have changed;
 * the release before must be able to work on all that this one writes (docs/decisions/0039), or `beside` says that it is not.
 */
export const SCHEMA: SchemaVersion = { version: 1 };

/** What storage must know of all modules. A module adds one line: its `<thing>Kinds`. */
export const allKinds: readonly Kind[] = [
  ...directoryKinds,
  ...accessKinds,
  ...registerKinds,
  ...taskKinds,
  ...incomingKinds,
  ...documentsKinds,
  ...signaturesKinds,
  ...outgoingKinds,
  ...dossierKinds,
  ...archiveKinds,
  ...backgroundKinds,
];
