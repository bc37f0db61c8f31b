export const audit = {
  title: 'Nhật ký hệ thống',
  intro:
    'Mọi thay đổi được ghi vào nhật ký nối chuỗi mã băm; có thể kiểm tra bất cứ lúc nào rằng không gì bị sửa hay xóa.',
  entries: 'Số mục',
  head: 'Mã băm mới nhất',
  verify: 'Kiểm tra nhật ký',
  verified: 'Nhật ký nguyên vẹn: {{entries}} mục, {{records}} bản ghi.',
  problems: 'Phát hiện {{count}} vấn đề',
  heads: 'Mốc đã ký',
  noHeads: 'Chưa có mốc nào được ký.',
  sign: 'Ký mốc hiện tại',
  export: 'Tải mốc',
  at: 'Lúc',
  seq: 'Mục số',
};
