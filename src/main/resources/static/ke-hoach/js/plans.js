/** All plans in which one's agency has a part (các kế hoạch). */
import {address, addressOfOne} from '../../chung/js/address.js';
import {get} from '../../chung/js/api.js';
import {badge, el, empty, table} from '../../chung/js/dom.js';
import {heading} from '../../chung/js/heading.js';
import {joined, number, when} from '../../chung/js/words.js';
import {planState} from './states.js';

const COLUMNS = [
  {title: 'Số, ký hiệu', class: 'tq-nowrap', cell: ({id, symbol, kind}) => [el('a', {href: addressOfOne('ke-hoach', id)}, symbol), el('div', {class: 'tq-muted'}, kind)]},
  {title: 'Kế hoạch', cell: ({id, title, issuer, issuedOn, issuedWords}) => [
    el('a', {href: addressOfOne('ke-hoach', id)}, title),
    el('div', {class: 'tq-muted'}, joined([issuer, issuedOn ? when(issuedOn) : issuedWords], ', '))
  ]},
  {title: 'Đầu mối', cell: ({coordinator}) => coordinator},
  {title: 'Trạng thái', cell: planState},
  {title: 'Phần việc', class: 'tq-count', cell: ({all}) => number(all)},
  {title: 'Đã xong', class: 'tq-count', cell: ({completed}) => number(completed)},
  {title: 'Quá hạn', class: 'tq-count', cell: ({overdue}) => (overdue ? badge(number(overdue), 'late') : number(0))}
];

export async function plans() {
  const found = await get('plans');
  return el(
    'div',
    {},
    heading('Kế hoạch triển khai', 'Kế hoạch, công văn giao việc mà cơ quan của ông/bà tham gia; mỗi phần việc là một đầu việc của một cơ quan chủ trì.'),
    el('p', {}, el('a', {class: 'tq-button', href: address('nhap')}, 'Nhập kế hoạch')),
    found.length ? table(COLUMNS, found, {class: 'tq-table tq-plans'}) : empty('Chưa có kế hoạch nào có cơ quan của ông/bà.')
  );
}
