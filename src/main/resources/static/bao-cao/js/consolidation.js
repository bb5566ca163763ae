/** The consolidator makes one report of the parts and closes the period, whoever is missing. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {textArea} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';
import {show} from '../../chung/js/shown.js';
import {joined} from '../../chung/js/words.js';

const LONGEST = 20000;

export function consolidation(whole) {
  if (!whole.draft.length) {
    return null;
  }
  const missing = whole.parts.filter(({sentAt}) => !sentAt);
  const place = el('div');
  const ask = () => place.replaceChildren(form(whole, missing, () => place.replaceChildren()));
  return section(
    'Tổng hợp báo cáo',
    el(
      'p',
      {class: missing.length ? 'tq-alert' : 'tq-note'},
      missing.length ? `Chưa có báo cáo của ${missing.length} đơn vị: ${joined(missing.map(({agencyName}) => agencyName), '; ')}.` : 'Đã nhận đủ báo cáo của các đơn vị.'
    ),
    el('p', {}, el('button', {class: 'tq-button tq-primary', type: 'button', onclick: ask}, 'Tổng hợp và chốt kỳ')),
    place
  );
}

function form({period, draft, reports}, missing, close) {
  const last = reports.at(-1);
  const summary = textArea('Đánh giá chung (nếu có)', last?.summary, {longest: 8000});
  const sections = draft.map(({title, text}) => ({title, ...textArea(title, text, {longest: LONGEST, rows: Math.min(16, 3 + text.split('\n').length)})}));
  const note = missing.length ? textArea('Ghi chú về các đơn vị chưa gửi báo cáo', last?.missingNote, {longest: 2000, hint: 'Báo cáo gửi sau khi chốt được tổng hợp vào kỳ sau.'}) : null;
  return deedForm({
    fields: [summary, ...sections, note].filter(Boolean),
    deed: 'Chốt kỳ, trình duyệt',
    close,
    check: () => !note || note.value() || note.say('Chưa ghi chú về các đơn vị chưa gửi.'),
    send: () =>
      postJson(`report-periods/${encodeURIComponent(period.id)}/consolidation`, {
        summary: summary.value() || null,
        sections: sections.map(({title, value}) => ({title, text: value()})),
        missingNote: note?.value() || null
      }),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã chốt kỳ và trình duyệt.');
    }
  });
}
