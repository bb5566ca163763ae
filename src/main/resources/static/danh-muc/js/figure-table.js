/** The same count for each agency, with its sum in the last row. */
import {el} from '../../chung/js/dom.js';
import {figure} from './figure.js';

const COLUMNS = [
  ['Đã hoàn thành', row => row.completed.total, {status: 'COMPLETED'}],
  ['Phân cấp', row => row.completed.decentralization, {status: 'COMPLETED', form: 'DECENTRALIZATION'}],
  ['Ủy quyền', row => row.completed.delegation, {status: 'COMPLETED', form: 'DELEGATION'}],
  ['Đang thực hiện', row => row.inProgress, {status: 'IN_PROGRESS'}],
  ['Tạm dừng', row => row.paused, {status: 'PAUSED'}],
  ['Không thực hiện', row => row.declined, {status: 'DECLINED'}],
  ['Tổng số', row => row.total, {}]
];

export function figureTable(summary) {
  return el(
    'div',
    {class: 'tq-scroll'},
    el(
      'table',
      {class: 'tq-table tq-figures'},
      el('thead', {}, head()),
      el('tbody', {}, summary.byAgency.map(row => line(row, summary.asOf, row.agency))),
      el('tfoot', {}, line({...summary, name: 'Toàn tỉnh'}, summary.asOf))
    )
  );
}

function head() {
  return el('tr', {}, el('th', {scope: 'col'}, 'Cơ quan'), COLUMNS.map(([title]) => el('th', {scope: 'col', class: 'tq-number'}, title)));
}

function line(row, asOf, agency) {
  const cell = ([title, count, search]) =>
    el('td', {class: 'tq-number'}, figure(count(row), {...search, agency, asOf}, `${title.toLowerCase()}, ${row.name}`));
  return el('tr', {}, el('th', {scope: 'row'}, row.name), COLUMNS.map(cell));
}
