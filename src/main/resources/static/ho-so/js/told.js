/** Who was told what about the dossier, when and by which rule; asked for when somebody wants to know. */
import {get} from '../../chung/js/api.js';
import {el, empty, section, table} from '../../chung/js/dom.js';
import {joined, when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Lúc', cell: ({at}) => el('span', {class: 'tq-nowrap'}, when(at))},
  {title: 'Người nhận', cell: ({recipient}) => recipient},
  {title: 'Nội dung', cell: ({subject}) => subject},
  {title: 'Theo quy tắc', cell: ({because, level}) => joined([because, level > 0 && `mức ${level}`], ', ')},
  {title: 'Thư', cell: ({letter}) => (letter ? joined([letter.label, when(letter.sentAt)], ' ') : 'Chỉ xem trong hệ thống')}
];

export function told({id}) {
  const place = el('div', {});
  const open = el('button', {class: 'tq-button', type: 'button', onclick: load}, 'Xem ai đã được thông báo');
  place.append(open);

  async function load() {
    open.disabled = true;
    try {
      const list = await get(`dossiers/${encodeURIComponent(id)}/notices`);
      place.replaceChildren(list.length ? table(COLUMNS, list) : empty('Chưa có thông báo nào.'));
    } catch ({message}) {
      place.replaceChildren(el('p', {class: 'tq-error', role: 'alert'}, message));
    }
  }

  return section('Đã thông báo', place);
}
