import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../src/demo/office.ts';
import { Office, settled, until } from './browser.ts';

const ABSTRACTS = ['kiểm tra đèn chiếu sáng', 'nạo vét hố ga', 'trực lễ'];

type Axe = { run(): Promise<{ violations: { id: string; impact?: string; nodes: unknown[] }[] }> };

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: Axe }).axe.run()).violations,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes)}`);
}

describe('a folder of documents that its leader signs in one sitting, in the browser', function () {
  this.timeout(120_000);
  // Each step stands on the one before.
  this.bail(true);
  let office: Office;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    office = await Office.open();
    await prepare();
    page = await office.signedIn('chutich');
  });
  after(() => office?.close());

  async function prepare(): Promise<void> {
    const sign = (name: string) => office.server.signedIn(name, DEMO_PASSWORD);
    const [officer, head, clerk, leader] = [
      await sign('chuyenvien2'),
      await sign('truongkinhte'),
      await sign('vanthu1'),
      await sign('chutich'),
    ];
    const { person } = (await leader.get('/session')).body;
    for (const abstract of ABSTRACTS) {
      const draft = {
        type: 'official-letter',
        abstract,
        signer: person.id,
        authority: 'TM',
        recipients: { inside: [], outside: [{ name: 'Điện lực Đông Giang', method: 'post' }] },
        compose: { to: ['Điện lực Đông Giang'], paragraphs: ['Đề nghị phối hợp.'] },
      };
      let { body } = await officer.post('/outgoing', draft);
      for (const [by, step] of [
        [officer, 'submit'],
        [head, 'approve'],
        [clerk, 'check'],
      ] as const)
        body = (await by.post(`/outgoing/${body.id}/${step}`, {}, { version: body.version })).body;
      expect(body.state).to.equal('signing');
    }
  }

  const list = () => page.getByRole('list', { name: 'Văn bản trong phiên' });
  const line = (abstract: string) => list().getByRole('button', { name: new RegExp(abstract) });
  const acts = () => page.getByRole('group', { name: 'Quyết định' });

  async function giveSecret(secret: string): Promise<void> {
    const dialog = page.getByRole('dialog', { name: 'Mã bí mật của khóa' });
    await dialog.locator('input[type=password]').fill(secret);
    await dialog.getByRole('button', { name: /^Ký \(/ }).click();
  }

  it('chooses documents from what waits', async () => {
    await page.goto('/outgoing?scope=waiting');
    await settled(page);
    await page.getByRole('link', { name: 'Ký nhiều văn bản' }).click();
    for (const abstract of ABSTRACTS) await page.getByRole('checkbox', { name: `Chọn: ${abstract}` }).check();
    await page.getByRole('button', { name: 'Mở phiên ký (3)' }).click();
    await page.waitForURL(/\/signing\/\w/);
    await settled(page);
    await line('trực lễ').getByText('Đã xem riêng').waitFor();
    expect(await findings(page)).to.deep.equal([]);
  });

  it('signs by “sign and next”, asks for the secret once and stops at a wrong one', async () => {
    await page.keyboard.press('s');
    await giveSecret('khong-dung');
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Để sau' }).click();
    await page.getByText('Phiên ký đã dừng').waitFor();
    await page.getByRole('button', { name: 'Nhập mã và ký (1)' }).click();
    await giveSecret(DEMO_PASSPHRASE);
    await line('trực lễ').getByText('Đã ký').waitFor();
    await acts()
      .getByRole('button', { name: /^Bỏ qua/ })
      .click();
    await line('nạo vét hố ga').getByText('Bỏ qua').waitFor();
    await acts()
      .getByRole('button', { name: /^Ký và sang tiếp/ })
      .click();
    await line('kiểm tra đèn').getByText('Đã ký').waitFor();
    expect(await page.getByRole('dialog').count()).to.equal(0);
  });

  it('shows the rest together, goes on after the page was closed, and keeps the receipts', async () => {
    const address = page.url();
    await page.goto('/');
    await page.goto(`${address}?mode=together`);
    const sheets = page.getByRole('list', { name: 'Xem chung' });
    await sheets.getByRole('button', { name: 'Xét lại' }).click();
    await sheets.getByRole('button', { name: 'Ký văn bản này' }).click();
    await page.getByText('Biên nhận').first().click();
    const receipts = page.getByRole('list', { name: 'Biên nhận' }).locator('> li');
    await until(page, async () => (await receipts.count()) === 3);
    expect(await receipts.first().textContent()).to.match(/PAdES B-[\s\S]*[0-9a-f]{64}/);
    expect(await findings(page)).to.deep.equal([]);
    expect(office.complaints).to.deep.equal([]);
  });

  it('has room on a telephone, and nothing that axe calls serious', async () => {
    const narrow = await office.signedIn('chutich', { width: 390, locale: 'en' });
    await narrow.goto(`${new URL(page.url()).pathname}?mode=alone`);
    await settled(narrow);
    const width = await narrow.evaluate(
      () =>
        (globalThis as unknown as { document: { documentElement: { scrollWidth: number } } }).document
          .documentElement.scrollWidth,
    );
    expect(width).to.be.at.most(390);
    expect(await findings(narrow)).to.deep.equal([]);
    await narrow.context().close();
  });
});
