import type { Catalogue } from '../kernel/refusal.ts';
import { tokenMessages } from '../pkcs11/index.ts';

const doorMessages: Catalogue = {
  AGENT_HOST_WRONG: {
    status: 403,
    vi: 'Chương trình ký trên máy chỉ trả lời dưới tên của chính máy này.',
    en: 'The signing agent answers only under this machine’s own name.',
  },
  AGENT_ORIGIN_WRONG: {
    status: 403,
    vi: 'Chương trình ký trên máy được mở cho một cơ quan khác, không phải trang này.',
    en: 'The signing agent was started for another office than this page.',
  },
  AGENT_REQUEST_WRONG: {
    status: 400,
    vi: 'Chương trình ký trên máy không hiểu yêu cầu này. Có thể nó là phiên bản khác.',
    en: 'The signing agent does not understand this request. It may be of another version.',
  },
  AGENT_REQUEST_TOO_LONG: {
    status: 413,
    vi: 'Yêu cầu gửi tới chương trình ký trên máy quá dài.',
    en: 'The request to the signing agent is too long.',
  },
  AGENT_NOT_JSON: {
    status: 415,
    vi: 'Chương trình ký trên máy chỉ nhận JSON.',
    en: 'The signing agent takes JSON only.',
  },
  AGENT_NO_SUCH_PLACE: {
    status: 404,
    vi: 'Chương trình ký trên máy không có chức năng này. Có thể nó là phiên bản khác.',
    en: 'The signing agent does not have this. It may be of another version.',
  },
  AGENT_FAILED: {
    status: 500,
    vi: 'Chương trình ký trên máy gặp lỗi. Hãy tắt đi rồi mở lại.',
    en: 'The signing agent has failed. Stop it and start it again.',
  },
};

const pairingMessages: Catalogue = {
  AGENT_NOT_PAIRED: {
    status: 401,
    vi: 'Trang này chưa được ghép với chương trình ký trên máy. Hãy nhập mã mà chương trình đang hiện.',
    en: 'This page is not paired with the signing agent. Type the code that the agent shows.',
  },
  AGENT_CODE_WRONG: {
    status: 422,
    vi: 'Mã ghép không đúng; còn {left} lần thử.',
    en: 'The pairing code is wrong; {left} more tries.',
  },
  AGENT_CODE_SPENT: {
    status: 422,
    vi: 'Mã ghép không còn dùng được. Hãy nhấn Enter ở cửa sổ của chương trình ký để có mã mới.',
    en: 'The pairing code is of no use any more. Press Enter in the agent’s window for a new one.',
  },
};

const batchMessages: Catalogue = {
  AGENT_DECLINED: {
    status: 422,
    vi: 'Việc ký đã bị từ chối ở chương trình ký trên máy. Chưa văn bản nào được ký.',
    en: 'Signing was declined at the signing agent. No document has been signed.',
  },
  AGENT_BATCH_ENDED: {
    status: 409,
    vi: 'Lượt ký này ở chương trình ký trên máy đã kết thúc. Hãy bắt đầu lại; những văn bản đã ký vẫn giữ nguyên.',
    en: 'This batch has ended at the signing agent. Start again; what has been signed stays signed.',
  },
  AGENT_BATCH_WAITS: {
    status: 409,
    vi: 'Chương trình ký trên máy còn đang đợi người ký đồng ý.',
    en: 'The signing agent still waits for the person’s consent.',
  },
  AGENT_NOT_IN_BATCH: {
    status: 422,
    vi: 'Văn bản này không nằm trong những văn bản mà người ký đã đồng ý ký.',
    en: 'This document is none of those that the person has agreed to sign.',
  },
  AGENT_TOO_MANY_SIGNATURES: {
    status: 422,
    vi: 'Đã ký văn bản này nhiều lần trong lượt ký. Hãy bắt đầu lượt ký mới.',
    en: 'This document has been signed several times in this batch. Start a new one.',
  },
  AGENT_NOT_ATTRIBUTES: {
    status: 422,
    vi: 'Chương trình ký trên máy chỉ ký chữ ký văn bản (CAdES) cho đúng chứng thư đã chọn; yêu cầu này không phải như vậy.',
    en: 'The signing agent makes signatures of documents (CAdES) by the chosen certificate only; this is something else.',
  },
  AGENT_KEY_UNKNOWN: {
    status: 422,
    vi: 'Không thấy thiết bị ký có chứng thư này. Hãy cắm đúng thiết bị rồi thử lại.',
    en: 'No signing token with this certificate is there. Plug in the right one and try again.',
  },
};

export const agentMessages: Catalogue = {
  ...doorMessages,
  ...pairingMessages,
  ...batchMessages,
  ...tokenMessages,
};
