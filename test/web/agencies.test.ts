import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { Office, settled } from './browser.ts';

const FIRST = 'mat khau lan dau';

describe('who administers the installation, in the browser', () => {
  let office: Office;
  let page: Page;
  const dialog = (): Locator => page.locator('.mantine-Modal-content');
  const field = (label: string): Locator => dialog().getByLabel(label).first();

  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
    page = await office.signedIn('quantri');
  });
  after(() => office?.close());

  it('finds the agencies among the parts of the administration, and adds one', async () => {
    await page.goto('/administration');
    await page.getByRole('link', { name: 'Các cơ quan' }).click();
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await field('Tên cơ quan').fill('Sở Nội vụ Thành phố');
    await field('Mã cơ quan').fill('H26.2');
    await field('Địa danh').fill('Thành phố');
    await field('Họ và tên').fill('Lê Thu Cúc');
    // As in the office that is there already.
    await field('Tên đăng nhập').fill('vanthu1');
    await field('Mật khẩu lần đầu').fill('1');
    await dialog().locator('button[type=submit]').click();
    await dialog().getByText('Mật khẩu cần ít nhất').first().waitFor();
    expect(await field('Tên cơ quan').inputValue()).to.equal('Sở Nội vụ Thành phố');
    await field('Mật khẩu lần đầu').fill(FIRST);
    await dialog().locator('button[type=submit]').click();
    const line = page.locator('tr', { hasText: 'Sở Nội vụ Thành phố' });
    await line.getByText('Đã lập').waitFor();
    expect(await line.textContent()).to.contain('H26.2');
  });

  it('finishes one whose adding was cut off', async () => {
    const { installation } = office.server.services.directory;
    const at = new Date().toISOString();
    const agency = { name: 'Sở Tư pháp', abbreviation: 'STP', place: 'Thành phố', code: 'H26.3' };
    const administrator = { fullName: 'Đỗ Văn Dũng', username: 'dung.dv' };
    const plan = { agency, unit: { name: 'Văn phòng', abbreviation: 'VP' }, administrator };
    const value = { code: 'H26.3', codeKey: 'H26.3', state: 'planned' as const, addedAt: at, plan };
    const by = { person: 'x', at };
    await installation.putAgency({ kind: 'listed-agency', id: 'cut-off-in-between' }, value, by);
    await page.reload();
    await settled(page);
    const line = page.locator('tr', { hasText: 'Sở Tư pháp' });
    await line.getByText('Chưa lập xong').waitFor();
    await line.getByRole('button', { name: 'Lập tiếp' }).click();
    await dialog().getByText('Đỗ Văn Dũng (dung.dv)').waitFor();
    await field('Mật khẩu lần đầu').fill(FIRST);
    await dialog().locator('button[type=submit]').click();
    await line.getByText('Đã lập').waitFor();
  });

  it('somebody whose name two agencies have signs in with the code of theirs, which is asked once', async () => {
    const other = await office.page();
    await other.goto('/');
    const submit = other.getByRole('button', { name: 'Đăng nhập' });
    await other.getByLabel('Tên đăng nhập').fill('vanthu1');
    await other.getByLabel('Mật khẩu').first().fill(FIRST);
    await submit.click();
    await other.getByRole('alert').waitFor();
    await other.getByLabel('Mã cơ quan').fill('h26.2');
    await submit.click();
    await other.getByRole('heading', { name: 'Đổi mật khẩu' }).waitFor();
    await other.context().clearCookies();
    await other.reload();
    await submit.waitFor();
    expect(await other.getByLabel('Mã cơ quan').inputValue()).to.equal('H26.2');
    await other.context().close();
  });

  it('an administrator who has not that right is not offered it', async () => {
    const other = await office.page();
    await other.goto('/');
    await other.getByLabel('Tên đăng nhập').fill('dung.dv');
    await other.getByLabel('Mật khẩu').first().fill(FIRST);
    await other.getByRole('button', { name: 'Đăng nhập' }).click();
    const words = [other.getByLabel('Mật khẩu hiện tại'), other.getByLabel('Mật khẩu mới', { exact: true })];
    await words[0]!.first().fill(FIRST);
    await words[1]!.first().fill('mot cau du dai de nho');
    await other.getByLabel('Nhập lại mật khẩu mới').first().fill('mot cau du dai de nho');
    await other.locator('button[type=submit]').click();
    await other.locator('main h1').waitFor();
    await other.goto('/administration');
    await other.getByRole('link', { name: 'Chức vụ' }).waitFor();
    expect(await other.getByRole('link', { name: 'Các cơ quan' }).count()).to.equal(0);
    await other.goto('/administration/agencies');
    await other.getByRole('alert').getByText('Chỉ người quản trị hệ thống').waitFor();
    await other.context().close();
    expect(office.complaints).to.deep.equal([]);
  });
});
