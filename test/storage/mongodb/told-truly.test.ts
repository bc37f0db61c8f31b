import { expect } from 'chai';
import { configFor } from '../../../src/config.ts';
import { mongoPlace } from '../../contract/storage/mongodb-place.ts';
import { insertionInto } from '../../support/mongodb-answer.ts';
import { startTestOffice, type TestOffice } from '../../support/office.ts';
import { TcpProxy } from '../../support/tcp-proxy.ts';

const uri = process.env.MONGODB_URI;
const letter = {
  issuer: 'Sở Nội vụ',
  type: 'official-letter',
  abstract: 'đèn đường',
  confirmDuplicate: true,
};

if (uri) {
  describe('a program whose database goes away while it answers', () => {
    const place = mongoPlace(uri);
    let proxy: TcpProxy;
    let office: TestOffice;
    before(async () => {
      proxy = new TcpProxy(uri);
      const through = new URL(await proxy.listen());
      through.pathname = `/${place.database}`;
      const storage = { ...configFor('.').storage, engine: 'mongodb', uri: through.href };
      office = await startTestOffice({ config: { storage } });
    });
    after(async () => {
      proxy.become('open');
      await office.close();
      await proxy.close();
      await place.remove();
    });

    it('does not say that nothing was changed when it had registered a document before', async () => {
      const clerk = await office.person('vanthu', ['clerk']);
      const met = proxy.meet(insertionInto('record.incoming'), 'lost');
      const answer = clerk.post('/incoming', letter);
      await met;
      const { status, body } = await answer;
      expect([status, body.code]).to.deep.equal([503, 'OUTCOME_UNKNOWN']);
      proxy.become('open');
      let seen = await clerk.get('/incoming?box=all');
      while (seen.status === 503) seen = await clerk.get('/incoming?box=all');
      expect(seen.body.items.map(({ abstract }: { abstract: string }) => abstract)).to.deep.equal([
        'đèn đường',
      ]);
    });

    it('says that nothing was changed when it could not begin', async () => {
      proxy.become('cut');
      const { status, body } = await office.admin.post('/units', { name: 'Phòng', abbreviation: 'P' });
      expect([status, body.code]).to.deep.equal([503, 'STORAGE_UNAVAILABLE']);
      proxy.become('open');
    });
  });
}
