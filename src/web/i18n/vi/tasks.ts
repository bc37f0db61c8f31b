export const tasks = {
  title: 'Nhiệm vụ',
  empty: {
    waiting: 'Không có nhiệm vụ nào đang chờ bạn.',
    mine: 'Bạn chưa có nhiệm vụ nào. Nhiệm vụ hiện ở đây khi văn bản đến được giao cho bạn hoặc đơn vị bạn phụ trách.',
  },
  box: { label: 'Phạm vi', waiting: 'Đang chờ tôi', mine: 'Tất cả của tôi' },
  field: {
    title: 'Nội dung',
    role: 'Vai trò',
    state: 'Trạng thái',
    unit: 'Đơn vị',
    assignee: 'Người xử lý',
    assignedBy: 'Người giao',
    deadline: 'Hạn xử lý',
    progress: 'Tiến độ',
  },
  state: {
    open: 'Chờ giao người',
    assigned: 'Đã giao',
    'in-progress': 'Đang xử lý',
    reported: 'Đã báo cáo',
    done: 'Hoàn thành',
    returned: 'Bị trả lại',
    cancelled: 'Đã hủy',
  },
};
