/** What a list has become once it is entered. */
import {el} from '../../chung/js/dom.js';
import {show} from '../../chung/js/shown.js';
import {number} from '../../chung/js/words.js';
import {address} from './address.js';
import {importProblems} from './import-problems.js';

export function importDone(done) {
  const {accepted, rejected} = done;
  return el(
    'div',
    {},
    el(
      'p',
      {class: 'tq-done'},
      `Đã ghi ${number(accepted)} dòng vào danh mục`,
      rejected ? `, bỏ qua ${number(rejected)} dòng có lỗi. ` : '. ',
      el('a', {href: address('tong-hop')}, 'Xem tổng hợp'),
      ' · ',
      el('a', {href: address('nhiem-vu')}, 'Xem danh mục')
    ),
    importProblems(done),
    el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: show}, 'Nhập tệp khác'))
  );
}
