/** The lists that were entered, and how to undo one while nothing was built on it. */
import {el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {joined, number, when} from '../../chung/js/words.js';
import {officialNames} from './officials.js';
import {undoImport} from './undo-import.js';

const FACTS = [
  {title: 'Ngày nhập', class: 'tq-nowrap', cell: ({at}) => when(at)},
  {title: 'Người nhập', cell: ({byName, by}) => byName ?? by},
  {title: 'Tệp', cell: ({fileName, partial}) => [fileName, partial ? el('div', {class: 'tq-muted'}, 'chỉ các dòng đạt') : null]},
  {title: 'Tính đến ngày', class: 'tq-nowrap', cell: ({statedOn}) => when(statedOn)},
  {title: 'Số dòng ghi', class: 'tq-number', cell: ({counts}) => number(counts.accepted)},
  {title: 'Thêm mới', class: 'tq-number', cell: ({counts}) => number(counts.added)},
  {title: 'Thay đổi', class: 'tq-number', cell: ({counts}) => number(counts.changed)}
];

export async function importHistory(entered, onUndone) {
  const whoIs = await officialNames(entered.map(({undoneBy}) => undoneBy));
  const columns = [...FACTS, {title: 'Hoàn tác', cell: entry => (entry.undoneAt ? undone(entry, whoIs) : undoImport(entry, onUndone))}];
  return section('Các lần đã nhập', entered.length ? table(columns, entered, {class: 'tq-table tq-imports'}) : empty('Chưa nhập danh mục lần nào.'));
}

function undone({undoneAt, undoneBy, undoneReason}, whoIs) {
  return joined([`Đã hoàn tác ${when(undoneAt)}`, whoIs(undoneBy), undoneReason], ' · ');
}
