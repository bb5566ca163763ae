/** Begins one dossier that takes on all the holdings that are ticked (hồ sơ kế tiếp). */
import {postJson} from '../../chung/js/api.js';
import {el} from '../../chung/js/dom.js';
import {dayField} from '../../chung/js/day-field.js';
import {choiceField, textArea} from '../../chung/js/field.js';
import {number} from '../../chung/js/words.js';
import {deedForm} from './deed-form.js';
import {dossierLink} from './power-dossier.js';

const KINDS = [
  ['EXTEND', 'Gia hạn'],
  ['AMEND', 'Sửa đổi, bổ sung'],
  ['REPLACE', 'Thay thế'],
  ['END', 'Chấm dứt']
];

export function successor(chosen) {
  const count = el('span', {role: 'status'});
  const place = el('div');
  const begin = el('button', {class: 'tq-button tq-primary', type: 'button', onclick: ask}, 'Lập hồ sơ kế tiếp');
  chosen.onChange(() => {
    const rows = chosen.rows();
    begin.disabled = !rows.length;
    count.textContent = rows.length ? `Đã chọn ${number(rows.length)} nhiệm vụ của ${number(instruments(rows))} văn bản.` : 'Chưa chọn nhiệm vụ nào.';
  });

  function ask() {
    place.replaceChildren(form(chosen, () => place.replaceChildren()));
    place.scrollIntoView({block: 'nearest'});
  }

  return el('section', {class: 'tq-chosen', 'aria-label': 'Hồ sơ kế tiếp'}, el('div', {class: 'tq-toolbar'}, count, begin), place);
}

function form(chosen, close) {
  const kind = choiceField('Hình thức', KINDS, 'EXTEND');
  const until = dayField('Thời hạn mới, đến hết ngày', '', {hint: 'Bỏ trống khi chấm dứt, hoặc khi phân cấp không thời hạn.'});
  const reason = textArea('Lý do', '', {longest: 2000});
  return deedForm({
    fields: [kind, until, reason],
    deed: 'Lập hồ sơ',
    close,
    check: () => until.iso() !== null && (reason.value() ? true : reason.say('Chưa nhập lý do.')),
    send: () =>
      postJson('register/successors', {
        kind: kind.value(),
        holdings: chosen.rows().map(({id}) => id),
        reason: reason.value(),
        validUntil: until.iso() || null
      }),
    done: dossier => el('p', {class: 'tq-done', role: 'status'}, 'Đã lập hồ sơ ', dossierLink(dossier.id), ` cho ${number(chosen.rows().length)} nhiệm vụ.`)
  });
}

function instruments(rows) {
  return new Set(rows.map(({instrument}) => instrument.id)).size;
}
