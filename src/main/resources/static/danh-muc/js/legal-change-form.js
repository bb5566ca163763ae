/** Enters that a law, decree or article has changed (Sở Tư pháp); what waited for it comes back as tasks. */
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';
import {deedForm} from './deed-form.js';
import {section} from './heading.js';

const KINDS = [
  ['AMENDED', 'Được sửa đổi, bổ sung'],
  ['REPLACED', 'Được thay thế'],
  ['REPEALED', 'Bị bãi bỏ'],
  ['ISSUED', 'Được ban hành hoặc được hướng dẫn thi hành']
];

export function legalChangeForm() {
  const place = el('div');
  const ask = () => place.replaceChildren(form(() => place.replaceChildren()));
  return section('Nhập thay đổi', el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Nhập thay đổi của căn cứ pháp lý')), place);
}

function form(close) {
  const basis = textField('Văn bản, điều khoản thay đổi', '', {longest: 500, wide: true, hint: 'Ghi như khi viện dẫn, ví dụ: Điều 89 Luật Xây dựng số 50/2014/QH13.'});
  const title = textField('Nội dung thay đổi trong một dòng', '', {longest: 300, wide: true});
  const kind = choiceField('Loại thay đổi', KINDS, 'AMENDED');
  const effectiveOn = dayField('Có hiệu lực từ ngày', '', {required: true});
  const paper = textField('Số, ký hiệu văn bản làm thay đổi', '', {longest: 200});
  const summary = textArea('Điểm mới', '', {longest: 4000});
  const needed = [[basis, 'Chưa nhập văn bản, điều khoản.'], [title, 'Chưa nhập nội dung thay đổi.'], [paper, 'Chưa nhập số, ký hiệu văn bản.']];
  return deedForm({
    fields: [basis, title, kind, effectiveOn, paper, summary],
    deed: 'Ghi thay đổi',
    close,
    check: () => needed.every(([one, sentence]) => one.value() || one.say(sentence)) && effectiveOn.iso() !== null,
    send: () =>
      postJson('legal-bases/changes', {
        basis: basis.value(),
        title: title.value(),
        kind: kind.value(),
        effectiveOn: effectiveOn.iso(),
        paper: paper.value(),
        summary: summary.value()
      }),
    done: async () => {
      await show();
      return el('span');
    }
  });
}
