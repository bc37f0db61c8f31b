import { expect } from 'chai';
import { extractMetadata } from '../../../src/modules/documents/metadata/extract.ts';
import type { TextLine } from '../../../src/modules/documents/reading/reading.ts';

/** Lines as a .docx gives them: without a layout. */
function plain(text: string): TextLine[] {
  return text.split('\n').map((line) => ({ text: line.trim(), page: 1, x: 0, y: 0, width: 0, size: 0 }));
}

const LETTER = `UBND TỈNH ĐỒNG XANH
SỞ GIÁO DỤC VÀ ĐÀO TẠO

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 1042/SGDĐT-VP
V/v chuẩn bị khai giảng
năm học 2026 - 2027

Đồng Xanh, ngày 07 tháng 8 năm 2026

THƯỢNG KHẨN

Kính gửi:
- Phòng Văn hóa - Xã hội các xã, phường;
- Hiệu trưởng các trường trung học phổ thông.

Căn cứ Quyết định số 77/2025/QĐ-UBND ngày 02 tháng 3 năm 2025, Sở Giáo dục và Đào tạo đề nghị:
Nơi nhận:
- Như trên;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

TS. Hồ Minh Khuê`;

const DECISION = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SỮA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 08/QĐ-UBND
Phường Hoa Sữa, ngày 05 tháng 02 năm 2026

QUYẾT ĐỊNH
Về việc kiện toàn Tổ công nghệ số cộng đồng

CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SỮA

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
CHỦ TỊCH


Lý Văn Đoàn`;

describe('reading what a document says of itself', () => {
  const values = (text: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(extractMetadata(plain(text))).map(([name, one]) => [name, one.value]));
  const unsure = (text: string): string[] =>
    Object.entries(extractMetadata(plain(text))).flatMap(([name, one]) => (one.sure ? [] : [name]));

  it('reads a công văn', () => {
    expect(values(LETTER)).to.deep.equal({
      number: '1042',
      symbol: 'SGDĐT-VP',
      date: '2026-08-07',
      issuer: 'Sở Giáo dục và Đào tạo',
      issuerParent: 'UBND tỉnh Đồng Xanh',
      type: 'official-letter',
      abstract: 'V/v chuẩn bị khai giảng năm học 2026 - 2027',
      signer: 'Hồ Minh Khuê',
      signerTitle: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC',
      urgency: 'very-urgent',
      recipients: ['Phòng Văn hóa - Xã hội các xã, phường', 'Hiệu trưởng các trường trung học phổ thông'],
    });
    expect(unsure(LETTER)).to.deep.equal([]);
  });

  it('reads a decision', () => {
    expect(values(DECISION)).to.deep.equal({
      number: '08',
      symbol: 'QĐ-UBND',
      date: '2026-02-05',
      issuer: 'Ủy ban nhân dân phường Hoa Sữa',
      type: 'decision',
      abstract: 'Về việc kiện toàn Tổ công nghệ số cộng đồng',
      signer: 'Lý Văn Đoàn',
      signerTitle: 'CHỦ TỊCH',
    });
    expect(unsure(DECISION)).to.deep.equal([]);
  });

  it('reads numbers in the ways they are written', () => {
    const read = (line: string): unknown[] => {
      const { number, symbol } = extractMetadata(plain(line));
      return [number?.value, symbol?.value];
    };
    expect(read('Số: 1008 /UBND-KSTT')).to.deep.equal(['1008', 'UBND-KSTT']);
    expect(read('Số: 13633/ QĐ-UBND')).to.deep.equal(['13633', 'QĐ-UBND']);
    expect(read('SỐ:12/2001/QĐ-BTC')).to.deep.equal(['12', '2001/QĐ-BTC']);
    expect(read('Số: 30/2020/NĐ - CP')).to.deep.equal(['30', '2020/NĐ-CP']);
    expect(read('Số: 15/QĐ-UBND Hoa Sữa, ngày 05 tháng 02 năm 2026')).to.deep.equal(['15', 'QĐ-UBND']);
    expect(read('Số: ……/TTr-VP')).to.deep.equal([undefined, 'TTr-VP']);
  });

  it('leaves out a number and a date that are still to be written, and takes none from the căn cứ', () => {
    const blank = DECISION.replace('Số: 08/', 'Số:      /').replace('ngày 05 tháng 02', 'ngày     tháng    ');
    expect(values(blank)).not.to.have.any.keys('number', 'date');
    const bare = DECISION.replace('Số: 08/QĐ-UBND\n', '').replace(/Phường Hoa Sữa, ngày.*\n/, '');
    expect(values(bare)).not.to.have.any.keys('number', 'symbol', 'date');
  });

  it('is not sure where name and symbol disagree', () => {
    expect(unsure(DECISION.replace('08/QĐ-UBND', '08/KH-UBND'))).to.include('type');
  });

  it('is not sure of an agency that only the signature names', () => {
    const bare = DECISION.split('\n')
      .slice(2)
      .join('\n')
      .replace('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOA SỮA\n', '');
    const suggestions = extractMetadata(plain(bare.replace('CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH')));
    expect(suggestions.issuer).to.deep.equal({ value: 'Ủy ban nhân dân Phường Hoa Sữa', sure: false });
  });

  it('bears spaces that were lost', () => {
    const squeezed = LETTER.replace('ngày 07 tháng 8 năm 2026', 'ngày07tháng8năm2026').replace(
      'Kính gửi',
      'Kínhgửi',
    );
    expect(values(squeezed)).to.include({ date: '2026-08-07', type: 'official-letter' });
    expect(values(DECISION.replace('QUYẾT ĐỊNH', 'QUYẾTĐỊNH'))).to.include({ type: 'decision' });
  });

  it('reads stamps of secrecy', () => {
    expect(values(DECISION.replace('Số: 08', 'TỐI MẬT\nSố: 08'))).to.include({ secrecy: 'secret' });
  });

  it('does not take a date that no calendar has', () => {
    expect(values(DECISION.replace('ngày 05 tháng 02', 'ngày 31 tháng 02'))).not.to.have.property('date');
  });

  it('guesses an abstract of papers without a heading and is not sure of it', () => {
    const news = 'Hội nghị tổng kết phong trào thi đua của phường năm 2026\n\nSáng nay, hội nghị đã diễn ra.';
    expect(extractMetadata(plain(news))).to.deep.equal({
      abstract: { value: 'Hội nghị tổng kết phong trào thi đua của phường năm 2026', sure: false },
    });
  });

  it('finds nothing in nothing', () => {
    expect(extractMetadata([])).to.deep.equal({});
    expect(extractMetadata(plain('\n\n---\n'))).to.deep.equal({});
  });
});
