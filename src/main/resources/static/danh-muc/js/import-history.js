/** The lists that were entered, and how to undo one while nothing was built on it. */
import {empty, table} from '../../chung/js/dom.js';
import {joined, number, when} from '../../chung/js/words.js';
import {section} from './heading.js';
import {undoImport} from './undo-import.js';

const FACTS = [
  {title: 'Ngày nhập', class: 'tq-nowrap', cell: ({at}) => when(at)},
  {title: 'Người nhập', cell: ({by}) => by},
  {title: 'Tệp', cell: ({fileName}) => fileName},
  {title: 'Số dòng ghi', class: 'tq-number', cell: ({accepted}) => number(accepted)},
  {title: 'Thêm mới', class: 'tq-number', cell: ({added}) => number(added)},
  {title: 'Thay đổi', class: 'tq-number', cell: ({changed}) => number(changed)}
];

export function importHistory(entered, onUndone) {
  const rows = entered.items ?? entered;
  const columns = [...FACTS, {title: 'Hoàn tác', cell: entry => (entry.undoneAt ? undone(entry) : undoImport(entry, onUndone))}];
  return section('Các lần đã nhập', rows.length ? table(columns, rows, {class: 'tq-table tq-imports'}) : empty('Chưa nhập danh mục lần nào.'));
}

function undone({undoneAt, undoneBy, undoReason}) {
  return joined([`Đã hoàn tác ${when(undoneAt)}`, undoneBy, undoReason], ' · ');
}
