/** 10 kills in `npm test`; `CRASHES=50` or `500` for the longer runs. */
export const rounds = Number(process.env.CRASHES ?? 10);

/** A folder lives through so many kills. All of it is checked after each, which a new folder keeps cheap. */
const KILLS_OF_A_FOLDER = 5;

/** The kills in groups: those of one folder each. */
export function roundsByFolder(): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (let round = 1; round <= rounds; round++) {
    if (round % KILLS_OF_A_FOLDER === 1) groups.push([]);
    groups.at(-1)!.push(round);
  }
  return groups;
}

/** A moment that differs from run to run: not before the work has begun, not after it is over. */
export const someMoment = (): number => 150 + Math.random() * 1500;

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
