import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { Office } from './browser.ts';

/** One grey point. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const TITLE = 'Công tác cải cách hành chính';

async function act(page: Page, name: string, text?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.locator('.mantine-Modal-content');
  if (text !== undefined) await dialog.locator('textarea').fill(text);
  await dialog.locator('button[type=submit]').click();
}

describe('a dossier in the browser, from the file plan into the archive', () => {
  let office: Office;
  let keeper: Page;
  let archivist: Page;
  before(async function () {
    this.timeout(180_000);
    office = await Office.open();
    keeper = await office.signedIn('chuyenvien1');
    archivist = await office.signedIn('luutru');
  });
  after(() => office?.close());

  it('its keeper opens it from a line of the file plan', async () => {
    await keeper.goto('/dossiers/plan');
    await keeper.locator('tr', { hasText: TITLE }).getByRole('button').first().click();
    await keeper.locator('.mantine-Modal-content button[type=submit]').click();
    await keeper.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  });

  it('it cannot be closed while it is empty, and says so', async () => {
    await act(keeper, 'Kết thúc hồ sơ');
    await keeper
      .locator('.mantine-Modal-content [role=alert]')
      .getByText('chưa có văn bản')
      .first()
      .waitFor();
    await keeper.getByRole('button', { name: 'Hủy bỏ' }).click();
  });

  it('takes other material as a file', async () => {
    await keeper.getByRole('button', { name: 'Thêm văn bản' }).click();
    await keeper.getByText('Tài liệu khác (tệp)').click();
    await keeper.locator('.mantine-Modal-content input[type=file]').setInputFiles({
      name: 'Ảnh buổi họp tổ.png',
      mimeType: 'image/png',
      buffer: Buffer.from(PICTURE, 'base64'),
    });
    await keeper.locator('.mantine-Modal-content').getByText('Ảnh buổi họp tổ.png').waitFor();
    await keeper.locator('.mantine-Modal-content button[type=submit]').click();
    const link = keeper.getByRole('link', { name: 'Ảnh buổi họp tổ.png' });
    const content = await keeper.request.get((await link.getAttribute('href')) ?? '');
    expect([content.status(), content.headers()['content-type']]).to.deep.equal([200, 'image/png']);
  });

  it('is closed and handed over; the archive returns it, and its keeper reads why without reloading', async () => {
    await act(keeper, 'Kết thúc hồ sơ');
    await act(keeper, 'Nộp lưu');
    await keeper.getByText('Chờ lưu trữ nhận').waitFor();
    await archivist.goto('/archive');
    await archivist.getByRole('link', { name: TITLE }).click();
    await act(archivist, 'Trả lại', 'Tiêu đề chưa nêu năm.');
    await keeper.getByText('Tiêu đề chưa nêu năm.').first().waitFor();
    await archivist
      .getByText('Không có hồ sơ nào chờ tiếp nhận.')
      .or(archivist.locator('main table'))
      .waitFor();
    expect(await archivist.getByRole('link', { name: TITLE }).count()).to.equal(0);
  });

  it('is handed over again and accepted, and its files are checked', async () => {
    await act(keeper, 'Nộp lưu');
    await archivist.getByRole('link', { name: TITLE }).click();
    await act(archivist, 'Tiếp nhận vào lưu trữ');
    await archivist.getByText('Đã lưu trữ').waitFor();
    await act(archivist, 'Kiểm tra tính toàn vẹn');
    const panel = archivist.locator('section', { hasText: 'Kiểm tra tính toàn vẹn' });
    await panel.getByText('Nguyên vẹn').nth(1).waitFor();
    expect(await panel.getByText('có vấn đề').count()).to.equal(0);
  });

  it('no page raised an exception or broke the content policy', () => {
    expect(office.complaints).to.deep.equal([]);
  });
});
