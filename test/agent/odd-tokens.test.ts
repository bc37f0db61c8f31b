import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { type Oddity, type OddModules, oddModules } from '../pkcs11/odd-module.ts';
import { ownKey } from '../support/soft-token.ts';
import { AgentProgram, type Answer } from './agent-program.ts';

const FINAL_TRY = 0x20000;
const LOCKED = 0x40000;
const PIN = '48305716';

describe('The agent with a token that is not well', () => {
  let odd: OddModules;
  let agent: AgentProgram | undefined;
  const { certificate } = ownKey('rsa-2048', 'Phạm Thị Dung');
  const order = {
    fingerprint: createHash('sha256').update(certificate).digest('hex'),
    documents: [{ id: 'd1', title: 'Một văn bản' }],
  };

  before(async () => {
    odd = await oddModules(certificate);
  });
  afterEach(async () => {
    await agent?.close();
    expect(agent?.output).to.not.include(PIN);
  });
  after(() => odd.close());

  async function started(oddity: Oddity): Promise<AgentProgram> {
    agent = await AgentProgram.start({ module: await odd.build(oddity), environment: process.env });
    await agent.pair();
    return agent;
  }

  async function answered(by: AgentProgram): Promise<Answer> {
    const batch = await by.asksFor(order);
    by.types(PIN);
    return by.outcome(batch);
  }

  it('does not even ask for the PIN of one that is locked', async () => {
    const locked = await started({ FLAGS_BEFORE: LOCKED });
    const before = locked.output.length;
    const { body } = await locked.ask({ path: '/v1/batches', body: order });
    expect((await locked.outcome(body.batch)).body.code).to.equal('TOKEN_PIN_LOCKED');
    expect(locked.output.slice(before)).to.not.include('Type the PIN');
  });

  it('warns before the last try', async () => {
    const last = await started({ FLAGS_BEFORE: FINAL_TRY, LOGIN: 0xa0, FLAGS_AFTER: LOCKED });
    expect((await answered(last)).body.code).to.equal('TOKEN_PIN_LOCKED');
    expect(last.output).to.include('the token will be locked');
  });

  it('outlives a module that crashes', async () => {
    const crashing = await started({ CRASHES: 1 });
    expect((await answered(crashing)).body.code).to.equal('TOKEN_MODULE_FAILED');
    expect((await crashing.ask({ path: '/v1/hello' })).body.paired).to.equal(true);
    expect(crashing.output).to.include('(TOKEN_MODULE_FAILED: CRASHED)');
  });
});
