/** What a holder must report, and by when. */
import {el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {instrumentLink} from './holdings.js';

const COLUMNS = [
  {title: 'Hạn', class: 'tq-nowrap', cell: ({dueOn}) => when(dueOn)},
  {title: 'Nội dung', cell: ({label, everyMonths}) => [label, el('div', {class: 'tq-muted'}, `${everyMonths} tháng một lần`)]},
  {title: 'Theo văn bản', cell: ({instrument}) => instrumentLink(instrument)}
];

export function duties({duties: list}) {
  return section('Phải báo cáo', list?.length ? table(COLUMNS, list, {class: 'tq-table tq-duties'}) : empty('Không có báo cáo nào phải gửi theo các văn bản đang giữ.'));
}
