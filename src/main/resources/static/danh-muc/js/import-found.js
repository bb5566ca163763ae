/** What the dry run found, and the way to enter it. */
import {el} from '../../chung/js/dom.js';
import {number} from '../../chung/js/words.js';
import {importCounts} from './import-counts.js';
import {importDifferences} from './import-differences.js';
import {importProblems} from './import-problems.js';

export function importFound(found, partial, enter) {
  return el('div', {class: 'tq-found'}, importCounts(found), importProblems(found), importDifferences(found), wayOn(found, partial, enter));
}

function wayOn(found, partial, enter) {
  const {accepted, rejected} = found;
  if (rejected && !partial) {
    return sentence(`Còn ${number(rejected)} dòng có lỗi nên chưa ghi được. Hãy sửa tệp rồi kiểm tra lại, hoặc chọn “Chỉ ghi các dòng đạt” rồi kiểm tra lại.`);
  }
  if (!accepted) {
    return sentence('Không có dòng nào ghi được.');
  }
  if (changesNothing(found)) {
    return sentence('Tệp này không làm thay đổi gì so với danh mục hiện có, không cần ghi.');
  }
  const confirm = el('button', {class: 'tq-button tq-primary', type: 'button', onclick: enter}, `Ghi ${number(accepted)} dòng vào danh mục`);
  return el('div', {class: 'tq-upload-row tq-way-on'}, confirm);
}

function changesNothing({differences}) {
  return differences && !differences.added && !differences.changedCount;
}

function sentence(text) {
  return el('p', {class: 'tq-alert'}, text);
}
