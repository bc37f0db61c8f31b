import { expect } from 'chai';
import { checkUpload } from '../../../src/modules/documents/upload/check-upload.ts';
import { contentDisposition, safeFileName } from '../../../src/modules/documents/upload/file-name.ts';

const pdf = Buffer.from('%PDF-1.7\n');
const codes = (name: string, head: Uint8Array, size = head.length): string[] => {
  const verdict = checkUpload({ name, size, head }, 1000);
  return 'reasons' in verdict ? verdict.reasons.map((reason) => reason.code) : [];
};

describe('what is refused at the door', () => {
  it('takes what an office sends', () => {
    expect(codes('a.pdf', pdf)).to.deep.equal([]);
    expect(codes('A.PDF', pdf)).to.deep.equal([]);
    expect(codes('a.docx', Buffer.from('PK\x03\x04'))).to.deep.equal([]);
    expect(codes('a.doc', Buffer.from('{\\rtf1'))).to.deep.equal([]);
    expect(codes('a.jpg', Buffer.from('ffd8ffe0', 'hex'))).to.deep.equal([]);
  });

  it('takes a PDF with a few bytes before its head', () => {
    expect(codes('a.pdf', Buffer.from('\ufeff\n\n%PDF-1.4'))).to.deep.equal([]);
  });

  it('refuses an empty file, a file that is too large and types that it does not know', () => {
    expect(codes('a.pdf', Buffer.alloc(0))).to.deep.equal(['FILE_EMPTY']);
    expect(codes('a.pdf', pdf, 1001)).to.deep.equal(['FILE_TOO_LARGE']);
    expect(codes('a.exe', Buffer.from('MZ'))).to.deep.equal(['FILE_TYPE_UNSUPPORTED']);
    expect(codes('noname', pdf)).to.deep.equal(['FILE_TYPE_UNSUPPORTED']);
  });

  it('refuses a program that calls itself a PDF, even with a PDF head inside', () => {
    expect(codes('a.pdf', Buffer.from('MZ\x90\x00'))).to.deep.equal(['FILE_TYPE_MISMATCH']);
    expect(codes('a.pdf', Buffer.from('MZ\x90\x00 %PDF-1.7'))).to.deep.equal(['FILE_TYPE_MISMATCH']);
    expect(codes('a.docx', pdf)).to.deep.equal(['FILE_TYPE_MISMATCH']);
  });

  it('gives all reasons at once', () => {
    expect(codes('a.xyz', Buffer.alloc(0))).to.have.members(['FILE_EMPTY', 'FILE_TYPE_UNSUPPORTED']);
    expect(codes('a.pdf', Buffer.from('MZ'), 2000)).to.have.members(['FILE_TOO_LARGE', 'FILE_TYPE_MISMATCH']);
  });
});

describe('names of files', () => {
  it('keeps Vietnamese names, composed', () => {
    expect(safeFileName('Quyết định số 15.pdf'.normalize('NFD'))).to.equal('Quyết định số 15.pdf');
  });

  it('takes slashes for a part of the name unless it is a path', () => {
    expect(safeFileName('Số 15/QĐ-UBND.pdf')).to.equal('Số 15-QĐ-UBND.pdf');
    expect(safeFileName('../../etc/passwd.pdf')).to.equal('passwd.pdf');
    expect(safeFileName('C:\\Users\\Lan\\công văn.docx')).to.equal('công văn.docx');
    expect(safeFileName('/etc/shadow')).to.equal('shadow');
    expect(safeFileName('..')).to.equal('van-ban');
  });

  it('drops what cannot be seen', () => {
    expect(safeFileName('a\u0000b\nc\u202efdp.exe.pdf')).to.equal('abcfdp.exe.pdf');
  });

  it('shortens long names but keeps the extension and whole letters', () => {
    const name = safeFileName(`${'Đề án '.repeat(200)}.pdf`);
    expect(name).to.match(/\.pdf$/);
    expect(Buffer.byteLength(name)).to.be.at.most(255);
    expect(name).not.to.contain('\ufffd');
  });

  it('sends the exact name in UTF-8 and a plain one beside it', () => {
    expect(contentDisposition('attachment', 'Đơn "khẩn".pdf')).to.equal(
      `attachment; filename="Don _khan_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%22kh%E1%BA%A9n%22.pdf`,
    );
  });

  it('cannot be made to send another header', () => {
    expect(contentDisposition('inline', safeFileName('a\r\nSet-Cookie: x=1.pdf'))).not.to.match(/[\r\n]/);
  });
});
