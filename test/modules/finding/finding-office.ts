import { composeDocument } from '../../../src/modules/documents/index.ts';
import type { IncomingOffice } from '../../api/incoming-cases.ts';
import type { Answer, Client } from '../../support/client.ts';

/** A registered document whose file says `sentence`. */
export async function registerWithText(office: IncomingOffice, sentence: string, fields: object = {}) {
  const page = await composeDocument(office.deps.confined, {
    agency: { name: 'Sở Tài nguyên' },
    symbol: 'STN-VP',
    place: 'Sông Đào',
    year: 2026,
    abstract: 'về việc đã nêu',
    body: [sentence],
    signature: { position: 'Giám đốc', name: 'Trần Văn Sông' },
  });
  const file = await office.clerk.upload('/files', { name: 'van-ban.pdf', content: page });
  const registered = await office.clerk.post('/incoming', {
    issuer: 'Sở Tài nguyên',
    type: 'official-letter',
    abstract: 'V/v đã nêu',
    files: [file.body.id],
    ...fields,
  });
  if (registered.status !== 201) throw new Error(JSON.stringify(registered.body));
  return registered.body;
}

/** The index has come to the end of the journal. */
export async function search(office: IncomingOffice, reader: Client, query: string): Promise<Answer> {
  await office.consumers.settled();
  return reader.get(`/search?${query}`);
}

export async function idsFound(office: IncomingOffice, reader: Client, q: string): Promise<string[]> {
  const { body } = await search(office, reader, `q=${encodeURIComponent(q)}`);
  return body.items.map(({ id }: { id: string }) => id);
}
