/** The changes of laws that were entered, the latest first. */
import {el, empty, table} from '../../chung/js/dom.js';
import {number, when} from '../../chung/js/words.js';
import {section} from './heading.js';

const COLUMNS = [
  {title: 'Có hiệu lực', class: 'tq-nowrap', cell: ({effectiveOn}) => when(effectiveOn)},
  {title: 'Thay đổi', cell: ({title, kindLabel, summary}) => [el('strong', {}, title), el('div', {class: 'tq-muted'}, kindLabel), summary]},
  {title: 'Văn bản', cell: ({paper}) => paper},
  {title: 'Nhiệm vụ liên quan', class: 'tq-number', cell: ({powers}) => number(powers?.length ?? powers)},
  {title: 'Người nhập', cell: ({by, at}) => [by, el('div', {class: 'tq-muted'}, when(at))]}
];

export function legalChanges(list) {
  return section('Thay đổi đã nhập', list.length ? table(COLUMNS, list) : empty('Chưa nhập thay đổi nào.'));
}
