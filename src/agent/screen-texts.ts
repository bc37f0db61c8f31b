import type { Locale } from '../http/language.ts';

interface ScreenTexts {
  readonly started: string;
  readonly code: string;
  readonly paired: string;
  readonly ask: string;
  readonly digest: string;
  readonly holder: string;
  readonly finalTry: string;
  readonly pin: string;
  readonly onReader: string;
  readonly declined: string;
  readonly checking: string;
  readonly signed: string;
  readonly ended: string;
  readonly untouched: string;
}

/** `{name}` takes a value. */
export const SCREEN_TEXTS: { readonly [locale in Locale]: ScreenTexts } = {
  vi: {
    started:
      'Chương trình ký số trên máy này, chỉ dành cho {office} (cổng {port}).\nĐể cửa sổ này mở khi ký. Nhấn Enter để có mã ghép mới, Ctrl+C để tắt.',
    code: 'Mã ghép: {code}\nNhập mã này vào trang của cơ quan trong {minutes} phút. Mã dùng được một lần.',
    paired: 'Đã ghép với trang của cơ quan.',
    ask: '{office} đề nghị ký {count} văn bản:',
    digest: 'SHA-256 của tệp: {digest}',
    holder: 'Bằng chứng thư của: {holder} (thiết bị: {token})',
    finalTry: 'CHÚ Ý: nếu nhập sai PIN lần này, thiết bị sẽ bị khóa.',
    pin: 'Nhập mã PIN để ký (không hiện ra khi gõ), hoặc chỉ nhấn Enter để từ chối:',
    onReader: 'Gõ K rồi Enter để đồng ý, sau đó nhập PIN trên thiết bị; hoặc chỉ nhấn Enter để từ chối:',
    declined: 'Đã từ chối.',
    checking: 'Đang mở thiết bị…',
    signed: 'Đã ký: {document}\n  giá trị băm được ký: {digest}',
    ended: 'Kết thúc lượt ký: {count} chữ ký. Mã PIN đã được quên.',
    untouched: 'Lượt ký đã bị hủy trước khi trả lời.',
  },
  en: {
    started:
      'The signing agent of this machine, for {office} alone (port {port}).\nLeave this window open while signing. Enter shows a new pairing code, Ctrl+C stops it.',
    code: 'Pairing code: {code}\nType it into the office’s page within {minutes} minutes. It can be used once.',
    paired: 'Paired with the office’s page.',
    ask: '{office} asks to sign {count} documents:',
    digest: 'SHA-256 of the file: {digest}',
    holder: 'By the certificate of: {holder} (token: {token})',
    finalTry: 'TAKE CARE: if the PIN is wrong this time, the token will be locked.',
    pin: 'Type the PIN to sign (it is not shown), or Enter alone to decline:',
    onReader: 'Type Y and Enter to agree, then the PIN on the reader; or Enter alone to decline:',
    declined: 'Declined.',
    checking: 'Opening the token…',
    signed: 'Signed: {document}\n  digest that was signed: {digest}',
    ended: 'The batch has ended: {count} signatures. The PIN is forgotten.',
    untouched: 'The batch was withdrawn before an answer.',
  },
};

export function filled(text: string, values: { readonly [name: string]: string | number } = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
