import { expect } from 'chai';
import { Thread } from '../../storage/embedded/thread.ts';
import { refusal, refused } from '../contract/storage/harness.ts';

describe('a thread of the storage', () => {
  let thread: Thread;
  beforeEach(() => {
    thread = new Thread(new URL('./mortal-thread.ts', import.meta.url), {});
  });
  afterEach(() => thread.end());

  it('answers each request, whatever becomes of the others', async () => {
    const [one, two, three] = await Promise.allSettled([
      thread.ask('a'),
      thread.ask('throw'),
      thread.ask('b'),
    ]);
    expect([one, three]).to.deep.equal([
      { status: 'fulfilled', value: 'a!' },
      { status: 'fulfilled', value: 'b!' },
    ]);
    expect(two.status).to.equal('rejected');
  });

  it('hands over an error with its code and what it is about', async () => {
    expect(await refused(thread.ask('throw'))).to.include({
      code: 'DUPLICATE_KEY',
      message: 'there already',
    });
  });

  for (const death of ['end', 'crash']) {
    it(`that dies (${death}) refuses what waited for it; the next request starts another`, async () => {
      const waiting = [thread.ask(death), thread.ask('a')];
      const codes = await Promise.all(waiting.map((one) => refusal(one).catch(() => 'answered')));
      expect(codes[0]).to.equal('STORAGE_UNAVAILABLE');
      expect(await thread.ask('again')).to.equal('again!');
    });
  }
});
