import type { Catalogue } from '../../kernel/refusal.ts';

export const routingMessages: Catalogue = {
  STEP_NOT_OPEN: {
    status: 409,
    vi: 'Văn bản không còn ở bước này. Hãy tải lại trang để xem văn bản đang ở đâu.',
    en: 'The document is not at this step. Reload to see where it stands.',
  },
  NOT_YOUR_TURN: {
    status: 403,
    vi: 'Việc này do người khác thực hiện ở bước hiện tại.',
    en: 'At this step somebody else does this.',
  },
  DEADLINE_PAST: {
    status: 422,
    vi: 'Thời hạn đã qua. Hãy chọn từ hôm nay trở đi.',
    en: 'The deadline is in the past. Choose today or later.',
  },
  DEADLINE_AFTER_DIRECTION: {
    status: 422,
    vi: 'Thời hạn phải trong hạn đã được giao ({deadline}).',
    en: 'The deadline must be within the one that was given ({deadline}).',
  },
  NOT_A_LEADER: {
    status: 422,
    vi: 'Người này không có thẩm quyền chỉ đạo. Hãy chọn một lãnh đạo.',
    en: 'This person is not competent to direct. Choose a leader.',
  },
  PERSON_NOT_CLEARED: {
    status: 422,
    vi: 'Người này chưa được phép tiếp cận văn bản có độ mật này.',
    en: 'This person is not cleared for the secrecy of this document.',
  },
  UNIT_NOT_CLEARED: {
    status: 422,
    vi: 'Người phụ trách đơn vị này chưa được phép tiếp cận văn bản có độ mật này.',
    en: 'Who heads this unit is not cleared for the secrecy of this document.',
  },
  UNIT_WITHOUT_HEAD: {
    status: 422,
    vi: 'Đơn vị này chưa có người phụ trách để nhận văn bản. Hãy nhờ người quản trị cử người phụ trách, hoặc chọn đơn vị khác.',
    en: 'Nobody heads this unit, so nobody could take the document. Ask an administrator to name a head, or choose another unit.',
  },
  UNIT_NAMED_TWICE: {
    status: 422,
    vi: 'Mỗi đơn vị chỉ được ghi một lần: chủ trì, phối hợp hoặc để biết.',
    en: 'Each unit is named once: it leads, co-ordinates or is informed.',
  },
  PERSON_NAMED_TWICE: {
    status: 422,
    vi: 'Mỗi người chỉ được ghi một lần: chủ trì hoặc phối hợp.',
    en: 'Each person is named once: they lead or co-ordinate.',
  },
  LEAD_UNIT_REQUIRED: {
    status: 422,
    vi: 'Có đơn vị phối hợp thì phải ghi rõ đơn vị chủ trì.',
    en: 'Where units co-ordinate, name the unit that leads.',
  },
  ADDRESSEE_REQUIRED: {
    status: 422,
    vi: 'Hãy chọn đơn vị chủ trì, hoặc đơn vị, cá nhân nhận để biết.',
    en: 'Choose the unit that leads, or who is to be informed.',
  },
  LEAD_OFFICER_REQUIRED: {
    status: 422,
    vi: 'Hãy chọn người chủ trì xử lý.',
    en: 'Choose the officer who leads.',
  },
  OFFICER_REQUIRED: {
    status: 422,
    vi: 'Hãy chọn người phối hợp xử lý.',
    en: 'Choose the officers who co-ordinate.',
  },
  NOT_OF_UNIT: {
    status: 422,
    vi: 'Người này không thuộc đơn vị của bạn.',
    en: 'This person is not of your unit.',
  },
};
