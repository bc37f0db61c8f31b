/** A full place and an empty one for each test, and the move between them. */
import { type MoveReport, moveStorage, openStorage, type StorageOptions } from '../../../storage/open.ts';
import type { Storage } from '../../../storage/port.ts';
import { AT, KINDS, refused, type Tampering } from '../../contract/storage/harness.ts';
import type { FullOffice } from './full-office.ts';

export interface End {
  /** With an office in it. */
  fill(): Promise<FullOffice>;
  /** Takes away what a killed process leaves, which would only be waited for until it is sure to be dead. */
  bury(): Promise<void>;
  readonly options: StorageOptions;
  readonly tamper: Tampering;
  bytes(): Buffer | Promise<Buffer>;
  remove(): Promise<void>;
}
export interface MoveEngines {
  readonly name: string;
  from(): Promise<End>;
  to(): Promise<End>;
}

export interface Ends {
  readonly from: End;
  readonly to: End;
  readonly office: FullOffice;
  /** As far as the stage named. */
  move(cutShortAt?: string): Promise<MoveReport>;
  /** Something else is done first when the stage named begins. */
  moveBeside(stage: string, first: () => void | Promise<void>): Promise<MoveReport>;
}

export function withEnds(engines: MoveEngines): Ends {
  let from: End;
  let to: End;
  let office: FullOffice;
  beforeEach(async () => {
    [from, to] = [await engines.from(), await engines.to()];
    office = await from.fill();
  });
  afterEach(() => Promise.all([from.remove(), to.remove()]));
  return {
    get from() {
      return from;
    },
    get to() {
      return to;
    },
    get office() {
      return office;
    },
    move(cutShortAt) {
      return moveBeside(cutShortAt, () => {
        throw new Error(CUT);
      });
    },
    moveBeside,
  };

  function moveBeside(wanted: string | undefined, first: () => void | Promise<void>): Promise<MoveReport> {
    let hasBegun = false;
    const told = ({ stage }: { readonly stage: string }) => {
      if (stage !== wanted || hasBegun) return;
      hasBegun = true;
      return first();
    };
    return moveStorage({ from: from.options, to: to.options, id: 'move-1', at: AT, told });
  }
}

const CUT = 'cut short';

export async function cutShort(move: Promise<MoveReport>): Promise<void> {
  const ended = await move.catch((error: Error) => error.message);
  if (ended !== CUT) throw new Error(`was not cut short: ${JSON.stringify(ended)}`);
}

export const open = ({ options }: End): Promise<Storage> => openStorage({ ...options, kinds: KINDS });

/** Why it does not open. */
export async function closedBy(end: End): Promise<string> {
  return String((await refused(open(end))).about.reason);
}
