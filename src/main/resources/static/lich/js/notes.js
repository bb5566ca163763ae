/** Every change of the calendar: who, when, from what to what. */
import {get} from '../../chung/js/api.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';

const COLUMNS = [
  {title: 'Lúc', class: 'tq-nowrap', cell: ({at, by}) => [when(at), el('div', {class: 'tq-muted'}, by)]},
  {title: 'Mục', cell: ({about}) => about},
  {title: 'Trước', cell: ({before}) => before || '–'},
  {title: 'Sau', cell: ({after}) => after || 'Bỏ khỏi lịch'},
  {title: 'Căn cứ, lý do', cell: ({reason}) => reason}
];

export async function notes() {
  const list = await get('calendar/changes');
  return section('Lịch sử thay đổi', list.length ? table(COLUMNS, list, {class: 'tq-table tq-notes'}) : empty('Lịch chưa thay đổi lần nào.'));
}
