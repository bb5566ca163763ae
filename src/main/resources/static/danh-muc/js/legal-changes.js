/** The changes of laws that were entered, the latest first. */
import {addressOfOne} from '../../chung/js/address.js';
import {el, empty, table} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {officialNames} from './officials.js';

const FACTS = [
  {title: 'Có hiệu lực', class: 'tq-nowrap', cell: ({effectiveOn}) => when(effectiveOn)},
  {title: 'Thay đổi', cell: ({id, title}) => el('a', {href: addressOfOne('thay-doi-phap-ly', id)}, title)},
  {title: 'Căn cứ', cell: ({basis, kindLabel}) => [basis, el('div', {class: 'tq-muted'}, kindLabel)]},
  {title: 'Theo văn bản', cell: ({paper}) => paper}
];

export async function legalChanges(list) {
  const whoIs = await officialNames(list.map(({recordedBy}) => recordedBy));
  const entered = {title: 'Nhập', cell: ({recordedBy, recordedAt}) => [whoIs(recordedBy), el('div', {class: 'tq-muted'}, when(recordedAt))]};
  return section('Thay đổi đã nhập', list.length ? table([...FACTS, entered], list) : empty('Chưa nhập thay đổi nào.'));
}
