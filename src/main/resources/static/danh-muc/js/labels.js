/** What the choices of the server are called, and how they look. */
import {badge} from '../../chung/js/dom.js';

export const STATUSES = [
  ['COMPLETED', 'Đã hoàn thành'],
  ['IN_PROGRESS', 'Đang thực hiện'],
  ['PAUSED', 'Tạm dừng'],
  ['DECLINED', 'Không thực hiện']
];

export const FORMS = [
  ['DECENTRALIZATION', 'Phân cấp'],
  ['DELEGATION', 'Ủy quyền']
];

const STATUS_LOOKS = {COMPLETED: 'good', IN_PROGRESS: 'busy', PAUSED: 'waiting', DECLINED: 'ended'};

export function labelOf(choices, value) {
  return choices.find(([name]) => name === value)?.[1] ?? value ?? '';
}

export function statusBadge(status, label) {
  return badge(label ?? labelOf(STATUSES, status), STATUS_LOOKS[status]);
}
