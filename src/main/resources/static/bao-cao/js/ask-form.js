/** Asks for a report now, besides those that come round: of which time, and until when. */
import {addressOfOne} from '../../chung/js/address.js';
import {postJson} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {today} from '../../chung/js/day.js';
import {deedForm} from '../../chung/js/deed-form.js';
import {el} from '../../chung/js/dom.js';
import {textField} from '../../chung/js/field.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function askForm(code, close) {
  const from = dayField('Số liệu từ ngày', today(), {required: true});
  const to = dayField('Đến hết ngày', today(), {required: true});
  const partsDay = dayField('Đơn vị gửi trước ngày', '', {required: true});
  const partsTime = textField('lúc', '15:00', {longest: 5});
  const sentDay = dayField('Gửi báo cáo tổng hợp trước ngày', '', {required: true});
  const sentTime = textField('lúc', '17:00', {longest: 5});
  const isTime = one => TIME.test(one.value()) || one.say('Hãy nhập giờ, ví dụ 15:00.');
  return deedForm({
    fields: [from, to, partsDay, partsTime, sentDay, sentTime],
    deed: 'Yêu cầu báo cáo',
    close,
    check: () => [from, to, partsDay, sentDay].every(day => day.iso() !== null) && isTime(partsTime) && isTime(sentTime),
    send: () =>
      postJson(`report-rules/${encodeURIComponent(code)}/periods`, {
        from: from.iso(),
        to: to.iso(),
        partsDue: moment(partsDay, partsTime),
        sentDue: moment(sentDay, sentTime)
      }),
    done: ({period}) => el('p', {class: 'tq-done', role: 'status'}, 'Đã yêu cầu các đơn vị báo cáo. ', el('a', {href: addressOfOne('ky', period)}, 'Xem kỳ báo cáo'))
  });
}

/** In the zone of the offices. */
function moment(day, time) {
  return `${day.iso()}T${time.value()}:00+07:00`;
}
