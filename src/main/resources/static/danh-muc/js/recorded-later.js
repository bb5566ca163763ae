/** Told apart from the count of a day: what was written down only afterwards about that day. */
import {el} from '../../chung/js/dom.js';
import {number, when} from '../../chung/js/words.js';

export function recordedLater({asOf, recordedLater: later}) {
  if (!later?.changes) {
    return null;
  }
  const {total, completed, inProgress, paused, declined} = later;
  return el(
    'p',
    {class: 'tq-note'},
    `Sau ngày ${when(asOf)} đã ghi thêm ${number(later.changes)} thay đổi có hiệu lực từ ngày đó trở về trước. `,
    'Số liệu ở trên giữ nguyên như đã trả lời vào ngày đó; nếu tính cả các thay đổi ghi sau: ',
    el(
      'strong',
      {},
      `${number(total)} = ${number(completed.total)} đã hoàn thành (${number(completed.decentralization)} phân cấp + ${number(completed.delegation)} ủy quyền)`,
      ` + ${number(inProgress)} đang thực hiện + ${number(paused)} tạm dừng + ${number(declined)} không thực hiện`
    ),
    '.'
  );
}
