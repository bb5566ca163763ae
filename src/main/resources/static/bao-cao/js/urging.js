/** The consolidator urges those that have not reported, all or one. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';

export function urging({period, parts, urges}) {
  const missing = parts.filter(({sentAt}) => !sentAt);
  if (!urges || !missing.length) {
    return null;
  }
  const place = el('div');
  const ask = () => place.replaceChildren(form(period, missing, () => place.replaceChildren()));
  return el('div', {}, el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: ask}, 'Đôn đốc đơn vị chưa gửi')), place);
}

function form(period, missing, close) {
  const all = ['', `Cả ${missing.length} đơn vị chưa gửi`];
  const who = choiceField('Đôn đốc', [all, ...missing.map(({agency, agencyName}) => [agency, agencyName])], '');
  const note = textArea('Nội dung đôn đốc', '', {longest: 2000, hint: 'Có thể bỏ trống.'});
  return deedForm({
    fields: [who, note],
    deed: 'Đôn đốc',
    close,
    check: () => true,
    send: () => postJson(`report-periods/${encodeURIComponent(period.id)}/urge`, {agencies: who.value() ? [who.value()] : [], note: note.value() || null}),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã đôn đốc.');
    }
  });
}
