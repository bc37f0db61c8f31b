import { expect } from 'chai';
import { newSetupToken } from '../../src/setup/setup-token.ts';
import { Office } from './browser.ts';

const PASSWORD = 'mot cau du dai de nho';

describe('the first page of an empty data folder', function () {
  this.timeout(120_000);
  let office: Office;
  before(async function () {
    this.timeout(240_000);
    office = await Office.open({ empty: true });
  });
  after(() => office?.close());

  it('has two doors: set up this office, or open the demo office', async () => {
    const page = await office.page();
    await page.goto('/');
    await page.getByRole('button', { name: 'Thiết lập cơ quan' }).waitFor();
    await page.getByRole('button', { name: 'Mở cơ quan mẫu' }).waitFor();
    await page.context().close();
  });

  it('a wrong link is refused at its field and what was typed stays', async () => {
    const page = await office.page();
    await page.goto('/');
    await page.getByRole('button', { name: 'Thiết lập cơ quan' }).click();
    await page.getByLabel('Mã thiết lập').fill('sai');
    await page.getByLabel('Tên cơ quan').fill('Ủy ban nhân dân phường Thử');
    await page.getByLabel('Địa danh').fill('Thử');
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
    await page.getByLabel('Tên đăng nhập').fill('an.nv');
    await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Tạo cơ quan' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Tên cơ quan').inputValue()).to.equal('Ủy ban nhân dân phường Thử');
    await page.context().close();
  });

  it('the link of the console sets up the office, and its administrator signs in', async () => {
    const { storage, clock } = office.server.deps;
    const page = await office.page();
    await page.goto(`/setup?token=${await newSetupToken(storage, clock())}`);
    await page.getByLabel('Tên cơ quan').fill('Ủy ban nhân dân phường Thử');
    await page.getByLabel('Địa danh').fill('Thử');
    await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
    await page.getByLabel('Tên đăng nhập').fill('an.nv');
    await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Tạo cơ quan' }).click();
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await page.getByLabel('Tên đăng nhập').fill('an.nv');
    await page.getByLabel('Mật khẩu').first().fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: /Nguyễn Văn An/ }).waitFor();
    await page.getByRole('link', { name: /Quản trị cơ quan/ }).waitFor();
    expect(new URL(page.url()).pathname).to.equal('/');
    expect(office.complaints).to.deep.equal([]);
  });
});
