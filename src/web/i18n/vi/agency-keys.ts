export const agencyKeys = {
  title: 'Khóa ký và chứng thư',
  intro:
    'Mọi khóa ký của cơ quan và của cán bộ, khóa hết hạn sớm nhất đứng trước. Người đổi đơn vị, chức vụ hay tên không ký được bằng khóa cũ cho đến khi bạn xác nhận lại.',
  empty: 'Cơ quan chưa có khóa ký nào.',
  confirm: 'Xác nhận lại',
  confirmText:
    'Hãy đối chiếu quyết định nhân sự với chứng thư trước khi xác nhận. Việc này được ghi nhật ký.',
  confirmReason: 'Đã kiểm tra gì',
  confirmed: 'Đã xác nhận lại khóa.',
  otherName: 'Chứng thư mang tên khác',
  agencyOwn: 'Cơ quan',
  held: { file: 'Tệp', token: 'Thiết bị', remote: 'Ký từ xa', agent: 'Máy cá nhân' },
  field: {
    owner: 'Khóa của',
    certificate: 'Chứng thư',
    validity: 'Hiệu lực',
    bound: 'Gắn từ',
    standing: 'Tình trạng',
  },
  good: 'Ký được',
  confirmedBy: 'Xác nhận lại: {{name}}, {{at}}',
  ending: 'Còn {{count}} ngày',
  over: 'Đã hết hạn',
  soon: 'Chứng thư sắp hết hạn',
  root: 'Chứng thư gốc tin cậy',
  revocation: {
    good: 'Chưa bị thu hồi',
    revoked: 'Đã bị thu hồi',
    hold: 'Đang tạm dừng',
    unknown: 'Không rõ chứng thư có bị thu hồi hay không: cơ quan cấp không trả lời',
    'not-asked': 'Chưa hỏi cơ quan cấp xem chứng thư có bị thu hồi hay không',
  },
};
