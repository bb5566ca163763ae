/** The changes of laws that were entered, the latest first. */
import {el, empty, table} from '../../chung/js/dom.js';
import {when} from '../../chung/js/words.js';
import {addressOfOne} from './address.js';
import {section} from './heading.js';

const COLUMNS = [
  {title: 'Có hiệu lực', class: 'tq-nowrap', cell: ({effectiveOn}) => when(effectiveOn)},
  {title: 'Thay đổi', cell: ({id, title}) => el('a', {href: addressOfOne('thay-doi-phap-ly', id)}, title)},
  {title: 'Căn cứ', cell: ({basis, kindLabel}) => [basis, el('div', {class: 'tq-muted'}, kindLabel)]},
  {title: 'Theo văn bản', cell: ({paper}) => paper},
  {title: 'Nhập', cell: ({recordedBy, recordedAt}) => [recordedBy, el('div', {class: 'tq-muted'}, when(recordedAt))]}
];

export function legalChanges(list) {
  return section('Thay đổi đã nhập', list.length ? table(COLUMNS, list) : empty('Chưa nhập thay đổi nào.'));
}
