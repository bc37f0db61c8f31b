/** 10 kills in `npm test`; `CRASHES=50` or `500` for the longer runs. */
export const rounds = Number(process.env.CRASHES ?? 10);

/** A moment that differs from run to run: not before the work has begun, not after it is over. */
export const someMoment = (): number => 150 + Math.random() * 1500;

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
