import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { Office, settled, until } from './browser.ts';

function dialogOf(page: Page): Locator {
  return page.locator('.mantine-Modal-content');
}

async function send(page: Page): Promise<void> {
  await dialogOf(page).locator('button[type=submit]').click();
}

async function editUnit(page: Page, name: string): Promise<void> {
  await page.goto('/administration/units');
  await page.getByRole('button', { name: `Sửa: ${name}` }).click();
  await dialogOf(page).waitFor();
}

describe('records and forms in the browser', () => {
  let office: Office;
  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
  });
  after(() => office?.close());

  it('a dialog that was overtaken takes the newest version and keeps what was typed', async () => {
    const first = await office.signedIn('quantri');
    const second = await office.signedIn('quantri');
    const unit = 'Phòng Văn hóa - Xã hội';
    await editUnit(first, unit);
    await editUnit(second, unit);
    await dialogOf(second).getByLabel('Chữ viết tắt').fill('VH');
    await send(second);
    await dialogOf(second).waitFor({ state: 'detached' });
    await dialogOf(first).getByLabel('Tên đơn vị').fill('Phòng Văn hóa và Xã hội');
    await send(first);
    await dialogOf(first).getByText('Người khác vừa thay đổi').waitFor();
    const abbreviation = dialogOf(first).getByLabel('Chữ viết tắt');
    await until(first, async () => (await abbreviation.inputValue()) === 'VH');
    await send(first);
    const row = first.locator('tr', { hasText: 'Phòng Văn hóa và Xã hội' });
    await row.getByText('VH', { exact: true }).waitFor();
    await Promise.all([first.context().close(), second.context().close()]);
  });

  it('what one person typed is there for them alone', async () => {
    const page = await office.signedIn('vanthu1');
    const issuer = () => page.getByLabel('Cơ quan ban hành').inputValue();
    const register = async (username: string): Promise<void> => {
      await page.context().clearCookies();
      await office.signIn(page, username);
      await page.goto('/incoming/register');
      await settled(page);
    };
    await page.goto('/incoming/register');
    await page.getByLabel('Cơ quan ban hành').fill('Sở Xây dựng');
    await register('vanthu2');
    expect(await issuer()).to.equal('');
    await register('vanthu1');
    expect(await issuer()).to.equal('Sở Xây dựng');
    await page.context().close();
  });

  it('an administrator stops trusting a root, and trusts it again from its file', async () => {
    const page = await office.signedIn('quantri');
    await page.goto('/administration/trust');
    await page.locator('[data-row-link]').first().click();
    const link = page.getByRole('link', { name: 'Tải chứng thư (PEM)' });
    const address = (await link.getAttribute('href')) ?? '';
    const certificate = await (await page.request.get(address)).body();
    const name = (await page.locator('main h1').textContent()) ?? '';
    await page.getByRole('button', { name: 'Thôi tin cậy' }).click();
    await dialogOf(page).locator('textarea').fill('Tổ chức chứng thực đã ngừng cung cấp dịch vụ');
    await send(page);
    await page.getByText('Đã thôi tin cậy', { exact: true }).waitFor();
    await page.goto('/administration/trust');
    await page.getByText('Chưa tin cậy chứng thư gốc nào').waitFor();
    await page.getByRole('button', { name: 'Thêm chứng thư gốc' }).click();
    const file = { name: 'goc.pem', mimeType: 'application/x-pem-file', buffer: certificate };
    const chooser = page.waitForEvent('filechooser');
    await dialogOf(page).getByLabel('Tệp chứng thư').first().click();
    await (await chooser).setFiles(file);
    await dialogOf(page).getByText(name).first().waitFor();
    await dialogOf(page).locator('textarea:visible').fill('Công bố tại cổng của tổ chức chứng thực');
    await send(page);
    await page.getByRole('link', { name }).waitFor();
    await page.context().close();
  });

  it('an outgoing document is filed from its own page, the dossier found by words without marks', async () => {
    const page = await office.signedIn('vanthu1');
    await page.goto('/outgoing?state=withdrawn');
    await page.locator('[data-row-link]').first().click();
    await page.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
    await dialogOf(page).locator('input:visible').first().click();
    await page.keyboard.type('trat tu');
    await page.locator('[role=option]:visible', { hasText: 'trật tự lòng lề đường' }).click();
    await send(page);
    await page.getByText('Đã đưa văn bản vào hồ sơ.').waitFor();
    await page.getByRole('button', { name: 'Đưa vào hồ sơ' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('the file plan of next year begins with the lines of this year', async () => {
    const page = await office.signedIn('vanthu1');
    await page.goto('/dossiers/plan');
    const next = Number(await page.getByRole('combobox', { name: 'Năm' }).inputValue()) + 1;
    await page.goto(`/dossiers/plan?year=${next}`);
    await page.getByRole('button', { name: /^Chép danh mục/ }).click();
    await send(page);
    await dialogOf(page)
      .getByText(/^Đã chép \d+ dòng/)
      .waitFor();
    await dialogOf(page).getByRole('button', { name: 'Đóng' }).last().click();
    await page.locator('main tbody tr').first().waitFor();
    await page.context().close();
  });

  it('a register is printed from one number to another, with every line of that range', async () => {
    const page = await office.page();
    await page.addInitScript("window.print = () => document.body.setAttribute('data-printed', 'yes')");
    await office.signIn(page, 'vanthu1');
    await page.goto('/registers');
    await page.locator('[data-row-link]').first().click();
    await page.getByLabel('Từ số').fill('2');
    await page.getByLabel('Đến số').fill('4');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await until(page, async () => (await page.locator('main tbody tr').count()) === 3);
    await page.getByRole('button', { name: 'In sổ' }).click();
    await page.locator('body[data-printed=yes]').waitFor();
    await page.context().close();
  });

  it('an address that leads nowhere says so under a heading, and leads back to the list', async () => {
    const page = await office.signedIn('vanthu1');
    for (const [list, name] of [
      ['/incoming', 'Văn bản đến'],
      ['/outgoing', 'Văn bản đi'],
      ['/dossiers', 'Hồ sơ công việc'],
      ['/registers', 'Sổ đăng ký văn bản'],
    ] as const) {
      await page.goto(`${list}/none-such`);
      await page.getByRole('heading', { level: 1, name: 'Không mở được mục này' }).waitFor();
      expect(await page.title()).to.contain('Không mở được mục này');
      await page.getByRole('link', { name: `Về danh sách: ${name}` }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    }
    await page.context().close();
  });

  it('a secret document of a leader who left is given to another by name, and waits for them', async () => {
    const admin = await office.signedIn('quantri');
    await admin.goto('/administration');
    await admin.getByRole('link', { name: 'Nguyễn Văn Thành' }).click();
    await admin.getByRole('button', { name: 'Sửa thông tin' }).click();
    await dialogOf(admin).getByLabel('Đang làm việc tại cơ quan').uncheck();
    await send(admin);
    await admin.getByText('Ngừng hoạt động').waitFor();
    const leader = await office.signedIn('phochutich1');
    await leader.goto('/left-behind');
    await leader.getByRole('button', { name: /^Giao lại: Văn bản đến/ }).click();
    await dialogOf(leader).locator('input:visible').first().click();
    await leader.locator('[role=option]:visible', { hasText: 'Trần Thị Hồng Vân' }).click();
    await dialogOf(leader).locator('textarea:visible').fill('Đồng chí Thành đã chuyển công tác');
    await send(leader);
    await leader.getByText('Đã giao lại.').waitFor();
    await leader.goto('/incoming');
    await leader.getByRole('link', { name: 'Công văn mật về công tác nội chính' }).click();
    await leader.getByRole('button', { name: 'Cho ý kiến chỉ đạo' }).waitFor();
    await Promise.all([admin.context().close(), leader.context().close()]);
  });

  it('no page raised an exception or broke the content policy', () => {
    expect(office.complaints).to.deep.equal([]);
  });
});
