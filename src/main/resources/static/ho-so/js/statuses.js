/** The states in which a dossier can be looked for, in the order in which a clerk thinks of them. */
export const STATUSES = [
  ['', 'Mọi trạng thái'],
  ['IN_PROGRESS', 'Đang thực hiện'],
  ['PAUSED', 'Tạm dừng'],
  ['COMPLETED', 'Hoàn thành'],
  ['DECLINED', 'Không thực hiện'],
  ['WITHDRAWN', 'Đã rút']
];
