/** Enters that a law, decree or article has changed (Sở Tư pháp); what waited for it comes back as tasks. */
import {addressOfOne} from '../../chung/js/address.js';
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {number} from '../../chung/js/words.js';

const KINDS = [
  ['AMENDED', 'Được sửa đổi, bổ sung'],
  ['REPLACED', 'Được thay thế'],
  ['REPEALED', 'Bị bãi bỏ'],
  ['ISSUED', 'Được ban hành hoặc được hướng dẫn thi hành']
];

export function enterLegalChange(me, basis = {}) {
  if (!me?.changesLegalBases) {
    return null;
  }
  const place = el('div');
  const ask = () => place.replaceChildren(form(basis, () => place.replaceChildren()));
  return el('div', {}, el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Nhập thay đổi của căn cứ pháp lý')), place);
}

function form(basis, close) {
  const document = textField('Văn bản thay đổi', basis.document ?? '', {longest: 500, wide: true, hint: 'Ghi như khi viện dẫn, ví dụ: Luật Xây dựng số 50/2014/QH13.'});
  const article = textField('Chỉ riêng điều', basis.article ?? '', {longest: 20, hint: 'Bỏ trống: cả văn bản.'});
  const kind = choiceField('Loại thay đổi', KINDS, 'AMENDED');
  const effectiveOn = dayField('Có hiệu lực từ ngày', '', {required: true});
  const paper = textField('Số, ký hiệu văn bản làm thay đổi', '', {longest: 200});
  const title = textField('Nội dung thay đổi trong một dòng', '', {longest: 300, wide: true});
  const summary = textArea('Điểm mới', '', {longest: 4000});
  const said = (one, sentence) => one.value() || one.say(sentence);
  return deedForm({
    fields: [document, article, kind, effectiveOn, paper, title, summary],
    deed: 'Ghi thay đổi',
    close,
    check: () =>
      said(document, 'Chưa nhập văn bản.') &&
      effectiveOn.iso() !== null &&
      said(paper, 'Chưa nhập số, ký hiệu văn bản.') &&
      said(title, 'Chưa nhập nội dung thay đổi.'),
    send: () =>
      postJson('legal-bases/changes', {
        document: document.value(),
        article: article.value() || null,
        kind: kind.value(),
        title: title.value(),
        summary: summary.value() || null,
        effectiveOn: effectiveOn.iso(),
        paper: paper.value()
      }),
    done: ({id, powers}) =>
      el(
        'p',
        {class: 'tq-done', role: 'status'},
        `Đã ghi thay đổi; ${number(powers?.length)} nhiệm vụ liên quan được đưa ra rà soát. `,
        el('a', {href: addressOfOne('thay-doi-phap-ly', id)}, 'Xem')
      )
  });
}
