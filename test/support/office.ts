import type { Role } from '../../src/kernel/context.ts';
import { newSetupToken } from '../../src/setup/setup-token.ts';
import type { Client } from './client.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './server.ts';

export const PASSWORD = 'mot cau du dai';

/** A small office of its own: one unit (VP), one administrator (`quantri`), and whoever a test adds. */
export interface TestOffice extends TestServer {
  readonly admin: Client;
  readonly unit: string;
  /** A new person who has changed their first password and is signed in. */
  person(username: string, roles: readonly Role[], unit?: string): Promise<Client & { readonly id: string }>;
}

export async function startTestOffice(options: TestServerOptions = {}): Promise<TestOffice> {
  const server = await startTestServer(options);
  const token = await newSetupToken(server.deps.storage, server.deps.clock());
  const administrator = { fullName: 'Quản Trị', username: 'quantri', password: PASSWORD };
  const agency = { name: 'Ủy ban nhân dân phường Thử Nghiệm', abbreviation: 'UBND', place: 'Thử Nghiệm' };
  const units = [{ name: 'Văn phòng', abbreviation: 'VP' }];
  const done = await server.client().post('/setup', { token, agency, units, administrator });
  if (done.status !== 204) throw new Error(JSON.stringify(done.body));
  const admin = await server.signedIn('quantri', PASSWORD);
  const unit = (await admin.get('/units')).body.items[0].id as string;
  const person: TestOffice['person'] = async (username, roles, of = unit) => {
    const added = await admin.post('/people', { fullName: `Người ${username}`, username, unit: of, roles });
    if (added.status !== 201) throw new Error(JSON.stringify(added.body));
    const { id } = added.body;
    await admin.put(`/accounts/${id}/password`, { password: 'lan dau tien' });
    const client = await server.signedIn(username, 'lan dau tien');
    await client.put('/password', { current: 'lan dau tien', password: PASSWORD });
    return Object.assign(client, { id: id as string });
  };
  return { ...server, admin, unit, person };
}
