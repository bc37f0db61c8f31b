import { expect } from 'chai';
import type { OpenSearch } from '../search-contract.ts';
import { AGENCY, doc, opened } from './support.ts';

export function findingContract(open: OpenSearch): void {
  describe('marks and letters', () => {
    const index = opened(open);

    it('finds text with marks by words typed without, and đ by d', async () => {
      await index.put(doc('a', { text: { body: 'Đăng ký hộ khẩu thường trú' } }));
      for (const typed of ['dang ky', 'ho khau', 'DANG KY', 'đăng kí'.replace('kí', 'ký')]) {
        expect(await index.find(typed), typed).to.deep.equal(['a']);
      }
    });

    it('ranks what stands as typed before what differs in marks', async () => {
      await index.put(
        doc('marked', { text: { abstract: 'bàn ghế' }, sortDate: '2026-03-03' }),
        doc('plain', { text: { abstract: 'ban ghe' }, sortDate: '2026-03-01' }),
      );
      expect(await index.find('ban ghe')).to.deep.equal(['plain', 'marked']);
      expect((await index.find('bàn ghế'))[0]).to.equal('marked');
    });

    it('does not mix up words that differ in marks when they are typed with marks', async () => {
      await index.put(doc('bán', { text: { body: 'bán nhà' } }), doc('bàn', { text: { body: 'bàn nhà' } }));
      expect(await index.find('bán')).to.deep.equal(['bán']);
    });

    it('finds text that was written without marks by words typed with them', async () => {
      await index.put(doc('a', { text: { body: 'Dien khan: trien khai phong chong bao so 3' } }));
      expect(await index.find('phòng chống bão')).to.deep.equal(['a']);
    });

    it('ignores wrong marks rather than find nothing', async () => {
      await index.put(doc('a', { text: { body: 'quyết định thành lập' } }));
      expect(await index.find('quyêt đinh')).to.deep.equal(['a']);
    });

    it('takes both spellings of a tone mark and both forms of Unicode for the same', async () => {
      await index.put(doc('a', { text: { body: 'Uỷ ban, xã Hoà Bình'.normalize('NFD') } }));
      for (const typed of ['ủy ban', 'uỷ ban', 'hòa bình', 'hoà bình'.normalize('NFD')]) {
        const { hits } = await index.search.query({ agency: AGENCY, readerTokens: 'all', text: typed });
        expect(hits[0]?.exact, typed).to.equal(true);
      }
    });

    it('mends letters that fonts have damaged, in texts, phrases and queries', async () => {
      await index.put(doc('a', { text: { body: 'Quyết ñịnh về ñất ñai; Ðiều 5' } }));
      expect(await index.find('"quyết định"')).to.deep.equal(['a']);
      expect(await index.find('"Quyết ñịnh"')).to.deep.equal(['a']);
      expect(await index.find('điều đất đai')).to.deep.equal(['a']);
    });
  });

  rankingContract(open);
  numberContract(open);
}

function rankingContract(open: OpenSearch): void {
  describe('ranking', () => {
    const index = opened(open);

    it('puts a document about it before one that mentions it', async () => {
      const long = `${'Nội dung khác của văn bản dài. '.repeat(40)} an toàn giao thông`;
      await index.put(
        doc('mentions', { text: { abstract: 'Báo cáo tuần', body: long }, sortDate: '2026-03-09' }),
        doc('about', { text: { abstract: 'Kế hoạch an toàn giao thông' }, sortDate: '2026-03-01' }),
      );
      expect(await index.find('an toàn giao thông')).to.deep.equal(['about', 'mentions']);
    });

    it('puts words that stand together before the same words apart', async () => {
      await index.put(
        doc('apart', { text: { body: 'sách về kinh tế và ngân hàng' }, sortDate: '2026-03-09' }),
        doc('together', { text: { body: 'hàng năm lập ngân sách kinh tế' }, sortDate: '2026-03-01' }),
      );
      expect(await index.find('ngân sách')).to.deep.equal(['together', 'apart']);
    });

    it('puts the newer first where nothing else tells them apart', async () => {
      await index.put(
        doc('old', { text: { abstract: 'họp giao ban' }, sortDate: '2025-01-01' }),
        doc('new', { text: { abstract: 'họp giao ban' }, sortDate: '2026-01-01' }),
      );
      expect(await index.find('giao ban')).to.deep.equal(['new', 'old']);
    });

    it('says so when no document has all the words, and gives those with the telling ones', async () => {
      await index.put(
        doc('a', { text: { body: 'quy chế văn thư lưu trữ' } }),
        doc('b', { text: { body: 'thể thao' } }),
      );
      const text = 'quy chế văn thư không tồn tại';
      const answer = await index.search.query({ agency: AGENCY, readerTokens: 'all', text });
      expect(answer.hits.map((hit) => hit.ref.id)).to.deep.equal(['a']);
      expect(answer.relaxed).to.equal(true);
    });
  });
}

function numberContract(open: OpenSearch): void {
  describe('number and symbol', () => {
    const index = opened(open);
    const spellings = [
      '15/QĐ-BNV',
      '15 qd bnv',
      '15/qd-bnv',
      '15QĐBNV',
      '15/QÐ-BNV',
      '015/QĐ-BNV',
      'số:15/QĐ-BNV',
    ];

    it('finds a number in every usual spelling, before documents that only cite it', async () => {
      await index.put(
        doc('own', { text: { number: '15/QĐ-BNV', abstract: 'Ban hành quy chế' }, sortDate: '2026-01-01' }),
        doc('cites', { text: { number: '7/UBND-VP', body: 'Căn cứ Quyết định số 15/QĐ-BNV' } }),
        doc('other', { text: { number: '151/QĐ-BNV' } }),
      );
      for (const spelling of spellings) expect((await index.find(spelling))[0], spelling).to.equal('own');
      expect(await index.find('15/QĐ-BNV')).to.deep.equal(['own', 'cites']);
    });

    it('finds a number whose symbol was written with Cyrillic letters', async () => {
      await index.put(doc('a', { text: { number: '30/2020/NĐ-СР' } }));
      expect(await index.find('số:30/2020/NĐ-CP')).to.deep.equal(['a']);
    });

    it('finds all documents of a number when no symbol is given', async () => {
      await index.put(
        doc('a', { text: { number: '15/QĐ-BNV' } }),
        doc('b', { text: { number: '15/UBND-VP' } }),
      );
      expect(await index.find('số:15')).to.have.members(['a', 'b']);
    });
  });
}
