export const leftBehind = {
  title: 'Văn bản mật chưa có người xử lý',
  intro:
    'Bước tiếp theo của những văn bản mật này thuộc người đã thôi việc hoặc chuyển vị trí. Văn bản thường tự chuyển sang người kế nhiệm; văn bản mật phải được giao lại đích danh.',
  named: '{{kind}} số {{number}}',
  waitedFor: 'trước đây của {{names}}',
  reassign: 'Giao lại',
  text: 'Người được giao lại phải đủ thẩm quyền tiếp cận độ mật của văn bản. Việc giao lại được ghi vào nhật ký.',
  nobody: 'Chưa có ai phù hợp. Người quản trị cần cấp quyền tiếp cận văn bản mật cho người kế nhiệm trước.',
  done: 'Đã giao lại.',
  empty: 'Không có văn bản nào.',
  needs: {
    clerk: 'Văn thư nhận',
    leader: 'Lãnh đạo nhận',
    head: 'Trưởng đơn vị nhận',
    officer: 'Người xử lý mới',
    drafter: 'Người soạn mới',
  },
  field: { document: 'Văn bản', on: 'Ngày', waitedFor: 'Trước đây của', secrecy: 'Độ mật' },
};
