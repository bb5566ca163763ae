/** How many powers end in each month and on each day of it; the day on which most end stands out. */
import {address} from '../../chung/js/address.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {number, when} from '../../chung/js/words.js';
import {counted} from './counted.js';

const MANY = 20; // powers on one day that nobody may overlook

export function expiringDays(rows, search) {
  const days = counted(rows, row => row.until);
  return section('Theo tháng', warning(days), el('ol', {class: 'tq-months'}, counted(days, ([day]) => day.slice(0, 7)).map(one => oneMonth(one, search))));
}

function warning(days) {
  const [day, rows] = days.reduce((most, next) => (next[1].length > most[1].length ? next : most));
  return rows.length < MANY
    ? null
    : el(
        'p',
        {class: 'tq-alert'},
        el('strong', {}, `Ngày ${when(day)}: ${number(rows.length)} nhiệm vụ`),
        ` của ${number(instrumentsOf(rows))} văn bản hết hiệu lực cùng một ngày. Cần lập hồ sơ kế tiếp đủ sớm trước ngày đó.`
      );
}

function oneMonth([name, days], search) {
  const [year, month] = name.split('-').map(Number);
  return el(
    'li',
    {class: 'tq-month'},
    el('strong', {}, `Tháng ${month}/${year}`),
    days.map(([day, rows]) =>
      el(
        'a',
        {class: rows.length < MANY ? 'tq-day-count' : 'tq-day-count tq-day-many', href: address('sap-het-hieu-luc', {...search, from: day, to: day})},
        el('span', {}, when(day)),
        ' ',
        el('b', {}, number(rows.length)),
        ' nhiệm vụ'
      )
    )
  );
}

function instrumentsOf(rows) {
  return new Set(rows.map(({instrument}) => instrument.id)).size;
}
