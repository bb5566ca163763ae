/** The stages that are open: who has them, until when, and how far they have been escalated. */
import {badge, el, section} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

export function stages({stages: list}) {
  return list?.length ? section('Bước đang xử lý', el('ul', {class: 'tq-timeline tq-stages'}, list.map(stage))) : null;
}

function stage({name, holder, due, confirmed, overdue, level, heldAt}) {
  return el(
    'li',
    {class: 'tq-entry'},
    el(
      'div',
      {class: 'tq-entry-head'},
      el('strong', {}, name),
      heldAt ? badge('Tạm dừng tính thời hạn') : null,
      overdue ? badge('Quá hạn') : null,
      level ? badge(`Đã nhắc mức ${level}`) : null
    ),
    el(
      'div',
      {class: 'tq-muted'},
      joined(
        [
          heldAt ? `Tạm dừng từ ${when(heldAt)}` : due && `Hạn ${when(due)}`,
          confirmed ? null : 'thời hạn chưa kiểm chứng',
          holder ?? 'Chưa có người nhận việc'
        ],
        ' · '
      )
    )
  );
}
