/** What a list has become once it is entered. */
import {address} from '../../chung/js/address.js';
import {el} from '../../chung/js/dom.js';
import {dossierLink} from '../../chung/js/dossier-link.js';
import {show} from '../../chung/js/shown.js';
import {number} from '../../chung/js/words.js';
import {importProblems} from './import-problems.js';

export function importDone(done) {
  const {accepted, rejected, dossiers} = done;
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
    opened(dossiers),
    importProblems(done),
    el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: show}, 'Nhập tệp khác'))
  );
}

function opened(dossiers) {
  return dossiers?.length
    ? el('p', {}, `Đã lập ${number(dossiers.length)} hồ sơ: `, dossiers.flatMap((id, index) => [index ? ', ' : '', dossierLink(id)]))
    : null;
}
