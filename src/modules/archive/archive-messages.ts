import type { Catalogue } from '../../kernel/refusal.ts';

export const archiveMessages: Catalogue = {
  ARCHIVE_FILE_MISSING: {
    status: 409,
    vi: 'Tệp {name} không còn trên hệ thống nên chưa thể nhận hồ sơ.',
    en: 'The file {name} is no longer there, so the dossier cannot be accepted.',
  },
  ARCHIVE_FILE_ALTERED: {
    status: 409,
    vi: 'Nội dung tệp {name} khác với khi tiếp nhận (sai mã kiểm tra) nên chưa thể nhận hồ sơ.',
    en: 'The content of {name} differs from what was taken in (wrong checksum), so the dossier cannot be accepted.',
  },
};
