import { expect } from 'chai';
import { SharedHits } from '../../src/http/shared-hits.ts';
import { openGround, START, type TestGround, until } from '../background/ground.ts';

describe('requests counted by several processes', () => {
  let ground: TestGround;
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.close());

  const counter = (limit: number): SharedHits =>
    new SharedHits({ state: ground.storage.state, limit, clock: ground.clock });
  const ask = (hits: SharedHits, times: number, key = '198.51.100.7'): number => {
    let total = 0;
    for (let at = 0; at < times; at++) total = hits.increment(key).totalHits;
    return total;
  };

  it('add up: what one has seen counts at the other', async () => {
    const [one, other] = [counter(100), counter(100)];
    expect(ask(one, 60)).to.equal(60);
    ask(other, 50);
    await until(() => ask(one, 1) > 100 && ask(other, 1) > 100);
    expect(ask(counter(100), 1)).to.equal(1);
  });

  it('cost the storage nothing for those who ask little', async () => {
    const { state } = ground.storage;
    const window = Math.floor(START / 60_000);
    const told = (key: string) => state.get<number>('requests', `${key} ${window}`, START);
    const hits = counter(100);
    ask(hits, 4, 'little');
    ask(hits, 5, 'much');
    await until(async () => (await told('much')) !== undefined);
    expect((await told('much'))!.value).to.equal(5);
    expect(await told('little')).to.equal(undefined);
  });

  it('begin anew with the minute', async () => {
    const hits = counter(100);
    expect(ask(hits, 120)).to.equal(120);
    ground.now += 60_000;
    expect(ask(hits, 1)).to.equal(1);
  });
});
