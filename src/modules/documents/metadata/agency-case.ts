import { fold } from '../../../../search/port.ts';

/** Syllables of common nouns in agencies' names; any other is part of somebody's or some place's name. */
const COMMON = new Set(
  (
    'uy ban nhan dan hoi dong van phong nghiep vu khoa hoc cong nghe giao duc dao tao tai chinh nguyen moi truong ' +
    'nong lam phat trien thon ke hoach dau tu xay dung giao thong tai y te the thao du lich lao dong thuong binh xa ' +
    'tu phap ngoai thanh tra toan tinh pho quan huyen phuong thi tran quoc gia nha nuoc trung tam dich hanh noi vu ' +
    'to chuc can bo bao hiem kho bac thue hai cuc chi tong so vien kiem sat toa an lien doan mat tran doi tac bien ' +
    'phong chay chua va hoa hop quy hoach kien truc thong tin truyen dang uy ky thuat ha tang do ban quan ly khu che ' +
    'xuat ho tro phap luat doanh bo chu tich'
  ).split(' '),
);
const PLACE = /^(?:tinh|thanh pho|quan|huyen|thi xa|phuong|xa|thi tran)$/;
const ACRONYM = /^(?:UBND|HĐND|UBMTTQ|TNHH|MTV|CP|THPT|THCS|TH|BQL|KCN|KKT|TP|TP\.?HCM|TW|VN|BCĐ|ATTP)\.?$/u;

/** Starts of a component that keeps its capital: `Giáo dục và Đào tạo`, `Lao động - Thương binh`. */
const JOINT = /^(?:va|[-–,])$/;

/** `SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH QUẢNG NGÃI` as it is written in running text. */
export function agencyCase(capitals: string): string {
  const words = capitals.trim().split(/\s+/);
  let inPlace = false;
  return words
    .map((word, index) => {
      const bare = fold(word).replace(/[,;]$/, '');
      const two = `${bare} ${fold(words[index + 1] ?? '')}`;
      if (ACRONYM.test(word) || /\d/.test(word)) return word;
      if (index > 0 && (PLACE.test(two) || (PLACE.test(bare) && !inPlace && index < words.length - 1))) {
        inPlace = true;
        return two === 'thanh pho' ? capital(word) : lower(word);
      }
      if (inPlace) return bare === 'pho' && fold(words[index - 1]!) === 'thanh' ? lower(word) : capital(word);
      return index === 0 || afterHead(words, index) || !COMMON.has(bare)
        ? capitalUnlessJoint(word, bare)
        : lower(word);
    })
    .join(' ');
}

/** The word after the kind of agency (`Sở Nội vụ`) or after a joint begins with a capital. */
function afterHead(words: readonly string[], index: number): boolean {
  const before = fold(words[index - 1]!).replace(/,$/, '');
  const heads = /^(?:bo|so|cuc|vu|ban|phong|tong cuc|chi cuc)$/;
  if (JOINT.test(before) || words[index - 1]!.endsWith(',')) return true;
  return index === 1 && heads.test(before) && !(before === 'van');
}

function lower(word: string): string {
  return word.toLocaleLowerCase('vi');
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
}

function capitalUnlessJoint(word: string, bare: string): string {
  return JOINT.test(bare) ? lower(word) : capital(word);
}
