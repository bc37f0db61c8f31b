/** The program in a process of its own; prints where it is, and of the first process a clerk's session of each agency. */
import { PASSWORD, startTestOffice, type TestOffice } from '../test/support/office.ts';
import { startTestServer } from '../test/support/server.ts';

export interface Asked {
  readonly folder: string;
  /** On MongoDB; absent: in the folder. */
  readonly uri?: string;
  /** Agencies that the first process founds; absent: it finds them there. */
  readonly agencies?: number;
}

export interface Clerk {
  readonly cookie: string;
  readonly csrf: string;
}

export interface Answered {
  readonly url: string;
  readonly clerks: readonly Clerk[];
}

const asked = JSON.parse(process.argv[2]!) as Asked;
const options = { folder: asked.folder, config: { rateLimit: 0, ...(asked.uri && shared(asked.uri)) } };

/** Where several processes share the records, the index belongs to servers of its own: here nobody fills one. */
function shared(uri: string) {
  const search = {
    apiKey: '',
    apiKeyFile: '',
    caFile: '',
    prefix: 'bench',
    shards: 1,
    replicas: 0,
    icu: false,
  };
  return {
    storage: { engine: 'mongodb', uri, uriFile: '', pool: 20 },
    search: { ...search, engine: 'elasticsearch', urls: 'http://127.0.0.1:9' },
  };
}

/** Of the agency `at`: the first was founded with the installation. */
async function clerkOf(office: TestOffice, at: number): Promise<Clerk> {
  if (at === 0) return office.person('clerk0', ['clerk']);
  const [name, username] = [`Ủy ban nhân dân phường Số ${at}`, `admin${at}`];
  const administrator = { fullName: `Quản Trị ${at}`, username, password: 'lan dau tien' };
  const agency = { name, abbreviation: 'UBND', place: `Số ${at}`, code: `B${at}` };
  const { status, body } = await office.admin.post('/agencies', {
    agency,
    unit: { name: 'Văn phòng', abbreviation: 'VP' },
    administrator,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const admin = await office.signedIn(username, administrator.password);
  await admin.put('/password', { current: administrator.password, password: PASSWORD });
  const unit = (await admin.get('/units')).body.items[0].id as string;
  const person = { fullName: `Văn Thư ${at}`, username: `clerk${at}`, unit, roles: ['clerk'] };
  const { id } = (await admin.post('/people', person)).body;
  await admin.put(`/accounts/${id}/password`, { password: 'lan dau tien' });
  const clerk = await office.signedIn(person.username, 'lan dau tien');
  await clerk.put('/password', { current: 'lan dau tien', password: PASSWORD });
  return clerk;
}

async function started() {
  if (asked.agencies === undefined) return { server: await startTestServer(options), clerks: [] };
  const server = await startTestOffice(options);
  const clerks: Clerk[] = [];
  while (clerks.length < asked.agencies) {
    const { cookie, csrf } = await clerkOf(server, clerks.length);
    clerks.push({ cookie, csrf });
  }
  return { server, clerks };
}

const { server, clerks } = await started();
process.stdout.write(`${JSON.stringify({ url: server.url, clerks } satisfies Answered)}\n`);
// Answers each line once all that follows the journal has come to its end.
process.stdin.on('data', async () => {
  await server.consumers.settled();
  process.stdout.write('"settled"\n');
});
process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
