import type { Catalogue } from '../kernel/refusal.ts';

/** Refusals that any request may meet. Those of a module are in its own `<thing>-messages.ts`. */
export const httpMessages: Catalogue = {
  VALIDATION: { status: 400, vi: 'Dữ liệu gửi lên chưa đúng.', en: 'Some of what was sent is not right.' },
  MALFORMED_JSON: {
    status: 400,
    vi: 'Nội dung gửi lên không phải JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  },
  BODY_TOO_LARGE: { status: 413, vi: 'Nội dung gửi lên quá lớn.', en: 'The body is too large.' },
  MEDIA_TYPE: {
    status: 415,
    vi: 'Kiểu nội dung gửi lên không được hỗ trợ.',
    en: 'This content type is not supported here.',
  },
  FILE_TOO_LARGE: {
    status: 413,
    vi: 'Tệp vượt quá dung lượng cho phép ({max}).',
    en: 'The file is larger than allowed ({max}).',
  },
  FILE_REQUIRED: { status: 400, vi: 'Chưa chọn tệp.', en: 'A file is required.' },
  MALFORMED_UPLOAD: {
    status: 400,
    vi: 'Tệp tải lên bị gián đoạn hoặc sai định dạng.',
    en: 'The upload is broken.',
  },
  NOT_SIGNED_IN: { status: 401, vi: 'Bạn chưa đăng nhập.', en: 'You are not signed in.' },
  CSRF: {
    status: 403,
    vi: 'Yêu cầu không đến từ trang này. Hãy tải lại trang.',
    en: 'The request did not come from this page. Reload the page.',
  },
  FORBIDDEN: { status: 403, vi: 'Bạn không có quyền làm việc này.', en: 'You may not do this.' },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    vi: 'Hãy đổi mật khẩu được cấp lần đầu trước khi làm việc.',
    en: 'Change your first password before you go on.',
  },
  HOST_NOT_ALLOWED: {
    status: 403,
    vi: 'Chương trình không mở dưới tên “{host}”. Hãy dùng địa chỉ in ra khi khởi động; nếu mọi người truy cập bằng tên này, hãy đặt PUBLIC_URL là địa chỉ đó rồi khởi động lại (máy chủ proxy phải chuyển nguyên tiêu đề Host).',
    en: 'The program does not answer under the name “{host}”. Use the address that it prints at its start; if people reach it by this name, set PUBLIC_URL to that address and start it again (a proxy must pass the Host header on).',
  },
  NOT_FOUND: { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  INVALID_PAGE: {
    status: 400,
    vi: 'Trang này không thuộc danh sách đang xem. Hãy mở lại danh sách từ đầu.',
    en: 'This page does not belong to this list. Open the list again from its beginning.',
  },
  VERSION_CONFLICT: {
    status: 412,
    vi: 'Người khác vừa thay đổi nội dung này. Hãy xem lại bản mới.',
    en: 'Somebody else has just changed this. Look at the new state.',
  },
  DUPLICATE_KEY: {
    status: 409,
    vi: 'Đã có bản ghi trùng ({key}).',
    en: 'There is one like this already ({key}).',
  },
  VERSION_REQUIRED: {
    status: 428,
    vi: 'Thiếu phiên bản đã xem (If-Match).',
    en: 'The version that you saw is missing (If-Match).',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    vi: 'Quá nhiều yêu cầu. Hãy thử lại sau ít phút.',
    en: 'Too many requests. Try again in a few minutes.',
  },
  STORAGE_UNAVAILABLE: {
    status: 503,
    vi: 'Kho dữ liệu tạm thời không dùng được. Chưa có gì thay đổi, hãy thử lại sau.',
    en: 'Storage cannot be used just now. Nothing was changed; try again later.',
  },
  SEARCH_UNAVAILABLE: {
    status: 503,
    vi: 'Tạm thời không tìm kiếm được. Các việc khác vẫn làm bình thường; hãy thử lại sau.',
    en: 'Search cannot answer just now. Everything else works; try again later.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    vi: 'Mất kết nối với kho dữ liệu giữa chừng nên chưa biết đã ghi được hay chưa. Hãy kiểm tra trước khi làm lại.',
    en: 'The connection to storage broke midway; whether this was written is not known. Look before doing it again.',
  },
  DISK_FULL: {
    status: 507,
    vi: 'Ổ đĩa của máy chủ đã đầy. Chưa có gì thay đổi; hãy báo quản trị.',
    en: 'The disk of the server is full. Nothing was changed; tell the administrator.',
  },
  STOPPING: { status: 503, vi: 'Máy chủ đang dừng.', en: 'The server is stopping.' },
  REQUIRED: { status: 400, vi: 'Cần nhập mục này.', en: 'This is required.' },
  WRONG_TYPE: { status: 400, vi: 'Giá trị không đúng kiểu.', en: 'This value has the wrong type.' },
  TOO_SHORT: { status: 400, vi: 'Cần ít nhất {minimum}.', en: 'At least {minimum} needed.' },
  TOO_LONG: { status: 400, vi: 'Nhiều nhất là {maximum}.', en: 'At most {maximum} allowed.' },
  WRONG_FORMAT: { status: 400, vi: 'Giá trị không đúng định dạng.', en: 'This value has the wrong format.' },
  NOT_ALLOWED: {
    status: 400,
    vi: 'Giá trị không nằm trong các giá trị được phép.',
    en: 'This value is not allowed.',
  },
  UNKNOWN_FIELD: { status: 400, vi: 'Mục này không được dùng.', en: 'This field is not known.' },
  UNEXPECTED: {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến. Hãy báo quản trị kèm mã yêu cầu {requestId}.',
    en: 'Something unexpected went wrong. Tell the administrator the request id {requestId}.',
  },
};
