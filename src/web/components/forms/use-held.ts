import { useEffect, useState } from 'react';
import { onConflict } from './conflicts.ts';

interface Version {
  id: string;
  version: number;
}

/**
 * The version that the person saw when the form opened, though the page behind follows what others do: so nobody
 * overwrites what they have not seen. After they were told of a conflict it goes on with the newest. `take` is for the
 * form that stays open after its own save.
 */
export function useHeld<T extends Version | undefined>(newest: T): { held: T; take: (next: T) => void } {
  const [held, setHeld] = useState(newest);
  const [overtaken, setOvertaken] = useState(false);
  useEffect(() => onConflict(() => setOvertaken(true)), []);
  useEffect(() => {
    if (!overtaken || newest?.version === held?.version) return;
    setHeld(newest);
    setOvertaken(false);
  }, [overtaken, newest, held]);
  return { held, take: setHeld };
}

/** A line of a list as it is now; what was chosen may have been overtaken, or be gone. */
export function newestOf<T extends Version>(list: readonly T[] | undefined, chosen: T): T {
  return list?.find(({ id }) => id === chosen.id) ?? chosen;
}
