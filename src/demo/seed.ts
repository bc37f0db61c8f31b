/** Fills an empty data folder with the demo office, by the services and by nothing else. */
import { legalDate, yearOf } from '../kernel/clock.ts';
import { defaultCalendar, isWorkingDay } from '../modules/directory/index.ts';
import type { Deps, Services } from '../services.ts';
import { Cast } from './cast.ts';
import { authorityOf, type DemoKeys, loadDemoKeys } from './demo-keys.ts';
import { DOSSIERS } from './dossier-story.ts';
import { foundDemoOffice } from './found-office.ts';
import { INCOMING } from './incoming-story.ts';
import { AGENCY, DEMO_PASSPHRASE, DEMO_PASSWORD, PEOPLE, POSITIONS, UNITS } from './office.ts';
import { OfficeClock } from './office-clock.ts';
import { OUTGOING } from './outgoing-story.ts';
import { addFilePlan, DossierPlay } from './play-dossiers.ts';
import { IncomingPlay } from './play-incoming.ts';
import { OutgoingPlay } from './play-outgoing.ts';
import type { DemoIncoming, DemoOutgoing } from './story.ts';

export interface DemoAccount {
  readonly username: string;
  readonly fullName: string;
  readonly position: string;
  readonly unit: string;
}

export interface DemoOffice {
  readonly agency: string;
  readonly name: string;
  /** The same for everybody. */
  readonly password: string;
  /** Of every signing key. */
  readonly passphrase: string;
  readonly accounts: readonly DemoAccount[];
}

/** Weeks lived through, and about how many times somebody does something in them. */
const DAYS = 12;
const STEPS = 330;

/** Each incoming document, then what answers it, then one that stands alone: as an office's days go. */
function timeline(): readonly (DemoIncoming | DemoOutgoing)[] {
  const alone = OUTGOING.filter(({ answers }) => answers === undefined);
  const told = INCOMING.flatMap((incoming) => {
    const answers = OUTGOING.filter(({ answers: to }) => to === incoming.key);
    return [incoming, ...answers, ...alone.splice(0, 1)];
  });
  return [...told, ...alone];
}

async function playDocuments(services: Services, deps: Deps, { cast, keys }: { cast: Cast; keys: DemoKeys }) {
  const documents = { incoming: new Map<string, string>(), outgoing: new Map<string, string>() };
  const incomingPlay = new IncomingPlay(services, deps, cast);
  const outgoingPlay = new OutgoingPlay(services, cast, keys);
  const settling = new Set(
    OUTGOING.filter(({ completes, step }) => completes && step === 'issued').map((one) => one.answers),
  );
  for (const story of timeline()) {
    if ('from' in story) {
      documents.incoming.set(story.key, await incomingPlay.play(story, settling.has(story.key)));
    } else {
      const answered = story.answers ? documents.incoming.get(story.answers) : undefined;
      documents.outgoing.set(story.key, await outgoingPlay.play(story, answered));
    }
  }
  return documents;
}

export async function seedDemoOffice(services: Services, deps: Deps): Promise<DemoOffice> {
  const now = deps.clock();
  const calendars = (year: number) => defaultCalendar(year);
  const clock = new OfficeClock({
    now,
    isWorkingDay: (day) => isWorkingDay(calendars, day),
    days: DAYS,
    steps: STEPS,
  });
  const office = await foundDemoOffice(services, deps, clock.beginning);
  const cast = new Cast(services, office, clock);
  const keys = await loadDemoKeys(services, deps, cast);
  const plan = await addFilePlan(services, cast, yearOf(legalDate(now)));
  const documents = await playDocuments(services, deps, { cast, keys });
  const dossiers = new DossierPlay(services, cast, documents);
  for (const story of DOSSIERS) await dossiers.play(story, plan.get(story.plan)!);
  // Its past is told: from now on what it signs is stamped, and what it has signed is made to last.
  await authorityOf(deps).attend();
  return demoOffice(office.agency);
}

function demoOffice(agency: string): DemoOffice {
  return {
    agency,
    name: AGENCY.name,
    password: DEMO_PASSWORD,
    passphrase: DEMO_PASSPHRASE,
    accounts: demoAccounts(),
  };
}

/** For the console and the sign-in page. */
export function demoAccounts(): readonly DemoAccount[] {
  return PEOPLE.map(({ key, fullName, position, unit }) => ({
    username: key,
    fullName,
    position: POSITIONS.find((one) => one.key === position)!.title,
    unit: UNITS.find((one) => one.key === unit)!.name,
  }));
}
