/** A signing session whose process dies: another one goes on with it at once, and the dead one is seen. */
import { once } from 'node:events';
import { expect } from 'chai';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../src/demo/office.ts';
import { Client } from '../support/client.ts';
import { Installation } from '../support/cluster/installation.ts';
import type { Program } from '../support/program.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the API answers is what a test asks about
type Body = any;
const DOCUMENTS = 6;

if (process.env.MONGODB_URI) {
  describe('A signing session of an installation of two processes', function () {
    this.timeout(400_000);
    let installation: Installation;
    let programs: Program[];
    let leader: Client;
    let urls: string[];
    let session: Body;
    const docs: Body[] = [];

    before(async () => {
      installation = await Installation.make();
      const first = installation.start({}, '--demo');
      const second = installation.start();
      programs = [first, second];
      urls = await Promise.all(programs.map((program) => program.url()));
      const sign = async (name: string): Promise<Client> => {
        const client = new Client(urls[0]!);
        expect((await client.signIn(name, DEMO_PASSWORD)).status).to.equal(200);
        return client;
      };
      leader = await sign('chutich');
      const by = {
        officer: await sign('chuyenvien2'),
        head: await sign('truongkinhte'),
        clerk: await sign('vanthu1'),
      };
      const { person } = (await leader.get('/session')).body;
      for (let one = 1; one <= DOCUMENTS; one++) docs.push(await checked(by, person.id));
    });
    after(() => installation?.remove());

    async function checked(by: { officer: Client; head: Client; clerk: Client }, signer: string) {
      const draft = {
        type: 'official-letter',
        abstract: 'kiểm tra đèn chiếu sáng',
        signer,
        authority: 'TM',
        recipients: { inside: [], outside: [{ name: 'Điện lực Đông Giang', method: 'post' }] },
        compose: { to: ['Điện lực Đông Giang'], paragraphs: ['Đề nghị kiểm tra.'] },
      };
      let { body } = await by.officer.post('/outgoing', draft);
      for (const [person, step] of [
        [by.officer, 'submit'],
        [by.head, 'approve'],
        [by.clerk, 'check'],
      ] as const)
        body = (await person.post(`/outgoing/${body.id}/${step}`, {}, { version: body.version })).body;
      expect(body.state).to.equal('signing');
      return body;
    }

    const leaderAt = (one: number): Client => leader.at(urls[one]!);
    const read = async (at: number): Promise<Body> =>
      (await leaderAt(at).get(`/signing-sessions/${session.id}`)).body;
    const post = async (at: number, step: string, body: object): Promise<Body> => {
      const answer = await leaderAt(at).post(`/signing-sessions/${session.id}/${step}`, body);
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
      return answer.body;
    };
    const sign = (at: number, lines: readonly Body[]) =>
      post(at, 'decisions', { lines: lines.map(({ id }) => ({ line: id, decision: 'sign' })) });
    async function unlock(at: number): Promise<void> {
      const [key] = (await leaderAt(at).get('/signing-keys')).body.items;
      await post(at, 'unlock', { keyId: key.id, passphrase: DEMO_PASSPHRASE });
    }
    async function until(at: number, isSo: (now: Body) => boolean): Promise<Body> {
      for (;;) {
        const now = await read(at);
        if (isSo(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    it('signs at the process that has the key what is decided at the other', async () => {
      const documents = docs.map(({ id }) => id);
      session = (await leaderAt(0).post('/signing-sessions', { documents })).body;
      await unlock(0);
      expect((await read(1)).unlocked).to.equal(true);
      await sign(1, session.lines.slice(0, 2));
      await until(1, ({ counts }) => counts.signed === 2);
    });

    it('is gone on with at another process at once when that one is killed, and the death is seen', async () => {
      const { child } = programs[0]!;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await sign(1, session.lines.slice(2, 4));
      await until(1, ({ unlocked }) => !unlocked);
      await unlock(1);
      await until(1, ({ counts }) => counts.signed === 4);
      await sign(1, session.lines.slice(4));
      const done = await until(1, ({ state }) => state === 'ended');
      const numbers = done.lines.map(({ receipt }: Body) => Number(receipt.numberAndSymbol.split('/')[0]));
      expect(numbers).to.eql(numbers.map((_: number, place: number) => numbers[0] + place));
    });
  });
}
