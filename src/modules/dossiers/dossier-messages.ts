import type { Catalogue } from '../../kernel/refusal.ts';

export const dossierMessages: Catalogue = {
  DOSSIER_NOT_FOUND: {
    status: 404,
    vi: 'Không tìm thấy hồ sơ này, hoặc bạn không có quyền xem.',
    en: 'There is no such dossier, or you may not see it.',
  },
  DOSSIER_WRONG_STATE: {
    status: 409,
    vi: 'Không thực hiện được bước này khi hồ sơ đang ở trạng thái hiện tại. Hãy tải lại trang.',
    en: 'This step does not fit where the dossier stands now. Reload the page.',
  },
  DOSSIER_NOT_YOURS: {
    status: 403,
    vi: 'Bước này không do bạn thực hiện.',
    en: 'This step is not yours to take.',
  },
  DOSSIER_KEEPER_UNKNOWN: {
    status: 422,
    vi: 'Người lập hồ sơ không có hoặc không thuộc đơn vị.',
    en: 'The keeper does not exist or is not of this unit.',
  },
  DOSSIER_UNIT_UNKNOWN: { status: 422, vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  DOSSIER_OPENER_NOT_ALLOWED: {
    status: 403,
    vi: 'Bạn không được mở hồ sơ cho đơn vị hoặc người này.',
    en: 'You may not open a dossier for this unit or person.',
  },
  DOSSIER_FIELDS_REQUIRED: {
    status: 422,
    vi: 'Hồ sơ ngoài danh mục cần có số và ký hiệu, tiêu đề và thời hạn bảo quản.',
    en: 'A dossier outside the file plan needs a code, a title and a retention period.',
  },
  DOSSIER_CODE_TAKEN: {
    status: 409,
    vi: 'Số và ký hiệu hồ sơ {code} đã có trong năm {year}.',
    en: 'The code {code} is already taken in {year}.',
  },
  DOSSIER_EMPTY: {
    status: 409,
    vi: 'Hồ sơ chưa có văn bản, tài liệu nào.',
    en: 'The dossier holds no document yet.',
  },
  DOSSIER_UNFINISHED_DOCUMENT: {
    status: 409,
    vi: 'Văn bản chưa giải quyết xong: {document}.',
    en: 'This document is not finished: {document}.',
  },
  DOSSIER_FULL: {
    status: 409,
    vi: 'Một hồ sơ có nhiều nhất {most} văn bản, tài liệu; hãy lập thêm hồ sơ (tập) khác.',
    en: 'A dossier holds at most {most} documents; open another volume.',
  },
  DOCUMENT_IN_OTHER_DOSSIER: {
    status: 409,
    vi: 'Văn bản này đã nằm trong một hồ sơ khác.',
    en: 'This document already lies in another dossier.',
  },
  DOCUMENT_NOT_IN_DOSSIER: {
    status: 404,
    vi: 'Văn bản này không nằm trong hồ sơ.',
    en: 'This document does not lie in the dossier.',
  },
  DOCUMENT_NOT_FOR_DOSSIER: {
    status: 422,
    vi: 'Không tìm thấy văn bản, tài liệu này, hoặc bạn không có quyền xem.',
    en: 'There is no such document, or you may not see it.',
  },
  DOCUMENT_STILL_A_DRAFT: {
    status: 409,
    vi: 'Bản nháp không đưa vào hồ sơ; chỉ đưa văn bản đã có số.',
    en: 'Drafts do not go into a dossier; only numbered documents do.',
  },
  FILE_OF_A_DOCUMENT: {
    status: 409,
    vi: 'Tệp này thuộc một văn bản; hãy đưa cả văn bản vào hồ sơ.',
    en: 'This file belongs to a document; file the document itself.',
  },
  FILE_PLAN_NOT_FOUND: {
    status: 404,
    vi: 'Không có mục này trong danh mục hồ sơ.',
    en: 'There is no such line in the file plan.',
  },
  FILE_PLAN_CODE_TAKEN: {
    status: 409,
    vi: 'Danh mục hồ sơ năm {year} đã có số và ký hiệu {code}.',
    en: 'The file plan of {year} already has the code {code}.',
  },
  FILE_PLAN_NOT_YOURS: {
    status: 403,
    vi: 'Danh mục hồ sơ do văn thư hoặc quản trị viên cập nhật.',
    en: 'Only clerks and administrators keep the file plan.',
  },
  FILE_PLAN_IN_USE: {
    status: 409,
    vi: 'Đã có hồ sơ mở theo mục này nên không thể xóa.',
    en: 'Dossiers were opened from this line, so it cannot be removed.',
  },
  FILE_PLAN_YEAR_FAR: {
    status: 422,
    vi: 'Chỉ lập danh mục hồ sơ của năm nay hoặc năm liền kề, không lập cho năm {year}.',
    en: 'A file plan is begun for this year or the next to it, not for {year}.',
  },
  FILE_PLAN_NOTHING_TO_COPY: {
    status: 409,
    vi: 'Danh mục hồ sơ năm {year} chưa có mục nào để sao chép.',
    en: 'The file plan of {year} has no lines to copy.',
  },
  DOCUMENT_NOT_ISSUED: {
    status: 409,
    vi: 'Văn bản đi chỉ đưa vào hồ sơ sau khi đã phát hành.',
    en: 'An outgoing document goes into a dossier once it is issued.',
  },
  DOCUMENT_NOT_YOURS_TO_FILE: {
    status: 403,
    vi: 'Việc đưa văn bản này vào hồ sơ thuộc người xử lý, đơn vị chủ trì hoặc văn thư.',
    en: 'Whoever handles this document, the unit in charge or a clerk files it.',
  },
};
