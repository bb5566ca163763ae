/** When the offices are open, from which day on, by which decision. */
import {withSearch} from '../../chung/js/address.js';
import {postJson, remove} from '../../chung/js/api.js';
import {dayField} from '../../chung/js/day-field.js';
import {badge, el, table} from '../../chung/js/dom.js';
import {choiceField, textArea, textField} from '../../chung/js/field.js';
import {section} from '../../chung/js/heading.js';
import {when} from '../../chung/js/words.js';
import {timeField} from './time-field.js';
import {twoSteps} from './two-steps.js';

const STATUSES = [
  ['CONFIRMED', 'Theo quyết định'],
  ['PROVISIONAL', 'Chưa kiểm chứng']
];

export function hours({hours: list, mayChange}) {
  const place = el('div');
  const open = form => place.replaceChildren(form(() => place.replaceChildren()));
  return section(
    'Giờ làm việc',
    table(columns(mayChange, open), list, {class: 'tq-table tq-hours'}),
    mayChange ? [el('p', {}, el('button', {class: 'tq-button', type: 'button', onclick: () => open(close => entry(list.at(-1), close))}, 'Nhập giờ làm việc')), place] : null
  );
}

function columns(mayChange, open) {
  const out = {title: '', class: 'tq-links', cell: ({from}) => (from ? el('button', {class: 'tq-button', type: 'button', onclick: () => open(close => removal(from, close))}, 'Bỏ…') : null)};
  return [
    {title: 'Từ ngày', class: 'tq-nowrap', cell: ({from}) => (from ? when(from) : 'Mặc định')},
    {title: 'Giờ làm việc', class: 'tq-nowrap', cell: ({hours: text}) => text},
    {title: 'Căn cứ', cell: ({basis}) => basis},
    {title: 'Tình trạng', class: 'tq-nowrap', cell: ({status}) => (status === 'CONFIRMED' ? 'Theo quyết định' : badge('Chưa kiểm chứng', 'soon'))},
    ...(mayChange ? [out] : [])
  ];
}

function entry({sessions}, close) {
  const from = dayField('Từ ngày', '', {required: true});
  const [morning, afternoon] = sessions;
  const times = [timeField('Sáng, từ', morning.opens), timeField('Sáng, đến', morning.closes), timeField('Chiều, từ', afternoon.opens), timeField('Chiều, đến', afternoon.closes)];
  const status = choiceField('Tình trạng', STATUSES, 'CONFIRMED');
  const basis = textField('Văn bản quyết định', '', {longest: 300, wide: true});
  return twoSteps({
    fields: [from, ...times, status, basis],
    close,
    check: () => from.iso() !== null && times.every(one => one.time(true)) && (basis.value() || basis.say('Chưa nhập văn bản quyết định.')),
    send: mode => {
      const [morningOpens, morningCloses, afternoonOpens, afternoonCloses] = times.map(one => one.time());
      return postJson(`calendar/hours?mode=${mode}`, {from: from.iso(), morningOpens, morningCloses, afternoonOpens, afternoonCloses, basis: basis.value(), status: status.value()});
    }
  });
}

function removal(from, close) {
  const reason = textArea(`Lý do bỏ giờ làm việc từ ngày ${when(from)}`, '', {longest: 300, rows: 2});
  return twoSteps({
    fields: [reason],
    close,
    check: () => reason.value() || reason.say('Chưa nhập lý do.'),
    send: mode => remove(withSearch(`calendar/hours/${from}`, {reason: reason.value(), mode}))
  });
}
