import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSPHRASE, DEMO_PASSWORD } from '../../src/demo/office.ts';
import { composeDocument } from '../../src/modules/documents/index.ts';
import { Office, settled, until } from './browser.ts';

const ABSTRACT = 'Về việc rà soát cây xanh dọc kênh Bến Đò trước mùa mưa bão';
const ANSWER = 'Về kết quả rà soát cây xanh dọc kênh Bến Đò';
const PHRASE = 'đã cắt tỉa bốn mươi hai cây phượng già dọc bờ kênh';
const PHRASE_WITHOUT_MARKS = 'da cat tia bon muoi hai cay phuong gia doc bo kenh';

/** A letter as another agency sends it, in the layout of NĐ 30. */
async function letter(office: Office): Promise<string> {
  const bytes = await composeDocument(office.server.deps.confined, {
    agency: { name: 'SỞ XÂY DỰNG', parent: 'ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÔNG GIANG' },
    number: '918',
    symbol: 'SXD-CVCX',
    place: 'Đông Giang',
    date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    year: new Date().getFullYear(),
    abstract: ABSTRACT,
    to: ['Ủy ban nhân dân phường Sông Vàng'],
    body: ['Sở Xây dựng đề nghị phường rà soát cây xanh dọc kênh và báo cáo kết quả.'],
    signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Trương Quang Huy' },
    recipients: ['Như trên', 'Lưu: VT'],
  });
  const file = path.join(office.server.folder, 'công văn 918.pdf');
  await writeFile(file, bytes);
  return file;
}

async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const field = within
    .getByRole('textbox', { name: label })
    .or(within.getByRole('combobox', { name: label }));
  await field.first().click();
  await field.first().fill(option);
  const page = 'page' in within ? within.page() : within;
  await page.getByRole('option', { name: option }).first().click();
}

/** Presses an action's button and the same deed in its dialog, once `fill` has filled it in. */
async function act(page: Page, name: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
  await page
    .getByRole('group', { name: 'Việc có thể làm' })
    .getByRole('button', { name, exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until a field holds what another answer brings. */
async function filled(field: Locator, wanted: RegExp): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (wanted.test(await field.inputValue())) return;
    await field.page().waitForTimeout(150);
  }
  throw new Error(`the field holds “${await field.inputValue()}”, not ${wanted}`);
}

function stateOf(page: Page): Locator {
  return page.locator('dt', { hasText: 'Trạng thái' }).locator('xpath=following-sibling::dd').first();
}

async function stands(page: Page, state: string): Promise<void> {
  await stateOf(page).getByText(state, { exact: true }).waitFor();
}

describe('one document and its answer, in the browser, by everybody who has a part in it', function () {
  this.timeout(120_000);
  // Each step stands on the one before.
  this.bail(true);
  let office: Office;
  let incoming = '';
  let outgoing = '';
  before(async function () {
    this.timeout(240_000);
    office = await Office.open();
  });
  after(() => office?.close());

  /** Opens the page of a document as somebody, does something, and leaves. */
  async function as(username: string, place: string, deed: (page: Page) => Promise<void>): Promise<void> {
    const page = await office.signedIn(username);
    await page.goto(place);
    await settled(page);
    await deed(page);
    await page.context().close();
  }

  it('the clerk registers the PDF from what was read in it; it shows on the leader’s open page by itself', async () => {
    const file = await letter(office);
    const leader = await office.signedIn('chutich');
    await as('vanthu1', '/incoming/register', async (page) => {
      await page.locator('input[type=file]').setInputFiles(file);
      const number = page.locator('main').getByLabel('Số, ký hiệu');
      await number.waitFor();
      await filled(number, /918/);
      expect(await number.inputValue()).to.equal('918/SXD-CVCX');
      expect(await page.locator('main').getByLabel('Trích yếu').inputValue()).to.contain(
        'cây xanh dọc kênh Bến Đò',
      );
      await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
      await page.waitForURL(/\/incoming\/(?!register)/);
      incoming = new URL(page.url()).pathname;
      await act(page, 'Trình lãnh đạo', (dialog) =>
        choose(dialog, 'Lãnh đạo cho ý kiến', 'Nguyễn Văn Thành'),
      );
      await stands(page, 'Chờ chỉ đạo');
    });
    await leader
      .getByRole('link', { name: /rà soát cây xanh/ })
      .first()
      .waitFor();
    await leader.context().close();
  });

  it('warns the clerk who registers the same document again, with a link to the first', async () => {
    const file = await letter(office);
    await as('vanthu2', '/incoming/register', async (page) => {
      await page.locator('input[type=file]').setInputFiles(file);
      const link = page.getByRole('link', { name: /918\/SXD-CVCX/ }).first();
      await link.waitFor();
      expect(await link.getAttribute('href')).to.equal(incoming);
    });
  });

  it('keeps what a clerk typed when a colleague was first, and says what happened', async () => {
    const colleague = await office.server.signedIn('vanthu2', DEMO_PASSWORD);
    await as('vanthu1', incoming, async (page) => {
      await page.getByRole('button', { name: 'Sửa thông tin' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Ghi chú').fill('Kèm bản đồ tuyến kênh.');
      const { body } = await colleague.get(incoming);
      const { numberAndSymbol, documentOn, issuer, type, abstract, signer, files, version } = body;
      const fields = { numberAndSymbol, documentOn, issuer, type, abstract, signer };
      const ids = files.map(({ id }: { id: string }) => id);
      const changed = { ...fields, files: ids, pages: 7 };
      expect((await colleague.post(`${incoming}/update`, changed, { version })).status).to.equal(200);
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await dialog.getByText(/Người khác vừa thay đổi/).waitFor();
      expect(await dialog.getByLabel('Ghi chú').inputValue()).to.equal('Kèm bản đồ tuyến kênh.');
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Kèm bản đồ tuyến kênh.').first().waitFor();
    });
  });

  it('the leader finds it among what waits and directs it', () =>
    as('chutich', '/', async (page) => {
      await page
        .getByRole('link', { name: /rà soát cây xanh/ })
        .first()
        .click();
      await settled(page);
      await act(page, 'Cho ý kiến chỉ đạo', async (dialog) => {
        await dialog.getByLabel('Ý kiến chỉ đạo (bút phê)').fill('Văn phòng chủ trì, báo cáo trước hạn.');
        await choose(dialog, 'Đơn vị chủ trì', 'Văn phòng HĐND và UBND');
        await dialog.getByRole('button', { name: '5 ngày làm việc', exact: true }).click();
        await filled(dialog.getByLabel('Hạn xử lý').first(), /^\d\d\/\d\d\/\d{4}$/);
      });
      await stands(page, 'Chờ giao việc');
    }));

  it('the head of the unit assigns an officer', () =>
    as('chanhvanphong', incoming, async (page) => {
      await page.getByText('Văn phòng chủ trì, báo cáo trước hạn.').first().waitFor();
      await act(page, 'Giao việc', (dialog) => choose(dialog, 'Người xử lý chính', 'Tạ Thanh Bình'));
      await stands(page, 'Đang xử lý');
    }));

  it('the officer tells how far the work is and drafts the answer; what was typed survives a reload', () =>
    as('chuyenvien1', incoming, async (page) => {
      await page.getByRole('button', { name: 'Cập nhật tiến độ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nội dung tiến độ').fill('Đã khảo sát toàn tuyến kênh.');
      await dialog.getByRole('button', { name: 'Lưu' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Soạn văn bản trả lời' }).click();
      await page.waitForURL(/outgoing\/draft/);
      await page.locator('main').getByLabel('Trích yếu').fill(ANSWER);
      await page.reload();
      await page.getByText('Đã khôi phục nội dung').waitFor();
      expect(await page.locator('main').getByLabel('Trích yếu').inputValue()).to.equal(ANSWER);
      await choose(page, 'Người ký', 'Nguyễn Văn Thành');
      await page.getByRole('button', { name: 'Thêm nơi nhận bên ngoài' }).click();
      await page.getByLabel('Tên cơ quan, cá nhân').fill('Sở Xây dựng');
      await page.getByLabel('Nội dung văn bản').fill(`Ủy ban nhân dân phường ${PHRASE}.\nTrân trọng./.`);
      await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
      await page.waitForURL(/\/outgoing\/(?!draft)/);
      outgoing = new URL(page.url()).pathname;
      await act(page, 'Trình duyệt');
      await stands(page, 'Chờ duyệt nội dung');
    }));

  it('the head approves the content and the clerk the form', async () => {
    await as('chanhvanphong', outgoing, async (page) => {
      await act(page, 'Duyệt nội dung');
      await stands(page, 'Chờ kiểm tra thể thức');
    });
    await as('vanthu1', outgoing, async (page) => {
      await act(page, 'Đạt thể thức', async (dialog) => {
        await dialog.getByText('Quốc hiệu và tiêu ngữ').waitFor();
        await dialog.getByLabel('Tôi đã xem và xác nhận').check();
      });
      await stands(page, 'Chờ ký');
    });
  });

  it('the leader sees where the signature will stand, moves it by hand and by the arrow keys', () =>
    as('chutich', outgoing, async (page) => {
      const panel = page.getByRole('region', { name: 'Vị trí số, ngày, chữ ký và con dấu' });
      await panel.getByRole('img', { name: /^Chữ ký: trang 1/ }).waitFor();
      await panel.getByRole('button', { name: 'Xem và đặt lại vị trí' }).click();
      const dialog = page.getByRole('dialog', { name: 'Vị trí số, ngày, chữ ký và con dấu' });
      const box = dialog.getByRole('button', { name: /^Chữ ký: trang 1/ });
      await box.waitFor();
      const left = dialog.getByRole('textbox', { name: 'Cách mép trái' });
      const millimetres = async () => Number.parseFloat((await left.inputValue()).replace(',', '.'));
      const before = await millimetres();
      await box.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await box.boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 - 30, y + height / 2, { steps: 3 });
      await page.mouse.up();
      await until(page, async () => (await millimetres()) < before - 2);
      const dragged = await millimetres();
      await box.press('ArrowRight');
      await box.press('Shift+ArrowRight');
      await until(page, async () => Math.abs((await millimetres()) - dragged - 11) < 0.2);
      await dialog.getByRole('button', { name: 'Lưu vị trí' }).click();
      await dialog.waitFor({ state: 'detached' });
      await panel.getByText(/Nguyễn Văn Thành đặt lại lúc/).waitFor();
    }));

  it('a wrong passphrase is told at once and nothing is signed; the right one signs', () =>
    as('chutich', outgoing, async (page) => {
      await page.getByRole('button', { name: 'Ký số', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Ký số' });
      await dialog.getByLabel('Mật khẩu khóa').fill('khong phai');
      await dialog.getByRole('button', { name: 'Ký số', exact: true }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('Mật khẩu khóa').fill(DEMO_PASSPHRASE);
      await dialog.getByRole('button', { name: 'Ký số', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await stands(page, 'Chờ ký số cơ quan');
    }));

  it('the clerk seals and issues it, which completes the incoming document', async () => {
    await as('vanthu1', outgoing, async (page) => {
      await act(page, 'Ký số cơ quan', (dialog) => dialog.getByLabel('Mật khẩu khóa').fill(DEMO_PASSPHRASE));
      await stands(page, 'Chờ phát hành');
      await act(page, 'Phát hành');
      await stands(page, 'Đã phát hành');
      await page.getByText('Sở Xây dựng', { exact: true }).first().waitFor();
    });
    await as('chuyenvien1', incoming, (page) => stands(page, 'Đã xong'));
  });

  it('the text of the signed page can be selected', () =>
    as('vanthu1', outgoing, async (page) => {
      await page.getByText('phượng già').first().waitFor();
      const chosen = await page.evaluate<string>(`
        window.getSelection().selectAllChildren(document.querySelector('section[aria-label^="Nội dung tệp"]'));
        window.getSelection().toString()`);
      expect(chosen.replace(/\s+/g, ' ')).to.contain('phượng già');
    }));

  it('the officer files it into a dossier', () =>
    as('chuyenvien1', incoming, async (page) => {
      await page.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('textbox', { name: 'Hồ sơ' })
        .or(dialog.getByRole('combobox', { name: 'Hồ sơ' }))
        .first()
        .click();
      await page.getByRole('option').first().click();
      await dialog.getByRole('button', { name: 'Đưa vào hồ sơ' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('dt', { hasText: /^Hồ sơ$/ }).waitFor();
    }));

  it('a searcher finds the answer by a phrase typed with marks and without', async () => {
    for (const phrase of [PHRASE, PHRASE_WITHOUT_MARKS]) {
      await as('tracuu', `/search?q=${encodeURIComponent(`"${phrase}"`)}`, async (page) => {
        const hit = page.locator(`main a[href="${outgoing}"]`).first();
        for (let tries = 0; tries < 100 && !(await hit.isVisible()); tries++) {
          await page.waitForTimeout(500);
          await page.reload();
          await settled(page);
        }
        await hit.waitFor();
      });
    }
  });

  it('no page raised an exception or broke the content policy', () => {
    expect(office.complaints).to.deep.equal([]);
  });
});
