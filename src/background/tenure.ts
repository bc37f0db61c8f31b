import { randomUUID } from 'node:crypto';
import type { Storage } from '../../storage/port.ts';
import type { Logger } from '../kernel/log.ts';
import { type Lease, type LeaseEvents, LeaseHolder, needHeld } from './lease-holder.ts';

/** What background work is given: where it reads and writes, the time of day, and where it complains. */
export interface Ground {
  readonly storage: Storage;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Held as long as it is not stopped: nobody else could want it. */
function sole({ gained, lost }: LeaseEvents): Lease {
  let isHeld = true;
  queueMicrotask(gained);
  return {
    isHeld: () => isHeld,
    need: () => needHeld({ isHeld: () => isHeld }),
    stop: async () => {
      isHeld = false;
      lost();
    },
  };
}

export interface TenureOptions extends LeaseEvents {
  /** What is held: `consumer/finding`. */
  readonly name: string;
  /** Whether one process at a time may do it; else each does it for itself. */
  readonly exclusive: boolean;
}

/** Who has the storage to themselves holds everything, and writes nothing for it. */
export function openTenure({ storage, clock, log }: Ground, options: TenureOptions): Lease {
  const { name, exclusive, gained, lost } = options;
  if (!exclusive || !storage.engine.shared) return sole({ gained, lost });
  const place = { state: storage.state, space: 'lease', key: name, me: randomUUID(), clock };
  const told: LeaseEvents = {
    gained: () => {
      log.info({ lease: name }, 'lease gained');
      gained();
    },
    lost: () => {
      log.info({ lease: name }, 'lease given up');
      lost();
    },
  };
  return new LeaseHolder(place, told).start();
}
