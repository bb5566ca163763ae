/** The year as twelve small sheets; each special day says what it is when one points at it. */
import {today} from '../../chung/js/day.js';
import {el} from '../../chung/js/dom.js';
import {section} from '../../chung/js/heading.js';
import {sentenceOf} from './kinds.js';

const WEEK = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];
const LEGEND = [
  ['tq-off', 'Ngày nghỉ'],
  ['tq-weekend', 'Thứ Bảy, Chủ nhật'],
  ['tq-work', 'Làm bù'],
  ['tq-short', 'Làm việc rút ngắn'],
  ['tq-open', 'Dự kiến, chưa quyết định']
];

export function months(calendar) {
  const special = new Map(calendar.days.filter(({overridden}) => !overridden).map(day => [day.date, day]));
  return section(
    'Các tháng',
    el('ul', {class: 'tq-legend'}, LEGEND.map(([kind, label]) => el('li', {}, el('span', {class: `tq-sample ${kind}`, 'aria-hidden': 'true'}), label))),
    el('div', {class: 'tq-months'}, calendar.workingDays.map((count, index) => month(calendar.year, index, count, special)))
  );
}

function month(year, index, workingDays, special) {
  return el(
    'table',
    {class: 'tq-month'},
    el('caption', {}, `Tháng ${index + 1}`, el('span', {class: 'tq-muted'}, `${workingDays} ngày làm việc`)),
    el('thead', {}, el('tr', {}, WEEK.map(name => el('th', {scope: 'col'}, name)))),
    el('tbody', {}, weeksOf(year, index).map(week => el('tr', {}, week.map(iso => cell(iso, special)))))
  );
}

/** Monday to Sunday; null outside of the month. */
function weeksOf(year, index) {
  const first = new Date(Date.UTC(year, index, 1));
  const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const days = [...Array(before).fill(null), ...Array.from({length}, (_, day) => isoOf(year, index, day + 1))];
  return Array.from({length: Math.ceil(days.length / 7)}, (_, week) => days.slice(7 * week, 7 * week + 7));
}

function isoOf(year, index, day) {
  return new Date(Date.UTC(year, index, day)).toISOString().slice(0, 10);
}

function cell(iso, special) {
  if (!iso) {
    return el('td', {});
  }
  const day = special.get(iso);
  const number = Number(iso.slice(8));
  const mark = {class: classOf(iso, day), 'aria-current': iso === today() ? 'date' : null};
  return el('td', mark, day ? el('abbr', {title: sentenceOf(day), tabindex: 0, 'aria-label': sentenceOf(day)}, String(number)) : String(number));
}

function classOf(iso, day) {
  if (!day) {
    return isWeekend(iso) ? 'tq-weekend' : null;
  }
  const kind = {OFF: 'tq-off', WORK: isWeekend(iso) ? 'tq-work' : '', SHORT: 'tq-short'}[day.kind];
  return day.status === 'PROVISIONAL' ? `${kind} tq-open` : kind || null;
}

function isWeekend(iso) {
  return [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
}
