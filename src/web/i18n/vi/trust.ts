export const trust = {
  title: 'Chứng thư gốc tin cậy',
  intro:
    'Chữ ký số trên văn bản đến được coi là hợp lệ khi chứng thư dẫn về một chứng thư gốc trong danh sách này. Chỉ thêm chứng thư lấy từ chính tổ chức chứng thực, và so vân tay trước khi thêm.',
  add: 'Thêm chứng thư gốc',
  added: 'Đã thêm vào danh sách tin cậy.',
  remove: 'Thôi tin cậy',
  removeHint: 'Chữ ký dẫn về chứng thư này sẽ không còn được coi là đáng tin khi kiểm tra.',
  removalReason: 'Lý do thôi tin cậy',
  download: 'Tải chứng thư (PEM)',
  file: 'Tệp chứng thư',
  fileHint: 'PEM, CRT, CER, DER hoặc P7B, tối đa 256 KB. Không bao giờ tải lên khóa bí mật.',
  startSet: 'Hoặc chọn chứng thư gốc công khai có sẵn, rồi đối chiếu vân tay với công bố của đơn vị sở hữu:',
  reason: 'Căn cứ tin cậy',
  reasonHint: 'Ví dụ: chứng thư gốc công bố tại cổng của Ban Cơ yếu Chính phủ ngày 02/03/2026.',
  compare:
    'Tệp có {{count}} chứng thư. Hãy so vân tay SHA-256 dưới đây với vân tay mà tổ chức chứng thực công bố.',
  refused: 'Còn chứng thư chưa thêm được. Hãy bỏ chứng thư đó khỏi tệp rồi chọn lại.',
  selfIssued: 'Tự phát hành (gốc)',
  state: { label: 'Trạng thái', trusted: 'Đang tin cậy', removed: 'Đã thôi tin cậy' },
  empty: {
    trusted:
      'Chưa tin cậy chứng thư gốc nào, nên chưa chữ ký nào của cơ quan khác được coi là hợp lệ. Bấm “Thêm chứng thư gốc” để bắt đầu.',
    removed: 'Chưa thôi tin cậy chứng thư nào.',
  },
  validity: { soon: 'Sắp hết hạn', expired: 'Hết hạn', early: 'Chưa có hiệu lực' },
  field: {
    name: 'Tổ chức chứng thực',
    organisation: 'Cơ quan, tổ chức',
    issuer: 'Nơi cấp',
    validity: 'Hiệu lực',
    algorithm: 'Thuật toán',
    serial: 'Số hiệu chứng thư',
    fingerprint: 'Vân tay SHA-256',
    state: 'Trạng thái',
    added: 'Thêm vào',
    removed: 'Thôi tin cậy',
  },
};
