import type { Kind } from '../storage/port.ts';
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
