export const start = {
  title: 'Bắt đầu sử dụng',
  intro: 'Thư mục dữ liệu này chưa có cơ quan nào. Hãy chọn một trong hai cách.',
  office: {
    title: 'Thiết lập cơ quan của bạn',
    text: 'Khai báo cơ quan, các đơn vị và người quản trị đầu tiên. Cần liên kết một lần được in ở cửa sổ khởi động chương trình.',
    go: 'Thiết lập cơ quan',
  },
  demo: {
    title: 'Mở cơ quan mẫu',
    text: 'Một UBND phường có sẵn lãnh đạo, đơn vị, văn thư, lưu trữ và văn bản ở mọi bước xử lý, để làm thử toàn bộ công việc.',
    go: 'Mở cơ quan mẫu',
  },
};

export const setup = {
  title: 'Thiết lập cơ quan',
  token: 'Mã thiết lập',
  tokenHint: 'Mã nằm trong liên kết in ở cửa sổ khởi động chương trình.',
  agency: 'Cơ quan',
  name: 'Tên cơ quan',
  namePlaceholder: 'Ủy ban nhân dân phường Xuân Hòa',
  parentName: 'Cơ quan chủ quản trực tiếp',
  abbreviation: 'Chữ viết tắt',
  abbreviationHint: 'Dùng trong ký hiệu văn bản, ví dụ UBND.',
  place: 'Địa danh',
  placeHint: 'Ghi trước ngày tháng của văn bản, ví dụ Xuân Hòa.',
  units: 'Đơn vị',
  unitsHint: 'Có thể thêm, sửa sau ở mục Quản trị.',
  unitName: 'Tên đơn vị',
  addUnit: 'Thêm đơn vị',
  removeUnit: 'Bỏ đơn vị {{name}}',
  administrator: 'Người quản trị đầu tiên',
  fullName: 'Họ và tên',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Tạo cơ quan',
};
