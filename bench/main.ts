type Bench = { run(args: readonly string[]): Promise<number> };

/** Every bench: a file that exports `run`, prints a table, or with `--json` JSON, and answers the exit code. */
const benches: { readonly [name: string]: () => Promise<Bench> } = {
  registration: () => import('./registration.ts'),
  scale: () => import('./scale.ts'),
  search: () => import('./search.ts'),
};

export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const bench = benches[name];
  if (bench) return (await bench()).run(rest);
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--json]`);
  return 2;
}
