import { createServer } from 'node:net';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/office.ts';
import { AgentProgram } from '../agent/agent-program.ts';
import { makeSoftToken, ownKey, type SoftToken } from '../support/soft-token.ts';
import { Office, settled } from './browser.ts';

const PIN = '62840195';
const ABSTRACT = 'kiểm tra trạm biến áp';

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Below those that systems give out by themselves: nobody takes it until the agent, which needs the office first, is there. */
async function portForAgent(): Promise<number> {
  for (let port = 20_000 + (process.pid % 9_000); ; port += 1) if (await isFree(port)) return port;
}

describe('a leader signs with the token on their own machine, in the browser', function () {
  this.timeout(120_000);
  // Each step stands on the one before.
  this.bail(true);
  let office: Office;
  let page: Page;
  let soft: SoftToken;
  let agent: AgentProgram | undefined;
  let port: number;
  /** What the browser sent, to whomever. */
  const sent: string[] = [];

  before(async function () {
    this.timeout(240_000);
    port = await portForAgent();
    office = await Office.open({ config: { agentPort: port } });
    const name = await prepare();
    soft = await makeSoftToken({
      pin: PIN,
      keys: [{ ...ownKey('rsa-3072', name), label: 'Ký', id: Buffer.of(7) }],
    });
    page = await office.signedIn('chutich');
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  });
  after(async () => {
    await agent?.close();
    await soft?.close();
    await office?.close();
  });

  async function prepare(): Promise<string> {
    const as = (name: string) => office.server.signedIn(name, DEMO_PASSWORD);
    const steps = [
      ['chuyenvien2', 'submit'],
      ['truongkinhte', 'approve'],
      ['vanthu1', 'check'],
    ] as const;
    const { person } = (await (await as('chutich')).get('/session')).body;
    const draft = {
      ...{ type: 'official-letter', abstract: ABSTRACT, signer: person.id, authority: 'TM' },
      recipients: { inside: [], outside: [{ name: 'Điện lực Đông Giang', method: 'post' }] },
      compose: { to: ['Điện lực Đông Giang'], paragraphs: ['Đề nghị phối hợp.'] },
    };
    let { body } = await (await as('chuyenvien2')).post('/outgoing', draft);
    for (const [by, step] of steps) {
      body = (await (await as(by)).post(`/outgoing/${body.id}/${step}`, {}, { version: body.version })).body;
    }
    expect(body.state).to.equal('signing');
    return person.name;
  }

  it('sees that there is no agent, starts it, pairs by its code, and registers the certificate', async () => {
    await page.goto('/keys');
    await page.getByRole('button', { name: 'Nạp khóa' }).click();
    const dialog = page.locator('.mantine-Modal-content');
    await dialog.getByRole('combobox').or(dialog.locator('input[readonly]')).first().click();
    await page.getByRole('option', { name: 'Máy của tôi' }).click();
    await dialog.getByText('Không thấy chương trình ký').waitFor();
    agent = await AgentProgram.start(soft, { origin: office.server.url, port });
    await dialog.getByLabel('Mã ghép').fill(await agent.newCode());
    await dialog.getByRole('button', { name: 'Ghép' }).click();
    await dialog.getByRole('radio').check();
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    await settled(page);
  });

  it('signs when the leader has agreed at the agent; the PIN is seen by neither page nor server', async () => {
    await page.goto('/outgoing?scope=waiting');
    await settled(page);
    await page.getByRole('link', { name: 'Ký nhiều văn bản' }).click();
    await page.getByRole('checkbox', { name: `Chọn: ${ABSTRACT}` }).check();
    await page.getByRole('button', { name: 'Mở phiên ký (1)' }).click();
    await page.waitForURL(/\/signing\/\w/);
    await settled(page);
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Mã bí mật của khóa' });
    await dialog.locator('input[readonly], [role=combobox]').first().click();
    await page.getByRole('option').last().click();
    const before = agent!.output.length;
    await dialog.getByRole('button', { name: /^Ký \(/ }).click();
    await agent!.says(/Type the PIN to sign/, before);
    expect(agent!.output.slice(before)).to.include(ABSTRACT).and.to.include(office.server.url);
    await dialog.getByText('Hãy xem cửa sổ của chương trình ký').waitFor();
    agent!.types(PIN);
    await page.getByText(/^Đã ký 1,/).waitFor();
    await page
      .getByRole('list', { name: 'Biên nhận' })
      .getByText(/PAdES B-/)
      .waitFor();
    await agent!.says(/Signed: .*trạm biến áp/, before);
    await page.getByRole('button', { name: 'Cất khóa' }).click();
    await agent!.says(/PIN is forgotten/, before);
    expect(sent.filter((one) => one.includes(PIN))).to.deep.equal([]);
    expect(agent!.output).to.not.include(PIN);
    expect(office.complaints).to.deep.equal([]);
  });
});
