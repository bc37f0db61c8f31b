import { randomBytes } from 'node:crypto';
import type { Search } from '../search/port.ts';
import type { Storage } from '../storage/port.ts';
import { agentRoutes } from './agent-address.ts';
import type { Consumer } from './background/consumers.ts';
import type { JobWork } from './background/job-run.ts';
import type { Round } from './background/rounds.ts';
import { type Config, isLoopback } from './config.ts';
import { type DemoAuthority, demoAims, demoRoutes, seedAndTell } from './demo/index.ts';
import { homeRoutes } from './home.ts';
import { httpMessages } from './http/messages.ts';
import type { Route } from './http/route.ts';
import { jobsRoutes } from './jobs-api.ts';
import { jobsMessages } from './jobs-messages.ts';
import { type KeepingJobs, keepingRound, keepingWork } from './keeping-jobs.ts';
import { aimsOf } from './keeping-settings.ts';
import type { Confined } from './kernel/confined.ts';
import type { Logger } from './kernel/log.ts';
import type { Catalogue } from './kernel/refusal.ts';
import { keyPlacesOf } from './key-settings.ts';
import { allKinds } from './kinds.ts';
import { AccessService, accessMessages, accessRoutes, GuessLimits } from './modules/access/index.ts';
import { ArchiveService, archiveMessages, archiveRoutes } from './modules/archive/index.ts';
import { AuditService, auditRoutes } from './modules/audit/index.ts';
import { DirectoryService, directoryMessages, directoryRoutes } from './modules/directory/index.ts';
import { DocumentsService, documentsMessages, documentsRoutes } from './modules/documents/index.ts';
import { DossiersService, dossierMessages, dossiersRoutes } from './modules/dossiers/index.ts';
import { FindingIndex, FindingService, findingRoutes } from './modules/finding/index.ts';
import {
  buildIncoming,
  incomingMessages,
  incomingPresenter,
  incomingRoutes,
} from './modules/incoming/index.ts';
import {
  OutgoingService,
  outgoingMessages,
  outgoingPresenter,
  outgoingRoutes,
  signingSessionRoutes,
} from './modules/outgoing/index.ts';
import {
  RegisterPages,
  RegistersService,
  registersMessages,
  registersRoutes,
} from './modules/registers/index.ts';
import { routingMessages } from './modules/routing/index.ts';
import {
  bindingsMessages,
  bindingsRoutes,
  CertificateStatuses,
  CertificateWatch,
  fileKeyMessages,
  JudgementsService,
  judgementsRoutes,
  KeepingService,
  keepingRoutes,
  Levels,
  SignaturesService,
  signaturesMessages,
  signaturesRoutes,
  TrustService,
  trustMessages,
  trustRoutes,
} from './modules/signatures/index.ts';
import { TasksService, tasksRoutes } from './modules/tasks/index.ts';
import { presence } from './presence.ts';
import { AgenciesService } from './setup/agencies.ts';
import { agenciesRoutes } from './setup/agencies-api.ts';
import { Setup } from './setup/setup.ts';
import { setupRoutes } from './setup/setup-api.ts';
import { setupMessages } from './setup/setup-messages.ts';
import { makingDemo } from './unfinished-demo.ts';

/** Everything the program is built from. Nothing below reads the environment or opens anything by itself. */
export interface Deps {
  readonly storage: Storage;
  readonly search: Search;
  readonly confined: Confined;
  readonly config: Config;
  readonly log: Logger;
  readonly clock: () => Date;
  /** Stamps and answers for the demo office; opened only where there is one. */
  readonly demoAuthority?: DemoAuthority;
}

/** What all work stands on: the agency, who may come in, books, files, signatures, the journal as history. */
function buildGround({ storage, config, confined, demoAuthority }: Deps) {
  const directory = new DirectoryService(storage);
  const access = new AccessService(storage, directory, config.sessionHours);
  const audit = new AuditService({ storage, directory, kinds: allKinds.map(({ name }) => name) });
  const registers = new RegistersService(storage);
  const trust = new TrustService(storage, confined);
  const judgements = new JudgementsService({
    storage,
    confined,
    trust,
    network: config.keeping.network,
  });
  const aims = demoAims(aimsOf(config.keeping), { config, demoAuthority });
  const levels = new Levels({ confined, trust, aims, newNonce: () => randomBytes(12) });
  const keeping = new KeepingService({ storage, confined, trust, judgements, levels });
  const documents = new DocumentsService({
    storage,
    confined,
    maxUpload: config.maxUpload,
    arriving: (context, file) => keeping.arriving(context, file),
  });
  const signatures = new SignaturesService({
    storage,
    confined,
    directory,
    guesses: new GuessLimits(storage),
    places: keyPlacesOf(config.keys),
    statuses: new CertificateStatuses({
      storage,
      confined,
      rootsOf: (agency) => trust.rootsOf(agency),
      network: () => aims.network,
    }),
  });
  const watch = new CertificateWatch({
    storage,
    directory,
    bindings: signatures.bindings,
    days: config.warningDays,
  });
  return {
    directory,
    access,
    audit,
    registers,
    documents,
    trust,
    judgements,
    signatures,
    levels,
    keeping,
    watch,
  };
}

/** The work itself: documents on their way in and out, dossiers, the archive, finding. */
function buildWork({ storage, config, search, clock, log }: Deps, ground: ReturnType<typeof buildGround>) {
  const { directory, documents } = ground;
  const tasks = new TasksService({ storage, directory });
  const incoming = buildIncoming({ ...ground, storage, tasks, secretApproved: config.secretDocuments });
  const outgoing = new OutgoingService({
    ...ground,
    storage,
    incoming: incoming.service,
    answers: incoming.answers,
    secretDocuments: config.secretDocuments,
    clock,
    complain: (err) => log.error({ err }, 'signing session'),
  });
  const dossiers = new DossiersService({
    storage,
    directory,
    documents,
    incoming: incoming.service,
    outgoing,
  });
  const archive = new ArchiveService(storage, dossiers);
  const finding = new FindingService({ storage, search, directory });
  const findingIndex = new FindingIndex({ storage, search, clock, directory, documents });
  return { tasks, incoming, outgoing, dossiers, archive, finding, findingIndex };
}

/**
 * The services of all modules, from low to high. A module is added in up to five places of this file, one line in each:
 * its service in `buildGround` or `buildWork`, its routes in `routesOf`, its sentences in `messages`, and, if it follows the
 * journal, its consumer in `consumersOf`, if it has work that is done later, its jobs in `jobsOf`. Its kinds go into kinds.ts.
 */
export function buildServices(deps: Deps) {
  const { storage, config, clock } = deps;
  const ground = buildGround(deps);
  const setup = new Setup({
    storage,
    clock,
    access: ground.access,
    directory: ground.directory,
    demoAllowed: config.demoAllowRemote || isLoopback(config.host),
    makingDemo: (seed) => makingDemo(deps, seed),
  });
  const agencies = new AgenciesService({ storage, ...ground });
  return { ...ground, ...buildWork(deps, ground), setup, agencies };
}

export type Services = ReturnType<typeof buildServices>;

export function routesOf(services: Services, deps: Deps): Route[] {
  const { directory, access, audit, tasks, incoming, registers, documents, signatures, setup } = services;
  const { outgoing, dossiers, archive } = services;
  const registerPages = new RegisterPages({
    storage: deps.storage,
    presenters: {
      incoming: incomingPresenter(deps.storage, directory),
      outgoing: outgoingPresenter(deps.storage, directory),
    },
  });
  return [
    ...setupRoutes(setup, () => seedAndTell(services, deps)),
    ...demoRoutes(setup),
    ...agenciesRoutes(services.agencies),
    ...directoryRoutes(directory),
    ...accessRoutes(access, { directory, setup, secure: isHttps(deps.config) }),
    ...registersRoutes(registers, registerPages),
    ...documentsRoutes(documents),
    ...auditRoutes(audit),
    ...tasksRoutes(tasks),
    ...incomingRoutes(incoming, directory),
    ...signaturesRoutes(signatures),
    ...bindingsRoutes({ watch: services.watch, bindings: signatures.bindings }),
    ...judgementsRoutes({ judgements: services.judgements, documents, directory, keeping: services.keeping }),
    ...keepingRoutes({ keeping: services.keeping, documents }),
    ...jobsRoutes({ storage: deps.storage, documents }),
    ...trustRoutes({ trust: services.trust, directory }),
    ...outgoingRoutes(outgoing),
    ...signingSessionRoutes({
      sessions: outgoing.sessions,
      agents: outgoing.agents,
      catalogue: messages,
      presenceOf: presence(access, deps),
    }),
    ...dossiersRoutes(dossiers, directory),
    ...archiveRoutes(archive, dossiers),
    ...findingRoutes(services.finding),
    ...agentRoutes(deps.config.agentPort),
    ...homeRoutes(services),
  ];
}

export const messages: Catalogue = {
  ...httpMessages,
  ...directoryMessages,
  ...accessMessages,
  ...setupMessages,
  ...registersMessages,
  ...routingMessages,
  ...incomingMessages,
  ...documentsMessages,
  ...signaturesMessages,
  ...trustMessages,
  ...bindingsMessages,
  ...fileKeyMessages,
  ...outgoingMessages,
  ...dossierMessages,
  ...archiveMessages,
  ...jobsMessages,
};

export function consumersOf(services: Services, _deps: Deps): Consumer[] {
  return [services.findingIndex];
}

function keepingJobsOf({ keeping }: Services, { storage, clock }: Deps): KeepingJobs {
  return { storage, clock, keeping };
}

/** What is done after the commit that asks for it (src/background/README.md). */
export function jobsOf(services: Services, deps: Deps): JobWork[] {
  return [keepingWork(keepingJobsOf(services, deps))];
}

/** What is looked for because time has passed. */
export function roundsOf(services: Services, deps: Deps): Round[] {
  return [keepingRound(keepingJobsOf(services, deps))];
}

export function isHttps(config: Config): boolean {
  return config.publicUrl.startsWith('https:');
}
