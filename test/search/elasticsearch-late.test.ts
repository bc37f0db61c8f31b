/** What a process still writes that was paused while another took its work over: it changes nothing. */
import { expect } from 'chai';
import type { Search, SearchRef } from '../../search/port.ts';
import { AGENCY, doc } from '../contract/search/support.ts';
import { ServerForTests } from '../support/elasticsearch.ts';

const url = process.env.ELASTICSEARCH_URL;
const ref: SearchRef = { kind: 'incoming', id: 'a' };
const letter = (seq: number, word: string) => doc('a', { seq, text: { abstract: word } });

if (url) {
  describe('late writes to an index on Elasticsearch that processes share', () => {
    const server = new ServerForTests(url);
    let [paused, present]: Search[] = [];
    beforeEach(async () => {
      const name = server.name();
      [paused, present] = [await server.openAs(name), await server.openAs(name)];
    });
    afterEach(async () => {
      await paused!.close();
      await present!.close();
    });
    after(() => server.clear());

    const found = async (text: string): Promise<number> =>
      (await present!.query({ agency: AGENCY, readerTokens: 'all', text })).hits.length;

    it('bring back neither an older text nor an older position', async () => {
      await present!.put([letter(7, 'new')], { agency: AGENCY, seq: 7 });
      await paused!.put([letter(5, 'old')], { agency: AGENCY, seq: 5 });
      expect([await found('new'), await found('old')]).to.deep.equal([1, 0]);
      expect(await present!.cursor(AGENCY)).to.equal(7);
    });

    it('remove nothing that was written later, and bring back nothing that was removed', async () => {
      await present!.put([letter(7, 'new')]);
      await paused!.remove(AGENCY, [ref], 6);
      expect(await found('new')).to.equal(1);
      await present!.remove(AGENCY, [ref], 8);
      await paused!.put([letter(7, 'new')]);
      expect(await found('new')).to.equal(0);
    });

    it('nor when the index was made anew in between', async () => {
      await present!.put([letter(7, 'new'), doc('b', { seq: 7, text: { abstract: 'kept' } })]);
      await present!.remove(AGENCY, [ref], 8, { agency: AGENCY, seq: 8 });
      await present!.rebuild(async function* () {
        yield { docs: [doc('b', { seq: 8, text: { abstract: 'kept' } })], at: 'end' };
      });
      await paused!.put([letter(7, 'new')], { agency: AGENCY, seq: 7 });
      expect([await found('new'), await found('kept')]).to.deep.equal([0, 1]);
      expect(await present!.cursor(AGENCY)).to.equal(8);
    });
  });
}
