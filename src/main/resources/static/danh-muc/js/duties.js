/** What a holder must report, and by when. */
import {table} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';
import {section} from './heading.js';
import {instrumentLink} from './holdings.js';

const COLUMNS = [
  {title: 'Hạn', class: 'tq-nowrap', cell: ({dueOn}) => when(dueOn)},
  {title: 'Phải báo cáo', cell: row => row.label},
  {title: 'Theo văn bản', cell: ({instrument}) => instrumentLink(instrument)}
];

export function duties({duties: list}) {
  return list?.length ? section('Phải báo cáo', table(COLUMNS, list)) : null;
}
