export const agent = {
  title: 'Chương trình ký trên máy này',
  looking: 'Đang tìm chương trình ký trên máy này…',
  none: 'Cơ quan không dùng chương trình ký trên máy cá nhân.',
  absent: 'Không thấy chương trình ký trên máy này. Hãy mở chương trình, rồi thử lại.',
  start: 'Mở bằng biểu tượng do người quản trị đã cài, hoặc bằng lệnh:',
  otherVersion:
    'Chương trình ký trên máy này là phiên bản khác. Hãy cập nhật theo bản mà người quản trị cung cấp.',
  code: 'Mã ghép',
  codeHint: 'Gồm 8 chữ số, đang hiện ở cửa sổ của chương trình ký. Nhấn Enter ở đó để có mã mới.',
  pair: 'Ghép',
  paired: 'Đã ghép với chương trình ký trên máy này.',
  certificates: 'Chứng thư trên thiết bị ký',
  certificate: 'Do {{issuer}} cấp, hiệu lực đến {{until}}; thiết bị {{token}}',
  noCertificates: 'Không thấy chứng thư nào. Hãy cắm thiết bị ký rồi thử lại.',
  waitingTitle: 'Hãy xem cửa sổ của chương trình ký',
  waiting:
    'Chương trình ký đang hiện {{count}} văn bản sẽ ký. Kiểm tra, rồi nhập mã PIN tại đó. Đừng nhập PIN vào trang này.',
};
