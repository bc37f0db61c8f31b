/** Why a version of the program may not work on the records, in both languages, with what to do. */
import type { StorageError } from '../storage/port.ts';

type Sentences = readonly [vi: string, en: string];

const SENTENCES: Readonly<Record<string, (about: StorageError['about']) => Sentences>> = {
  outdated: ({ program, records, needed }) => [
    `Dữ liệu đã ở phiên bản ${records}, cần chương trình có phiên bản dữ liệu từ ${needed} trở lên; chương trình này có ` +
      `phiên bản ${program}. Hãy khởi động bản mới hơn, hoặc khôi phục bản sao lưu trước khi nâng cấp.`,
    `The records are of version ${records} and need a program of version ${needed} or newer; this one has version ${program}. ` +
      'Start the newer program, or restore the backup made before the upgrade.',
  ],
  'too-old': ({ program, records, needed }) => [
    `Dữ liệu ở phiên bản ${records}, chương trình này (phiên bản ${program}) chỉ tiếp nhận từ phiên bản ${needed}. ` +
      'Hãy khởi động một bản ở giữa trước.',
    `The records are of version ${records}; this program, of version ${program}, takes over version ${needed} or newer. ` +
      'Start a release between the two on them first.',
  ],
  beside: ({ program, running, needed }) => [
    `Một chương trình phiên bản ${running} đang chạy trên dữ liệu này; chương trình này (phiên bản ${program}) chỉ chạy cùng ` +
      `phiên bản từ ${needed} trở lên. Hãy nâng cấp lần lượt từng phiên bản, hoặc dừng hết các chương trình cũ trước.`,
    `A program of version ${running} is running on these records; this one, of version ${program}, works beside version ` +
      `${needed} or newer. Go through the releases one by one, or stop all older programs first.`,
  ],
};

export function explainSchema({ about }: StorageError): string | undefined {
  if (about.reason !== 'schema') return undefined;
  return SENTENCES[String(about.problem)]?.(about).join('\n');
}
