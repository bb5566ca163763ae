/** Changes a rule; periods that have begun keep to what held when they began. */
import {postJson} from '../../chung/js/api.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {show} from '../../chung/js/shown.js';

const RHYTHMS = [
  ['WEEKLY', 'Hằng tuần'],
  ['MONTHLY', 'Hằng tháng'],
  ['QUARTERLY', 'Hằng quý'],
  ['ON_DEMAND', 'Khi có yêu cầu']
];
const HOLIDAYS = [
  ['EARLIER', 'Đơn vị gửi sớm hơn, vào ngày làm việc liền trước'],
  ['ROLL_IN_ORDER', 'Lùi sang ngày làm việc sau, giữ thứ tự']
];
const ACTIVE = [
  ['true', 'Đang áp dụng'],
  ['false', 'Tạm dừng']
];
const HINT = 'Theo tuần viết như WED 15:00 (MON, TUE, WED, THU, FRI); theo tháng, quý viết như 15 15:00 hoặc 2/5 17:00.';

export function ruleForm({code, rule}, close) {
  const title = textField('Tên báo cáo', rule.title, {longest: 300, wide: true});
  const rhythm = choiceField('Chu kỳ', RHYTHMS, rule.rhythm);
  const opens = textField('Mở kỳ', rule.opens ?? '', {longest: 20});
  const partsDue = textField('Đơn vị gửi trước', rule.partsDue ?? '', {longest: 20});
  const sentDue = textField('Gửi báo cáo tổng hợp trước', rule.sentDue ?? '', {longest: 20, hint: HINT});
  const onHoliday = choiceField('Khi gặp ngày nghỉ', HOLIDAYS, rule.onHoliday);
  const addressee = textField('Nơi nhận', rule.addressee, {longest: 300, wide: true});
  const note = textArea('Điều chưa kiểm chứng', rule.note, {longest: 2000});
  const active = choiceField('Áp dụng', ACTIVE, String(rule.active));
  return deedForm({
    fields: [title, rhythm, opens, partsDue, sentDue, onHoliday, addressee, note, active],
    deed: 'Ghi chế độ báo cáo',
    close,
    check: () => title.value() || title.say('Chưa nhập tên báo cáo.'),
    send: () =>
      postJson(`report-rules/${encodeURIComponent(code)}`, {
        ...rule,
        title: title.value(),
        rhythm: rhythm.value(),
        opens: opens.value() || null,
        partsDue: partsDue.value() || null,
        sentDue: sentDue.value() || null,
        onHoliday: onHoliday.value(),
        addressee: addressee.value(),
        note: note.value() || null,
        active: active.value() === 'true'
      }),
    done: async () => {
      await show();
      return el('p', {class: 'tq-done', role: 'status'}, 'Đã ghi chế độ báo cáo.');
    }
  });
}
