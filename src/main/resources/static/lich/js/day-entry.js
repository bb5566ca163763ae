/** Enters, changes or takes out one day of the calendar (quản trị). */
import {withSearch} from '../../chung/js/address.js';
import {postJson, remove} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {when} from '../../chung/js/words.js';
import {KINDS, labelIn, SCOPES} from './kinds.js';
import {timeField} from './time-field.js';
import {twoSteps} from './two-steps.js';

const STATUSES = [
  ['CONFIRMED', 'Đã quyết định'],
  ['PROVISIONAL', 'Dự kiến']
];

export function dayEntry(day, close) {
  const date = dayField('Ngày', day.date ?? '', {required: true});
  const kind = choiceField('Loại ngày', KINDS, day.kind ?? 'OFF');
  const closes = timeField('Đóng cửa lúc', day.closes, {hint: 'Chỉ với ngày làm việc rút ngắn.'});
  const scope = choiceField('Phạm vi', SCOPES, day.scope ?? 'PROVINCE');
  const status = choiceField('Tình trạng', STATUSES, day.status ?? 'CONFIRMED');
  const name = textField('Tên ngày', day.name ?? '', {longest: 300, wide: true, hint: 'Ví dụ: Tết Nguyên đán; Làm bù cho ngày 31/8/2026.'});
  const basis = textField('Văn bản quyết định', day.basis ?? '', {longest: 300, wide: true, hint: 'Số, ký hiệu của thông báo hoặc quyết định, ví dụ: TB 9441/TB-BNV.'});
  return twoSteps({
    fields: [date, kind, closes, scope, status, name, basis],
    close,
    check: () =>
      date.iso() !== null &&
      (kind.value() !== 'SHORT' || closes.time(true)) &&
      (name.value() || name.say('Chưa nhập tên ngày.')) &&
      (basis.value() || basis.say('Chưa nhập văn bản quyết định.')),
    send: mode =>
      postJson(`calendar/days?mode=${mode}`, {
        date: date.iso(),
        kind: kind.value(),
        closes: kind.value() === 'SHORT' ? closes.time() : null,
        name: name.value(),
        basis: basis.value(),
        status: status.value(),
        scope: scope.value()
      })
  });
}

export function dayRemoval({date, scope}, close) {
  const reason = textArea(`Lý do bỏ ngày ${when(date)} (${labelIn(SCOPES, scope).toLowerCase()}) khỏi lịch`, '', {longest: 300, rows: 2});
  return twoSteps({
    fields: [reason],
    close,
    check: () => reason.value() || reason.say('Chưa nhập lý do.'),
    send: mode => remove(withSearch(`calendar/days/${date}`, {scope, reason: reason.value(), mode}))
  });
}
