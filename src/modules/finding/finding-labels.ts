/** How people name states when they search by them (`trạng thái:"đã phát hành"`); the codes work as well. */
import type { DossierState } from '../dossiers/index.ts';
import type { OutgoingState } from '../outgoing/index.ts';
import type { RoutingState } from '../routing/index.ts';

export const STATE_NAMES: Readonly<Record<RoutingState | OutgoingState | DossierState, string>> = {
  registered: 'đã đăng ký',
  submitted: 'đã trình',
  directed: 'đã chỉ đạo',
  assigned: 'đã giao',
  reported: 'đã báo cáo',
  completed: 'hoàn thành',
  drafting: 'dự thảo',
  'unit-check': 'đơn vị kiểm tra',
  'form-check': 'kiểm tra thể thức',
  signing: 'chờ ký',
  numbered: 'đã cấp số',
  signed: 'đã ký',
  sealed: 'đã đóng dấu',
  issued: 'đã phát hành',
  withdrawn: 'đã thu hồi',
  open: 'đang mở',
  closed: 'đã đóng',
  archived: 'đã lưu trữ',
  returned: 'trả lại',
};

export const isState = (code: string): boolean => code in STATE_NAMES;
