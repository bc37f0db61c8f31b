/**
 * A made-up archive for the search bench: the same seed gives the same documents. Words follow Zipf's law; a quarter of
 * them are two-syllable words of office Vietnamese, so that phrases of common words occur as they do in real documents.
 */
import type { SearchDocument } from '../search/port.ts';

const PHRASES =
  `ủy ban|nhân dân|kế hoạch|quyết định|thực hiện|báo cáo|đơn vị|cơ quan|công tác|quản lý|triển khai|tổ chức|
địa phương|kinh phí|ngân sách|nhà nước|quy định|hướng dẫn|kiểm tra|thanh tra|giải quyết|khiếu nại|tố cáo|hồ sơ|thủ tục|
hành chính|cải cách|công chức|viên chức|cán bộ|bổ nhiệm|tuyển dụng|đào tạo|bồi dưỡng|khen thưởng|kỷ luật|đất đai|
xây dựng|quy hoạch|giao thông|môi trường|y tế|giáo dục|trường học|học sinh|giáo viên|văn hóa|thể thao|du lịch|an ninh|
trật tự|phòng cháy|chữa cháy|dân quân|quân sự|hộ tịch|chứng thực|tư pháp|tài chính|kế toán|thuế thu|đầu tư|dự án|
đấu thầu|mua sắm|tài sản|bảo hiểm|xã hội|lao động|việc làm|hộ nghèo|trợ cấp|người cao tuổi|trẻ em|phụ nữ|thanh niên|
nông nghiệp|chăn nuôi|thủy lợi|phòng chống|thiên tai|bão lũ|dịch bệnh|tiêm chủng|vệ sinh|an toàn|thực phẩm|chuyển đổi|
công nghệ|thông tin|dữ liệu|chữ ký số|văn thư|lưu trữ|con dấu|phê duyệt|thẩm định|đề nghị|kính gửi|căn cứ|nghị định|
thông tư|chỉ thị|công văn|tờ trình|biên bản|hợp đồng|giấy mời|thông báo|họp giao ban|hội nghị|tổng kết|sơ kết|quý một|
năm học|khu phố|tổ dân phố|phường xã|thành phố|đường phố|vỉa hè|chiếu sáng|cây xanh|nước sạch|rác thải|thoát nước`
    .replaceAll('\n', '')
    .split('|');

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a á à ả ạ an án àn ang áng ạng anh ánh ao áo ạo ăn ắn ằng ặng âm ấm ân ấn ần ật âu ấu e é en ẻ ê ế ên ền ết i í ì inh ính ịnh o ó ò ong óng ọng ô ố ồ ôn ốn ông ống ộng ơ ớ ờ ơn ớn u ú ù ung úng ụng ư ứ ừ ưng ứng ương ướng ường ượng iên iến iện iêu yên uyên uyết'.split(
    ' ',
  );
const SYLLABLES = ONSETS.flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme));

const TYPES = [
  'Quyết định',
  'Công văn',
  'Kế hoạch',
  'Báo cáo',
  'Tờ trình',
  'Thông báo',
  'Chỉ thị',
  'Giấy mời',
];
const SYMBOLS = ['QĐ', 'CV', 'KH', 'BC', 'TTr', 'TB', 'CT', 'GM'];
const STATES = ['registered', 'directed', 'assigned', 'completed'];
export const UNITS = 40;
const PEOPLE = 400;
export const FIRST_YEAR = 2016;
const YEARS = 10;

export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
/** Zipf by inverse: rank r is drawn about in proportion to 1/r. */
const zipf = (random: Random, size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1);

export function vocabularyWord(random: Random): string {
  return random() < 0.25
    ? PHRASES[zipf(random, PHRASES.length)]!
    : SYLLABLES[zipf(random, SYLLABLES.length)]!;
}

/** A word of rank `rank`, the lower the commoner. */
export const syllable = (rank: number): string => SYLLABLES[rank % SYLLABLES.length]!;
export const phrase = (rank: number): string => PHRASES[rank % PHRASES.length]!;

export function sentence(random: Random, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++)
    text += (i === 0 ? '' : i % 17 === 0 ? '. ' : ' ') + vocabularyWord(random);
  return text;
}

/** Document `i` of `count`: the older ones come first, as in an office that has filled its books day after day. */
export function documentAt(seed: number, i: number, count: number): SearchDocument {
  const random = randomFrom(seed * 1_000_003 + i);
  const type = Math.floor(random() * TYPES.length);
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1) + Math.floor((i / count) * YEARS * 365.25) * 86_400_000);
  const date = day.toISOString().slice(0, 10);
  const unit = Math.floor(random() * UNITS);
  return {
    agency: 'bench',
    kind: random() < 0.7 ? 'incoming' : 'outgoing',
    id: `d${i}`,
    seq: i + 1,
    text: {
      number: `${(i % 9000) + 1}/${SYMBOLS[type]}-${pick(random, ['UBND', 'SNV', 'STC', 'BNV', 'VP'])}`,
      abstract: `Về việc ${sentence(random, 12)}`,
      issuer: `Sở ${phrase(Math.floor(random() * 60))}`,
      body: sentence(random, 330),
    },
    keywords: {
      type: [TYPES[type]!],
      state: [pick(random, STATES)],
      unit: [`Phòng ${unit + 1}`],
      year: [date.slice(0, 4)],
    },
    dates: { issued: date, arrived: date },
    readers: readersOf(random, unit),
    sortDate: date,
  };
}

/** Clerks and leaders see all; units what they have a part in; a third is marked for general reading. */
function readersOf(random: Random, unit: number): string[] {
  const readers = ['r:clerk', 'r:leader', `u:${unit}`, `p:${Math.floor(random() * PEOPLE)}`];
  if (random() < 0.3) readers.push(`u:${Math.floor(random() * UNITS)}`);
  if (random() < 0.3) readers.push('r:searcher');
  return readers;
}
