import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { Office, settled } from './browser.ts';

function dialogOf(page: Page): Locator {
  return page.locator('.mantine-Modal-content');
}

async function send(page: Page): Promise<void> {
  await dialogOf(page).locator('button[type=submit]').click();
}

/** Types into a box that one chooses from, and takes what comes first. */
async function choose(page: Page, box: Locator, words: string): Promise<void> {
  await box.click();
  await page.keyboard.type(words);
  await page.locator('[role=option]:visible').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describe('an administrator in the browser', () => {
  let office: Office;
  let page: Page;
  const field = (label: string) => dialogOf(page).getByLabel(label).first();
  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
    page = await office.signedIn('quantri');
  });
  after(() => office?.close());

  it('adds a person: every refusal stands at its field, and a refused password does not add them twice', async () => {
    await page.goto('/administration');
    await page.getByRole('button', { name: 'Thêm người dùng' }).click();
    await field('Họ và tên').fill('Cao Minh Khuê');
    await field('Tên đăng nhập').fill('vanthu1');
    await choose(page, field('Đơn vị'), 'van phong');
    await dialogOf(page).locator('input[value=officer]').check();
    await field('Mật khẩu lần đầu').fill('123');
    await send(page);
    await page.getByText('Tên đăng nhập này đã có người dùng').first().waitFor();
    await field('Tên đăng nhập').fill('khue.cm');
    await send(page);
    await page.getByText('Đã thêm Cao Minh Khuê nhưng chưa cấp được mật khẩu').waitFor();
    await field('Mật khẩu lần đầu').fill('xuan-thu-nha-cua');
    await send(page);
    await page.getByRole('heading', { level: 1, name: 'Cao Minh Khuê' }).waitFor();
    await page.getByText('Chờ đổi mật khẩu lần đầu').waitFor();
  });

  it('locks an account and unlocks it', async () => {
    await page.getByRole('button', { name: 'Khóa tài khoản', exact: true }).click();
    await send(page);
    await page.getByText('Đã khóa', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Mở khóa tài khoản' }).click();
    await send(page);
    await page.getByRole('button', { name: 'Khóa tài khoản', exact: true }).waitFor();
  });

  it('makes units, positions and a register that begins within the year', async () => {
    await page.goto('/administration/units');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await field('Tên đơn vị').fill('Ban Tiếp công dân');
    await field('Chữ viết tắt').fill('BTCD');
    await choose(page, field('Người đứng đầu'), 'cao minh');
    await send(page);
    await page.locator('tr', { hasText: 'Ban Tiếp công dân' }).getByText('Cao Minh Khuê').waitFor();
    await page.goto('/administration/positions');
    await page.getByRole('button', { name: 'Thêm chức vụ' }).click();
    await field('Tên chức vụ').fill('Trưởng ban');
    await send(page);
    await page.locator('tr', { hasText: 'Trưởng ban' }).waitFor();
    await page.goto('/administration/books');
    await page.getByRole('button', { name: 'Thêm sổ' }).click();
    await field('Tên sổ').fill('Sổ giấy mời đến');
    await field('Mã').fill('GM-DEN');
    await field('Số đầu tiên').fill('120');
    await choose(page, field('Loại văn bản'), 'giay moi');
    await page.keyboard.press('Tab');
    await send(page);
    const line = await page.locator('tr', { hasText: 'Sổ giấy mời đến' }).textContent();
    expect(line).to.contain('120').and.to.contain('Giấy mời');
  });

  it('keeps the working calendar, and says what is wrong with a line of it', async () => {
    await page.goto('/administration/calendar');
    await settled(page);
    await page.getByRole('button', { name: 'Thêm ngày làm bù' }).click();
    await page.getByRole('button', { name: 'Lưu lịch năm' }).click();
    await page.getByText('Cần điền mục này.').waitFor();
    const year = await page.getByRole('combobox', { name: 'Năm' }).inputValue();
    await page.getByLabel('Ngày làm bù', { exact: true }).last().fill(`22/8/${year}`);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Lưu lịch năm' }).click();
    await page.getByText('Đã lưu.').waitFor();
    await page.reload();
    await settled(page);
    const kept = await page.getByLabel('Ngày làm bù', { exact: true }).last().inputValue();
    expect(kept).to.equal(`22/08/${year}`);
  });

  it('adds a line to the file plan and reads in the journal who did what', async () => {
    await page.goto('/dossiers/plan');
    await page.getByRole('button', { name: 'Thêm dòng danh mục' }).click();
    await field('Số, ký hiệu hồ sơ').fill('04.VP');
    await field('Tiêu đề hồ sơ').fill('Tiếp công dân năm nay');
    await choose(page, field('Đơn vị'), 'van phong');
    await send(page);
    await page.locator('tr', { hasText: 'Tiếp công dân năm nay' }).waitFor();
    await page.goto('/audit');
    await page.locator('tr', { hasText: 'Thêm dòng danh mục hồ sơ' }).first().waitFor();
    await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
    await page.getByText('Nhật ký nguyên vẹn').waitFor();
  });

  it('no page raised an exception or broke the content policy', () => {
    expect(office.complaints).to.deep.equal([]);
  });
});
