/** What is watched about an instrument in force: reviews, reports of the recipients, warnings before its end. */
import {el, empty, table} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';
import {section} from './heading.js';

const COLUMNS = [
  {title: 'Ngày', class: 'tq-nowrap', cell: ({on}) => when(on)},
  {title: 'Nội dung', cell: row => row.label},
  {title: 'Cơ quan', cell: row => row.agencyName},
  {title: 'Kết quả', cell: row => row.outcome}
];

export function watching({events}) {
  return section('Theo dõi, báo cáo, cảnh báo', events?.length ? table(COLUMNS, events) : empty('Chưa có đợt rà soát, báo cáo hoặc cảnh báo nào.'));
}
