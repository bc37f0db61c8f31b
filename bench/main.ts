type Bench = { run(args: readonly string[]): Promise<number> };

/** Every bench: a file that exports `run`, prints a table, or with `--json` JSON, and answers the exit code. */
const benches: { readonly [name: string]: () => Promise<Bench> } = {
  registration: () => import('./registration.ts'),
  scale: () => import('./scale.ts'),
  search: () => import('./search.ts'),
  signing: () => import('./signing.ts'),
  validating: () => import('./validating.ts'),
};

export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const bench = benches[name];
  if (!bench) {
    console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--json] [--trial]`);
    return 2;
  }
  const code = await (await bench()).run(rest.filter((arg) => arg !== '--trial'));
  // A trial in small shows that the bench works. Its figures are too few to judge, on a machine that does other work.
  if (!rest.includes('--trial')) return code;
  console.log('A trial: the figures are not judged.');
  return 0;
}
