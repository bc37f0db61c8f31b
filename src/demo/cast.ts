// The people of the demo office, acting one after the other.
import { legalDate } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../services.ts';
import type { OfficeClock } from './office-clock.ts';

/** Ids of the office by the keys of its story. */
export interface Office {
  readonly agency: string;
  readonly units: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

export class Cast {
  readonly office: Office;
  readonly #services: Services;
  readonly #clock: OfficeClock;

  constructor(services: Services, office: Office, clock: OfficeClock) {
    this.#services = services;
    this.office = office;
    this.#clock = clock;
  }

  person(key: string): string {
    return known(this.office.people, key);
  }

  unit(key: string): string {
    return known(this.office.units, key);
  }

  /** This person, a little later than whoever acted last. */
  async as(key: string): Promise<Context> {
    const now = this.#clock.next();
    const at = now.toISOString();
    const actor = await this.#services.access.accounts.actor(this.office.agency, this.person(key), at);
    if (!actor) throw new Error(`nobody is called ${key}`);
    return {
      actor,
      now: at,
      today: legalDate(now),
      requestId: newId(now.getTime()),
      newId: () => newId(now.getTime()),
    };
  }
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo office has no ${key}`);
  return id;
}
