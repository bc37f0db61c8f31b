import { expect } from 'chai';
import { checkForm, type ExpectedForm } from '../../../src/modules/outgoing/outgoing-checklist.ts';

const expected: ExpectedForm = {
  agency: 'Ủy ban nhân dân phường Sông Vàng',
  symbol: 'UBND-VP',
  type: '',
  abstract: 'phối hợp dọn vệ sinh tuyến kênh Rạch Gốc',
  authority: 'TM',
  position: 'CHỦ TỊCH',
  signer: 'Nguyễn Văn Thành',
};
const page = `ỦY BAN NHÂN DÂN
PHƯỜNG SÔNG VÀNG            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số:        /UBND-VP           Sông Vàng, ngày      tháng      năm 2026
V/v phối hợp dọn vệ sinh tuyến
kênh Rạch Gốc
Kính gửi: các khu phố.
Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
- Như trên;                            CHỦ TỊCH
- Lưu: VT, VP.                     Nguyễn Văn Thành`;
const verdicts = (text: string | undefined, form = expected) =>
  Object.fromEntries(checkForm(text, form).map((finding) => [finding.item, finding.verdict]));

describe('The list for the check of form (NĐ 30/2020, Điều 12.2)', () => {
  it('finds every part of a well-made official letter', () => {
    expect([...new Set(Object.values(verdicts(page)))]).to.eql(['present']);
  });

  it('does not mind line ends, lost spaces or the old place of a tone mark', () => {
    const spoilt = page.replaceAll('TUYẾN\nKÊNH', 'tuyếnkênh').replace('HÒA', 'HOÀ').replace('ỦY', 'UỶ');
    expect([...new Set(Object.values(verdicts(spoilt)))]).to.eql(['present']);
  });

  it('tells which parts are missing', () => {
    const found = verdicts(page.replace('Nơi nhận:', '').replace('TM.', '').replace('/UBND-VP', '/UBND-KT'));
    expect(found).to.include({ recipients: 'missing', authority: 'missing', 'number-and-symbol': 'missing' });
    expect(found).to.include({ signer: 'present', agency: 'present' });
  });

  it('is not sure of an abstract that differs in some words', () => {
    expect(verdicts(page, { ...expected, abstract: 'phối hợp dọn vệ sinh tuyến kênh Rạch Cát' })).to.include({
      abstract: 'unsure',
    });
    expect(verdicts(page, { ...expected, abstract: 'Khen thưởng gia đình văn hóa' })).to.include({
      abstract: 'missing',
    });
  });

  it('is sure of nothing without a text', () => {
    expect([...new Set(Object.values(verdicts(undefined)))]).to.eql(['unsure']);
  });
});
